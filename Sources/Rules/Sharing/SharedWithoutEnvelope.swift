import CanonicalModel
import Records

extension Rule {
  /// Asked only of a record that says itself that it was shared, and of a file that is no drop: a drop
  /// without an agreement has one finding for all its records (`dropWithoutAgreement`). One of
  /// agreement, gateway and lawful basis is enough. No source that was read demands them for each
  /// record.
  static let sharedWithoutEnvelope = Rule(
    RuleID(.sharing, 1), .warning,
    title: Words(
      en: "Shared without agreement or power", cy: "Rhannwyd heb gytundeb na phŵer"),
    explanation: Words(
      en: """
        The record was shared, and neither it nor its drop says under what agreement or by what \
        legal power. Nobody can tell later whether that was right.
        """,
      cy: """
        Rhannwyd y cofnod, ac nid yw ef na'i becyn yn dweud o dan ba gytundeb na thrwy ba bŵer \
        cyfreithiol. Ni all neb ddweud wedyn a oedd hynny'n iawn.
        """),
    message: Words(
      en: "the record was shared, and no agreement, gateway or lawful basis is stated",
      cy: "rhannwyd y cofnod, ac ni nodir cytundeb, porth na sail gyfreithlon"),
    fix: Words(
      en: "Name the agreement in the manifest of the drop, or the gateway on the record.",
      cy: "Enwch y cytundeb ym maniffest y pecyn, neu'r porth ar y cofnod."),
    authority: .statements(.protocolNamesPurpose, .accordHasAgreements),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("shared, and nothing else", [.disclosedOn: "2023-04-01", .recipient: "Gwent Police"]),
      .passes(
        "under an agreement", [.disclosedOn: "2023-04-01", .agreementID: "WASPI-ISP-0000"]),
      .passes(
        "through a gateway", [.disclosedOn: "2023-04-01", .gateway: "common-law-policing"]),
      .passes(
        "an agreement that was withheld",
        [.disclosedOn: "2023-04-01", .agreementID: "?redacted"]),
      .passes(
        "nobody can be told from it", [.disclosedOn: "2023-04-01", .isPseudonymised: "yes"]),
      .passes("not said to be shared", [.referredOn: "2023-04-01"]),
      .passes(
        "under the agreement of its drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.agreement = "WASPI-ISP-0000" },
            [ExampleRecord(.referral, [.disclosedOn: "2023-04-01"])])
        ]),
      .passes(
        "in a drop without an agreement, as another rule says once",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.agreement = nil },
            [ExampleRecord(.referral, [.disclosedOn: "2023-04-01"])])
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.saysItWasShared, !record.hasEnvelope, circumstances.drop == nil,
        record.code(.isPseudonymised) != .yes
      else { return }
      flags.flag(
        record.isStated(.disclosedOn) ? .disclosedOn : .recipient,
        related: [.agreementID, .gateway])
    })
}
