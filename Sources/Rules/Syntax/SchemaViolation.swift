import Records

extension Rule {
  /// The schema is the partner's own; Cyson only holds the file against it.
  ///
  /// No examples: Cyson's exchange format has no XML schema. The tests of the XML reader bring one.
  static let schemaViolation = Rule(
    RuleID(.syntax, 7), .error,
    title: Words(en: "Breach of the partner's XML schema", cy: "Torri sgema XML y partner"),
    explanation: Words(
      en: "The partner has a schema for its files, and this file does not follow it.",
      cy: "Mae gan y partner sgema ar gyfer ei ffeiliau, ac nid yw'r ffeil hon yn ei ddilyn."),
    message: Words(
      en: "the file breaks its schema: {reason}",
      cy: "mae'r ffeil yn torri ei sgema: {reason}"),
    fix: Words(
      en: "Correct the export, or send the new schema if the format has changed.",
      cy: "Cywirwch yr allforio, neu anfonwch y sgema newydd os yw'r fformat wedi newid."),
    authority: .statements(.fileKeepsItsSchema),
    examples: [],
    explaining: .schemaViolation)
}
