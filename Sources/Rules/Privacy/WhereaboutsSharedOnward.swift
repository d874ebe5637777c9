import CanonicalModel
import Records

extension Rule {
  /// Where somebody is now, in a record that may go on to others.
  ///
  /// A warning, not an error: the Modern Slavery Act bars it for reports alone, which have their own
  /// rules; of referrals no source that was read says *must*. A town is none of it.
  static let whereaboutsSharedOnward = Rule(
    RuleID(.privacy, 6), .warning,
    title: Words(
      en: "Whereabouts in a record that may be shared onward",
      cy: "Lleoliad mewn cofnod y caniateir ei rannu ymlaen"),
    explanation: Words(
      en: """
        An exploiter who learns the address or the phone of a safe house finds the person. What \
        may be passed on should not say where somebody is.
        """,
      cy: """
        Mae camfanteisiwr sy'n dod i wybod cyfeiriad neu ffôn tŷ diogel yn dod o hyd i'r person. \
        Ni ddylai'r hyn y caniateir ei drosglwyddo ddweud ble mae rhywun.
        """),
    message: Words(
      en: "the record may be shared onward, and holds the person's {field}",
      cy: "caniateir rhannu'r cofnod ymlaen, ac mae'n dal {field} y person"),
    fix: Words(
      en: "Take the whereabouts out of what may be shared onward, or do not allow it.",
      cy: "Tynnwch y lleoliad o'r hyn y caniateir ei rannu ymlaen, neu peidiwch â'i ganiatáu."),
    authority: .statements(.whereaboutsStay),
    kinds: RecordKind.allCases, needs: [.onwardSharingAllowed],
    silentWithout: [.onwardSharingAllowed],
    silentUnless: StatedCode(field: .onwardSharingAllowed, code: .yes),
    examples: [
      .flags("an address", [.onwardSharingAllowed: "yes", .address: "1 Example Street"]),
      .flags(
        "a phone number of somebody who is supported",
        [.onwardSharingAllowed: "yes", .phone: "01632 960000"], kind: .supportContact),
      .passes("may not be shared", [.onwardSharingAllowed: "no", .address: "1 Example Street"]),
      .passes("a town", [.onwardSharingAllowed: "yes", .currentTown: "Newport"]),
      .passes("withheld", [.onwardSharingAllowed: "yes", .address: "?redacted"]),
      .passes("nothing is said of sharing", [.address: "1 Example Street"]),
    ],
    check: { record, _, flags in
      guard record.code(.onwardSharingAllowed) == .yes else { return }
      let told = whereabouts.filter { record.isStated($0) }
      guard let first = told.first else { return }
      flags.flag(
        first, related: Array(told.dropFirst()) + [.onwardSharingAllowed],
        ["field": .field(first.name, label: first.definition.label)])
    })
}

private let whereabouts: [CanonicalField] = [.address, .postcode, .uprn, .phone]
