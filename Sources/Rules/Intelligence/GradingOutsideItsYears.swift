import CanonicalModel
import Records

/// The first year of the national intelligence report.
private let threeByFiveByTwo: EffectiveDates = .from("2016-01-01")
/// After these years every force had changed over: a measure of this project.
private let fiveByFiveByFive: EffectiveDates = .until("2020-12-31")

extension Rule {
  /// Between the two days either scheme is right. An old report keeps its grade for ever: the day of
  /// the report counts, not that of the drop. Too late is only worth knowing, for no source says
  /// when the older scheme ended.
  static let gradingOutsideItsYears = Rule(
    RuleID(.intelligence, 2), .warning,
    title: Words(
      en: "Grading scheme outside its years", cy: "Cynllun graddio y tu allan i'w flynyddoedd"),
    explanation: Words(
      en: """
        The 3x5x2 scheme came into use in 2016, and new reports have not been graded 5x5x5 since \
        2020. The date or the scheme is wrong, or the grade was converted.
        """,
      cy: """
        Daeth cynllun 3x5x2 i rym yn 2016, ac nid yw adroddiadau newydd wedi'u graddio'n 5x5x5 ers \
        2020. Mae'r dyddiad neu'r cynllun yn anghywir, neu fe droswyd y radd.
        """),
    message: Words(
      en: "a report of {date} is graded {scheme}",
      cy: "mae adroddiad {date} wedi'i raddio'n {scheme}"),
    fix: Words(
      en: "Compare the date and the grade with the report; send a converted grade as converted.",
      cy: """
        Cymharwch y dyddiad a'r radd â'r adroddiad; anfonwch radd a droswyd fel un a droswyd.
        """),
    authority: .statements(.nationalReportBegins, .bothSchemesFor5Years),
    kinds: [.intelligenceReport], needs: [.reportedOn], silentWithout: [.reportedOn],
    examples: [
      .flags(
        "the new scheme the day before it began",
        [.reportedOn: "2015-12-31", .sourceEvaluation: "3x5x2.1"], kind: .intelligenceReport),
      .passes(
        "the new scheme on its first day",
        [.reportedOn: "2016-01-01", .sourceEvaluation: "3x5x2.1"], kind: .intelligenceReport),
      .passes(
        "the old scheme on its last day",
        [.reportedOn: "2020-12-31", .sourceEvaluation: "5x5x5.B"], kind: .intelligenceReport),
      .flags(
        "the old scheme on the day after",
        [.reportedOn: "2021-01-01", .sourceEvaluation: "5x5x5.B"], kind: .intelligenceReport),
      .passes(
        "an old report",
        [.reportedOn: "2013-05", .gradingScheme: "5x5x5"], kind: .intelligenceReport),
      .passes(
        "a grade that says that it was converted",
        [.reportedOn: "2013-05", .sourceEvaluation: "3x5x2.2", .isGradeConverted: "yes"],
        kind: .intelligenceReport),
      .passes(
        "a day that is not known",
        [.reportedOn: "?unknown", .gradingScheme: "3x5x2"], kind: .intelligenceReport),
    ],
    check: { record, _, flags in
      guard let date = record.date(.reportedOn), let scheme = record.gradingScheme,
        record.code(.isGradeConverted) != .yes
      else { return }
      let isNew = scheme == .threeByFiveByTwo
      let years = isNew ? threeByFiveByTwo : fiveByFiveByFive
      let (isEarlyIn, isLateIn) = (years.contains(date.earliest), years.contains(date.latest))
      if isEarlyIn && isLateIn { return }
      if isEarlyIn || isLateIn { return flags.leaveUndecided() }
      flags.flag(
        .reportedOn, related: [.gradingScheme, .sourceEvaluation],
        ["date": .date(date), "scheme": .term(scheme.name)], as: isNew ? nil : .info)
    })
}
