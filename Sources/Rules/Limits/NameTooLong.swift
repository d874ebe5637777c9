import Records

extension Rule {
  /// Names are remembered for as long as a file is read, so their length has an end.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers have it.
  static let nameTooLong = Rule(
    RuleID(.limits, 9), .error,
    title: Words(en: "Name too long", cy: "Enw rhy hir"),
    explanation: Words(
      en: """
        The name of an XML element or attribute is longer than any name of a field. The values below \
        it were not read.
        """,
      cy: """
        Mae enw elfen neu briodoledd XML yn hirach nag unrhyw enw maes. Ni ddarllenwyd y gwerthoedd \
        oddi tano.
        """),
    message: Words(
      en: "the name's length in bytes is above the limit of {limit}",
      cy: "mae hyd yr enw mewn beitiau dros y terfyn o {limit}"),
    fix: Words(
      en: "Look for a tag that lost its end, and give elements the names that the profile knows.",
      cy: "Chwiliwch am dag a gollodd ei ddiwedd, a defnyddiwch yr enwau sydd yn y proffil."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .nameTooLong)
}
