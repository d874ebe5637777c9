import Records

extension Rule {
  /// Read as the outcome that it must mean.
  static let outcomeOfOtherSystem = Rule(
    RuleID(.decisions, 9), .warning, level: .record,
    title: Words(
      en: "Outcome in words of another system", cy: "Canlyniad yng ngeiriau system arall"),
    explanation: Words(
      en: """
        A decision is positive, negative or awaited. Other words leave open which of the two \
        decisions they tell, and whether it was made at all.
        """,
      cy: """
        Mae penderfyniad yn gadarnhaol, yn negyddol neu heb ei wneud eto. Mae geiriau eraill yn \
        gadael yn agored pa un o'r ddau benderfyniad a olygir, ac a wnaed un o gwbl.
        """),
    message: Words(
      en: "{field}: {value} is no outcome of a decision",
      cy: "{field}: nid canlyniad penderfyniad yw {value}"),
    fix: Words(
      en: "Send positive, negative or pending, each decision in its own column.",
      cy: "Anfonwch gadarnhaol, negyddol neu heb ei wneud, pob penderfyniad yn ei golofn ei hun."),
    authority: .statements(.outcomesOfDecisions),
    examples: [
      .flags(
        "a word for a person", "nrmReference,route,conclusiveGrounds\nX1,nrm,Trafficked\n",
        as: .csv),
      .flags(
        "a word for a case", "nrmReference,route,conclusiveGrounds\nX1,nrm,Concluded positive\n",
        as: .csv),
      .passes(
        "positive", "nrmReference,route,conclusiveGrounds\nX1,nrm,Positive\n", as: .csv),
      .passes(
        "in short", "nrmReference,route,conclusiveGrounds\nX1,nrm,Pos CG\n", as: .csv),
    ],
    explaining: .otherLabel)
}
