import Records

extension Rule {
  /// What stands behind the limit is not read, and the run says so instead of passing it.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyRecords = Rule(
    RuleID(.limits, 4), .error,
    title: Words(en: "Too many records", cy: "Gormod o gofnodion"),
    explanation: Words(
      en: """
        The file holds more records than Cyson reads from one file, so the rest was not checked.
        """,
      cy: """
        Mae'r ffeil yn cynnwys mwy o gofnodion nag y mae Cyson yn eu darllen o un ffeil, felly ni \
        wiriwyd y gweddill.
        """),
    message: Words(
      en: "the file holds more records than the limit of {limit}",
      cy: "mae'r ffeil yn cynnwys mwy o gofnodion na'r terfyn o {limit}"),
    fix: Words(
      en: "Split the file, for example by year.",
      cy: "Rhannwch y ffeil, er enghraifft fesul blwyddyn."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .tooManyRecords)
}
