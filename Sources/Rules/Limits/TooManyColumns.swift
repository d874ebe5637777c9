import Records

extension Rule {
  /// A header of thousands of columns is a table on its side, or no table.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyColumns = Rule(
    RuleID(.limits, 2), .error,
    title: Words(en: "Too many columns", cy: "Gormod o golofnau"),
    explanation: Words(
      en: """
        No export of records has so many columns: the table may lie on its side, or the separator \
        may be wrong.
        """,
      cy: """
        Nid oes gan unrhyw allforio cofnodion gynifer o golofnau: gall y tabl fod ar ei ochr, \
        neu'r gwahanydd yn anghywir.
        """),
    message: Words(
      en: "there are more columns than the limit of {limit}",
      cy: "mae mwy o golofnau na'r terfyn o {limit}"),
    fix: Words(
      en: "Export one record a row, with the columns that the profile names.",
      cy: "Allforiwch un cofnod i bob rhes, â'r colofnau y mae'r proffil yn eu henwi."),
    authority: Authority("docs/threat-model.md, limits of reading", .seen),
    examples: [],
    explaining: .tooManyColumns)
}
