import CanonicalModel
import Records

extension Rule {
  /// A first responder refers somebody whom they have met.
  ///
  /// A warning: that one comes before the other follows from the process, and no source demands it.
  static let referralBeforeEncounter = Rule(
    RuleID(.referral, 11), .warning,
    title: Words(
      en: "Referral dated before the encounter",
      cy: "Atgyfeiriad wedi'i ddyddio cyn y cyfarfyddiad"),
    explanation: Words(
      en: "A person is met before they are referred, so one of the two dates is likely wrong.",
      cy: """
        Cwrddir â pherson cyn ei atgyfeirio, felly mae'n debyg bod un o'r ddau ddyddiad yn \
        anghywir.
        """),
    message: Words(
      en: "the referral of {referred} is dated before the encounter of {encountered}",
      cy: "mae'r atgyfeiriad ar {referred} cyn y cyfarfyddiad ar {encountered}"),
    fix: Words(
      en: "Compare both dates with the form; the day of receipt is not the day of the encounter.",
      cy: """
        Cymharwch y ddau ddyddiad â'r ffurflen; nid diwrnod derbyn yw diwrnod y cyfarfyddiad.
        """),
    authority: .statements(.encounterComesFirst),
    needs: [.encounteredOn, .referredOn],
    silentWithout: [.encounteredOn, .referredOn],
    examples: [
      .flags("the day before", [.encounteredOn: "2024-03-02", .referredOn: "2024-03-01"]),
      .flags("the month before", [.encounteredOn: "2024-03-02", .referredOn: "2024-02"]),
      .passes("the same day", [.encounteredOn: "2024-03-02", .referredOn: "2024-03-02"]),
      .passes("in the month", [.encounteredOn: "2024-03-02", .referredOn: "2024-03"]),
    ],
    check: { record, _, flags in
      guard let encountered = record.date(.encounteredOn),
        let referred = record.date(.referredOn), flags.isCertain(referred, before: encountered)
      else { return }
      flags.flag(
        .referredOn, related: [.encounteredOn],
        ["referred": .date(referred), "encountered": .date(encountered)])
    })
}
