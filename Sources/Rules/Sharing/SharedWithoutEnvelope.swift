import CanonicalModel
import Records

extension Rule {
  /// Asked only of a record that says itself that it was shared, and of a file that is no drop: a drop
  /// without an agreement has one finding for all its records (`dropWithoutAgreement`). One of
  /// agreement, gateway and lawful basis is enough. The purpose is asked for where it could stand: in a
  /// manifest that has a sharing envelope, or in a file that has the field. No source that was read
  /// demands them for each record.
  static let sharedWithoutEnvelope = Rule(
    RuleID(.sharing, 1), .warning,
    title: Words(
      en: "Shared without agreement, power or purpose",
      cy: "Rhannwyd heb gytundeb, pŵer na diben"),
    explanation: Words(
      en: """
        The record was shared, and neither it nor its drop says under what agreement, by what \
        legal power, or what for. Nobody can tell later whether that was right.
        """,
      cy: """
        Rhannwyd y cofnod, ac nid yw ef na'i becyn yn dweud o dan ba gytundeb, trwy ba bŵer \
        cyfreithiol, na pham. Ni all neb ddweud wedyn a oedd hynny'n iawn.
        """),
    message: Words(
      en: "the record was shared, and {lacking} is stated",
      cy: "rhannwyd y cofnod, ac ni nodir {lacking}"),
    fix: Words(
      en: """
        Name agreement and purpose in the sharing envelope of the manifest, or the gateway and the \
        purpose on the record.
        """,
      cy: """
        Enwch y cytundeb a'r diben yn amlen rannu'r maniffest, neu'r porth a'r diben ar y cofnod.
        """),
    authority: .statements(.protocolNamesPurpose, .accordHasAgreements),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("shared, and nothing else", [.disclosedOn: "2023-04-01", .recipient: "Gwent Police"]),
      .flags(
        "under an agreement, for no purpose",
        [.disclosedOn: "2023-04-01", .agreementID: "WASPI-ISP-0000"]),
      .passes(
        "under an agreement",
        [
          .disclosedOn: "2023-04-01", .agreementID: "WASPI-ISP-0000", .purpose: "Safeguarding",
        ]),
      .passes(
        "through a gateway",
        [
          .disclosedOn: "2023-04-01", .gateway: "common-law-policing", .purpose: "Safeguarding",
        ]),
      .passes(
        "an agreement that was withheld",
        [
          .disclosedOn: "2023-04-01", .agreementID: "?redacted", .purpose: "?redacted",
        ]),
      .passes(
        "nobody can be told from it", [.disclosedOn: "2023-04-01", .isPseudonymised: "yes"]),
      .passes("not said to be shared", [.referredOn: "2023-04-01"]),
      .flags(
        "in a drop whose envelope has no purpose",
        files: [
          ExampleFile(
            "gwent-police", drop: .sharing([.recipient: "Gwent Police", .gateway: "uk-gdpr"]),
            [ExampleRecord(.referral, [.route: "nrm"])])
        ]),
      .passes(
        "in a drop whose envelope has all",
        files: [
          ExampleFile(
            "gwent-police",
            drop: .sharing([
              .recipient: "Gwent Police", .gateway: "uk-gdpr", .purpose: "Safeguarding",
            ]),
            [ExampleRecord(.referral, [.route: "nrm"])])
        ]),
      .passes(
        "under the agreement of its drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.agreement = "WASPI-ISP-0000" },
            [ExampleRecord(.referral, [.disclosedOn: "2023-04-01", .purpose: "Safeguarding"])])
        ]),
      .passes(
        "in a drop without an agreement, as another rule says once",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.agreement = nil },
            [ExampleRecord(.referral, [.disclosedOn: "2023-04-01", .purpose: "Safeguarding"])])
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.saysItWasShared, record.code(.isPseudonymised) != .yes,
        circumstances.drop?.isPseudonymised != true
      else { return }
      let day: CanonicalField = record.isStated(.disclosedOn) ? .disclosedOn : .recipient
      if !record.hasEnvelope, circumstances.drop == nil {
        flags.flag(day, related: [.agreementID, .gateway], ["lacking": .term(noPower)])
      } else if record.lacks(.purpose), circumstances.couldHavePurpose {
        flags.flag(.purpose, related: [day], ["lacking": .term(noPurpose)])
      }
    })
}

private let noPower = Words(
  en: "no agreement, gateway or lawful basis", cy: "cytundeb, porth na sail gyfreithlon")
private let noPurpose = Words(en: "no purpose", cy: "diben")

extension Circumstances {
  /// Whether there is a place for a purpose, so that its absence says something.
  fileprivate var couldHavePurpose: Bool {
    drop?.envelope?.isObject == true || supplies(.purpose)
  }
}
