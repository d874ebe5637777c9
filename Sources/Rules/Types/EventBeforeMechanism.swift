import CanonicalModel
import Records

private let firstDay = CivilDate(year: 2009, month: 4, day: 1)

/// What only the mechanism brings about. The encounter with the person may lie before it.
private let events: [CanonicalField] = [
  .referredOn, .receivedOn, .reasonableGroundsOn, .conclusiveGroundsOn,
]

extension Rule {
  /// Only a warning: that the mechanism began in 2009 was seen, its first day is known in the
  /// field.
  static let eventBeforeMechanism = Rule(
    RuleID(.types, 9), .warning,
    title: Words(
      en: "Referral or decision from before the NRM",
      cy: "Atgyfeiriad neu benderfyniad o'r cyfnod cyn yr NRM"),
    explanation: Words(
      en: "The National Referral Mechanism began on 1 April 2009, so nothing was referred before.",
      cy: """
        Dechreuodd y Mecanwaith Cyfeirio Cenedlaethol ar 1 Ebrill 2009, felly ni atgyfeiriwyd dim \
        cyn hynny.
        """),
    message: Words(
      en: "{field}: {date} is before the National Referral Mechanism began on {began}",
      cy: "{field}: mae {date} cyn i'r Mecanwaith Cyfeirio Cenedlaethol ddechrau ar {began}"),
    fix: Words(
      en: "Correct the date, or send the record as what it was before there were referrals.",
      cy: "Cywirwch y dyddiad, neu anfonwch y cofnod fel yr hyn ydoedd cyn bod atgyfeiriadau."),
    authority: .statements(.mechanismBegan),
    needs: [],
    examples: [
      .flags("referred the day before", [.referredOn: "2009-03-31"]),
      .flags("decided in a year before", [.reasonableGroundsOn: "2008"]),
      .passes("referred on the first day", [.referredOn: "2009-04-01"]),
      .passes("referred in the year it began", [.referredOn: "2009"]),
      .passes(
        "met before, referred after", [.encounteredOn: "2008-11-02", .referredOn: "2009-06-01"]),
    ],
    check: { record, _, flags in
      guard let firstDay, record.dates.first < firstDay else { return }
      for field in events {
        guard let date = record.date(field), date.earliest < firstDay else { continue }
        guard date.isCertainlyBefore(firstDay) else {
          flags.leaveUndecided()
          continue
        }
        flags.flag(
          field,
          [
            "field": .field(field.name, label: field.definition.label), "date": .date(date),
            "began": .day(firstDay),
          ])
      }
    })
}
