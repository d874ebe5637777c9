import Records

extension Rule {
  /// A file that breaks its schema everywhere is no better known after the ten thousandth breach.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyViolations = Rule(
    RuleID(.limits, 10), .warning,
    title: Words(en: "Schema check ended early", cy: "Gwiriad y sgema wedi gorffen yn gynnar"),
    explanation: Words(
      en: """
        The file breaks its XML schema so often that the rest of it was not held against the schema. \
        All other rules were still applied.
        """,
      cy: """
        Mae'r ffeil yn torri ei sgema XML mor aml fel na wiriwyd y gweddill ohoni yn erbyn y sgema. \
        Cymhwyswyd pob rheol arall o hyd.
        """),
    message: Words(
      en: "the check against the XML schema ended here, behind {limit} breaches",
      cy: "daeth y gwiriad yn erbyn y sgema XML i ben yma, ar ôl {limit} o doriadau"),
    fix: Words(
      en: "Correct what the first breaches have in common, and check the file again.",
      cy: "Cywirwch yr hyn sy'n gyffredin i'r toriadau cyntaf, a gwiriwch y ffeil eto."),
    authority: .statements(.schemaCheckHasAnEnd, .fileKeepsTheLimits),
    examples: [],
    explaining: .tooManyViolations)
}
