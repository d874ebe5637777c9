import CanonicalModel
import Records

extension Rule {
  /// The answer stands under the question that the form did not ask on that day.
  ///
  /// The form keeps the key and the answers and asks the opposite since 31 March 2025, so a count
  /// over both is wrong without a sign of it. An error only where the record came by the online form
  /// and is past the weeks in which a saved draft may still hold the old question; a partner's own log
  /// may ask what it likes.
  static let answerToOtherQuestion = Rule(
    RuleID(.referral, 22), .error,
    title: Words(
      en: "Answer to a question that the form did not ask that day",
      cy: "Ateb i gwestiwn na ofynnodd y ffurflen y diwrnod hwnnw"),
    explanation: Words(
      en: """
        Up to 30 March 2025 the form asks whether this is the first chance to report, since then \
        whether the person has reported before, under the same key. The answer stands under the \
        wrong one of the two, and so says the opposite.
        """,
      cy: """
        Hyd at 30 Mawrth 2025 mae'r ffurflen yn gofyn ai hwn yw'r cyfle cyntaf i adrodd, ac ers \
        hynny a yw'r person wedi adrodd o'r blaen, o dan yr un allwedd. Saif yr ateb o dan yr un \
        anghywir o'r ddau, ac felly mae'n dweud y gwrthwyneb.
        """),
    message: Words(
      en: "{field} is answered by a referral of {referred}, when the form asked the opposite",
      cy: "mae atgyfeiriad o {referred} yn ateb: {field}, pan ofynnodd y ffurflen y gwrthwyneb"),
    fix: Words(
      en: """
        Map the key by the day of each referral, as the transform dated-code does; do not pool both \
        meanings.
        """,
      cy: """
        Mapiwch yr allwedd yn ôl diwrnod pob atgyfeiriad, fel y gwna'r trawsnewid dated-code; \
        peidiwch â chyfuno'r ddau ystyr.
        """),
    fixBy: .profileKeeper,
    authority: .statements(.formAsksForReports, .formTurnsQuestionRound),
    needs: [.referredOn],
    silentWithout: [.referredOn],
    examples: [
      .flags(
        "the old question, on the day of the change",
        [.referredOn: "2025-03-31", .isFirstChanceToReport: "yes"]),
      .flags(
        "the old question, the day after",
        [.referredOn: "2025-04-01", .isFirstChanceToReport: "no"]),
      .flags(
        "the old question, long after, by the form",
        [
          .referredOn: "2026-01-15", .isFirstChanceToReport: "no",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
      .flags(
        "the new question, the day before",
        [.referredOn: "2025-03-30", .hasReportedBefore: "yes"]),
      .passes(
        "the old question, the day before",
        [.referredOn: "2025-03-30", .isFirstChanceToReport: "yes"]),
      .passes(
        "the new question, on the day", [.referredOn: "2025-03-31", .hasReportedBefore: "yes"]),
      .passes(
        "a month that holds both", [.referredOn: "2025-03", .isFirstChanceToReport: "yes"]),
      .passes("no day", [.isFirstChanceToReport: "yes", .hasReportedBefore: "no"]),
      .passes(
        "a draft of the old form, by name",
        [.referredOn: "2025-04-02", .formVersion: "D3", .isFirstChanceToReport: "yes"]),
    ],
    check: { record, circumstances, flags in
      guard let referred = record.date(.referredOn), record.answersEither,
        record.code(.formVersion) == nil || !record.answersItsForm
      else { return }
      if let field = record.answerOfOtherTime(on: referred) {
        let isCertain = record.isStated(.externalID) && !mayBeDraft.contains(referred.earliest)
        flags.flag(
          field, related: [.referredOn],
          [
            "field": .field(field.name, label: field.definition.label),
            "referred": .date(referred),
          ], as: isCertain ? nil : .warning)
      } else if referred.earliest < turned, referred.latest >= turned {
        flags.leaveUndecided()
      }
    })
}

/// The day on which the question was turned round.
private let turned = CivilDate(year: 2025, month: 3, day: 31) ?? CivilDate(dayNumber: 0)
/// How long a draft of the old form may be sent is not known; a month is a measure of this project.
private let mayBeDraft: EffectiveDates = .between("2025-03-31", "2025-04-30")

extension CanonicalRecord {
  fileprivate var answersEither: Bool {
    isStated(.isFirstChanceToReport) || isStated(.hasReportedBefore)
  }

  /// Whether the answer is one to the question of the form that the record names.
  fileprivate var answersItsForm: Bool {
    guard let form = code(.formVersion) else { return false }
    return [Code].formsThatAskForReports.names(form)
      ? !isStated(.isFirstChanceToReport) : !isStated(.hasReportedBefore)
  }

  /// The field that is answered though the form of the day asked for the other one.
  fileprivate func answerOfOtherTime(on referred: PartialDate) -> CanonicalField? {
    if referred.earliest >= turned, isStated(.isFirstChanceToReport) {
      return .isFirstChanceToReport
    }
    if referred.isCertainlyBefore(turned), isStated(.hasReportedBefore) {
      return .hasReportedBefore
    }
    return nil
  }
}
