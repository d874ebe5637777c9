import CanonicalModel
import Records

extension Indicator {
  /// A08: whether earlier chances to report were missed. *Not sure* is an answer.
  static let firstChance = share(
    IndicatorInfo(
      id: "A08",
      title: Words(
        en: "An earlier chance to report was missed", cy: "Collwyd cyfle cynharach i adrodd"),
      question: Words(
        en: "Were there earlier chances to report, and were they missed?",
        cy: "A fu cyfleoedd cynharach i adrodd, ac a gollwyd hwy?"),
      numerator: Words(
        en: "those for whom it was not the first chance to report",
        cy: "y rhai nad hwn oedd eu cyfle cyntaf i adrodd"),
      denominator: Words(
        en: "NRM referrals by the force with an answer, *not sure* among them",
        cy: "atgyfeiriadau NRM gan yr heddlu ag ateb, gan gynnwys *ddim yn siŵr*"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: "Tells of the chances that people had, wherever they were missed.",
        cy: "Sôn am y cyfleoedd a gafodd pobl, ble bynnag y collwyd hwy."),
      pitfalls: [
        Words(
          en:
            "The question is blank in older forms, and another one stands there from 31 March 2025.",
          cy: "Mae'r cwestiwn yn wag mewn ffurflenni hŷn, ac mae un arall yno o 31 Mawrth 2025.")
      ]),
    .merged(
      .firstResponder, needs: [.isFirstChanceToReport])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    if let answer = view.recorded.code(.isFirstChanceToReport) { return .when(answer == "no") }
    if let date = view.matter.date, date.earliest > lastDayOfQuestion {
      return .outside(Exclusion.questionGone)
    }
    return .unknown(.isFirstChanceToReport)
  }

  /// The form asks another question from 31 March 2025 on.
  private static let lastDayOfQuestion =
    CivilDate(year: 2025, month: 3, day: 30) ?? CivilDate(dayNumber: .max)
}
