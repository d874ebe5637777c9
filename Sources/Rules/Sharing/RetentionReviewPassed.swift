import CanonicalModel
import Records

extension Rule {
  /// Only worth knowing where no day was set, and only for what says that it was shared.
  static let retentionReviewPassed = Rule(
    RuleID(.sharing, 6), .warning,
    title: Words(
      en: "Retention review passed or not set",
      cy: "Adolygiad cadw wedi mynd heibio neu heb ei bennu"),
    explanation: Words(
      en: """
        Whether the record is still needed was to be looked at on a day that has passed, or no \
        such day was set. What nobody reviews is kept for ever.
        """,
      cy: """
        Roedd angen edrych a oes angen y cofnod o hyd ar ddiwrnod sydd wedi mynd heibio, neu ni \
        phennwyd diwrnod o'r fath. Cedwir am byth yr hyn nad oes neb yn ei adolygu.
        """),
    message: Words(
      en: "the retention review is {review}, as of {today}",
      cy: "yr adolygiad cadw yw: {review}, hyd at {today}"),
    fix: Words(
      en: "Review the record, and set the next day or delete it.",
      cy: "Adolygwch y cofnod, a phennwch y diwrnod nesaf neu dilëwch ef."),
    authority: .statements(.reviewIsKept),
    kinds: RecordKind.allCases, needs: [.retentionReviewOn],
    examples: [
      .flags("the day before", [.retentionReviewOn: "2024-06-29"], asOf: "2024-06-30"),
      .passes("the day itself", [.retentionReviewOn: "2024-06-30"], asOf: "2024-06-30"),
      .passes(
        "a month that leaves it open", [.retentionReviewOn: "2024-06"], asOf: "2024-06-15"),
      .flags("shared, and no day set", [.disclosedOn: "2024-01-01"], asOf: "2024-06-30"),
      .passes(
        "a day that was withheld",
        [.disclosedOn: "2024-01-01", .retentionReviewOn: "?redacted"], asOf: "2024-06-30"),
      .passes("not said to be shared", [.referredOn: "2024-01-01"], asOf: "2024-06-30"),
    ],
    check: { record, circumstances, flags in
      guard let today = circumstances.asOf else { return }
      if let review = record.date(.retentionReviewOn) {
        guard review.earliest < today else { return }
        guard review.isCertainlyBefore(today) else { return flags.leaveUndecided() }
        flags.flag(.retentionReviewOn, ["review": .date(review), "today": .day(today)])
      } else if record.saysItWasShared, record.lacks(.retentionReviewOn) {
        flags.flag(
          .retentionReviewOn, ["review": .term(notSet), "today": .day(today)], as: .info)
      }
    })
}

private let notSet = Words(en: "not set", cy: "heb ei bennu")
