import Records

extension Rule {
  /// What a record says of all its persons is read again for each, so their number has an end.
  ///
  /// No examples: a file beyond the limit is no small one. A test of the walk lowers the limit.
  static let tooManyParts = Rule(
    RuleID(.limits, 8), .error,
    title: Words(en: "Too many persons in one record", cy: "Gormod o bobl mewn un cofnod"),
    explanation: Words(
      en: """
        One record holds more persons than any case has; those beyond the limit were not checked.
        """,
      cy: """
        Mae un cofnod yn cynnwys mwy o bobl nag sydd mewn unrhyw achos; ni wiriwyd y rhai y tu \
        hwnt i'r terfyn.
        """),
    message: Words(
      en: "the record holds more persons than the limit of {limit}",
      cy: "mae'r cofnod yn cynnwys mwy o bobl na'r terfyn o {limit}"),
    fix: Words(
      en: "Export each case as a record of its own.",
      cy: "Allforiwch bob achos fel cofnod ar wahân."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .tooManyParts)
}
