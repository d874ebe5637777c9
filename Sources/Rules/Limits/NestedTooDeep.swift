import Records

extension Rule {
  /// Depth without end is an old way to bring a parser down.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let nestedTooDeep = Rule(
    RuleID(.limits, 3), .error,
    title: Words(en: "Nested too deep", cy: "Nythu rhy ddwfn"),
    explanation: Words(
      en: "Values stand inside values to a depth that no export needs.",
      cy: """
        Mae gwerthoedd yn sefyll y tu mewn i werthoedd i ddyfnder nad oes ei angen ar unrhyw \
        allforio.
        """),
    message: Words(
      en: "values are nested deeper than the limit of {limit}",
      cy: "mae gwerthoedd wedi'u nythu'n ddyfnach na'r terfyn o {limit}"),
    fix: Words(
      en: "Export the records without wrapping them again and again.",
      cy: "Allforiwch y cofnodion heb eu lapio drosodd a throsodd."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .nestedTooDeep)
}
