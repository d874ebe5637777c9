import CanonicalModel
import Records

extension Rule {
  /// Only worth knowing where a year went by and no review was set: no source that was read says how
  /// long.
  static let reviewOverdue = Rule(
    RuleID(.intelligence, 9), .warning,
    title: Words(
      en: "Review of intelligence overdue", cy: "Adolygiad o gudd-wybodaeth yn hwyr"),
    explanation: Words(
      en: """
        Intelligence ages. The day on which its worth was to be looked at again has passed, or a \
        year has gone by since somebody did.
        """,
      cy: """
        Mae cudd-wybodaeth yn heneiddio. Mae'r diwrnod ar gyfer edrych eto ar ei gwerth wedi \
        mynd heibio, neu aeth blwyddyn heibio ers i rywun wneud hynny.
        """),
    message: Words(
      en: "{field}: {date}, and nobody has looked at it since, as of {today}",
      cy: "{field}: {date}, ac nid oes neb wedi edrych arni ers hynny, hyd at {today}"),
    fix: Words(
      en: "Have the report evaluated again, or leave it out of a profile.",
      cy: "Trefnwch werthuso'r adroddiad eto, neu gadewch ef allan o broffil."),
    authority: .statements(.worthIsLookedAtAgain),
    kinds: [.intelligenceReport], needs: [],
    examples: [
      .flags(
        "a review that passed the day before",
        [.reportedOn: "2024-01-10", .intelligenceReviewOn: "2024-06-29"],
        kind: .intelligenceReport, asOf: "2024-06-30"),
      .passes(
        "a review on the day itself",
        [.reportedOn: "2022-01-10", .intelligenceReviewOn: "2024-06-30"],
        kind: .intelligenceReport, asOf: "2024-06-30"),
      .passes(
        "a review that was held",
        [.intelligenceReviewOn: "2024-05-01", .lastEvaluatedOn: "2024-05-03"],
        kind: .intelligenceReport, asOf: "2024-06-30"),
      .flags(
        "evaluated a year ago",
        [.lastEvaluatedOn: "2023-06-30"], kind: .intelligenceReport, asOf: "2024-06-30"),
      .passes(
        "evaluated a day less than a year ago",
        [.lastEvaluatedOn: "2023-07-01"], kind: .intelligenceReport, asOf: "2024-06-30"),
      .passes(
        "evaluated in a year that leaves it open",
        [.lastEvaluatedOn: "2023"], kind: .intelligenceReport, asOf: "2024-06-30"),
      .passes(
        "nothing of a review",
        [.reportedOn: "2010-01-10"], kind: .intelligenceReport, asOf: "2024-06-30"),
    ],
    check: { record, circumstances, flags in
      guard let today = circumstances.asOf else { return }
      if let review = record.date(.intelligenceReviewOn) {
        flagPassedReview(review, today, record, &flags)
      } else if let last = record.date(.lastEvaluatedOn) {
        let isOld = last.latest.wholeYears(until: today) >= 1
        if isOld {
          flag(.lastEvaluatedOn, last, today, &flags, as: .info)
        } else if last.earliest.wholeYears(until: today) >= 1 {
          flags.leaveUndecided()
        }
      }
    })
}

private func flagPassedReview(
  _ review: PartialDate, _ today: CivilDate, _ record: CanonicalRecord, _ flags: inout Flags
) {
  guard review.earliest < today else { return }
  guard review.isCertainlyBefore(today) else { return flags.leaveUndecided() }
  // Evaluated on the day or later, as far as anybody can tell.
  if let last = record.date(.lastEvaluatedOn), !last.isCertainlyBefore(review) { return }
  flag(.intelligenceReviewOn, review, today, &flags, as: nil)
}

private func flag(
  _ field: CanonicalField, _ date: PartialDate, _ today: CivilDate, _ flags: inout Flags,
  as severity: Severity?
) {
  flags.flag(
    field, ["field": .field(field), "date": .date(date), "today": .day(today)], as: severity)
}
