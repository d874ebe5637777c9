import Records

extension Rule {
  /// Attributes are held together while their tag is read, so their number has an end.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyAttributes = Rule(
    RuleID(.limits, 7), .error,
    title: Words(en: "Too many attributes", cy: "Gormod o briodoleddau"),
    explanation: Words(
      en: "An XML element carries more attributes than any export needs; they were not read.",
      cy: """
        Mae gan elfen XML fwy o briodoleddau nag sydd eu hangen ar unrhyw allforio; ni chawsant \
        eu darllen.
        """),
    message: Words(
      en: "the element has more attributes than the limit of {limit}",
      cy: "mae gan yr elfen fwy o briodoleddau na'r terfyn o {limit}"),
    fix: Words(
      en: "Write values as elements, one for each field that the profile names.",
      cy: "Ysgrifennwch werthoedd fel elfennau, un ar gyfer pob maes y mae'r proffil yn ei enwi."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .tooManyAttributes)
}
