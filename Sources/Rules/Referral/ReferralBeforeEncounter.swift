import CanonicalModel
import Records

extension Rule {
  /// A first responder refers somebody whom they have met.
  ///
  /// A warning: that one comes before the other follows from the process, and no source demands it.
  /// Before the arrival in the United Kingdom it is only worth knowing, for somebody may have come
  /// before, left and come again.
  static let referralBeforeEncounter = Rule(
    RuleID(.referral, 11), .warning,
    title: Words(
      en: "Referral dated before the encounter or the arrival",
      cy: "Atgyfeiriad wedi'i ddyddio cyn y cyfarfyddiad neu'r cyrraedd"),
    explanation: Words(
      en: """
        A person is in the United Kingdom and is met before they are referred, so one of the two \
        dates is likely wrong.
        """,
      cy: """
        Mae person yn y Deyrnas Unedig a chwrddir ag ef cyn ei atgyfeirio, felly mae'n debyg bod \
        un o'r ddau ddyddiad yn anghywir.
        """),
    message: Words(
      en: "the referral of {referred} is dated before {event} on {date}",
      cy: "mae'r atgyfeiriad ar {referred} wedi'i ddyddio cyn {event} ar {date}"),
    fix: Words(
      en: "Compare both dates with the form; the day of receipt is not the day of the encounter.",
      cy: """
        Cymharwch y ddau ddyddiad â'r ffurflen; nid diwrnod derbyn yw diwrnod y cyfarfyddiad.
        """),
    authority: .statements(.encounterComesFirst),
    needs: [.referredOn],
    silentWithout: [.referredOn],
    examples: [
      .flags("the day before", [.encounteredOn: "2024-03-02", .referredOn: "2024-03-01"]),
      .flags("the month before", [.encounteredOn: "2024-03-02", .referredOn: "2024-02"]),
      .passes("the same day", [.encounteredOn: "2024-03-02", .referredOn: "2024-03-02"]),
      .passes("in the month", [.encounteredOn: "2024-03-02", .referredOn: "2024-03"]),
      .flags(
        "the day before the arrival", [.arrivedOn: "2024-03-02", .referredOn: "2024-03-01"]),
      .passes("on the day of the arrival", [.arrivedOn: "2024-03-02", .referredOn: "2024-03-02"]),
      .passes("in the year of the arrival", [.arrivedOn: "2024", .referredOn: "2024-03-01"]),
    ],
    check: { record, _, flags in
      guard let referred = record.date(.referredOn) else { return }
      for (field, event) in eventsBefore {
        guard let date = record.date(field), flags.isCertain(referred, before: date) else {
          continue
        }
        return flags.flag(
          .referredOn, related: [field],
          ["referred": .date(referred), "event": .term(event), "date": .date(date)],
          as: field == .arrivedOn ? .info : nil)
      }
    })
}

private let eventsBefore: [(CanonicalField, Words)] = [
  (.encounteredOn, Words(en: "the encounter", cy: "y cyfarfyddiad")),
  (.arrivedOn, Words(en: "the arrival in the UK", cy: "cyrraedd y DU")),
]
