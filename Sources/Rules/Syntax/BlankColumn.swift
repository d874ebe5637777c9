import Records

extension Rule {
  /// Milder than a duplicate (FIL-010): what stands in the column is lost, but it is taken for
  /// nothing else. Trailing commas alone make such columns.
  static let blankColumn = Rule(
    RuleID(.syntax, 11), .warning,
    title: Words(en: "Column without a name", cy: "Colofn heb enw"),
    explanation: Words(
      en: "Columns are read by name, so nothing is read from this one.",
      cy: "Darllenir colofnau yn ôl eu henwau, felly ni ddarllenir dim o'r un hon."),
    message: Words(en: "a column has no name", cy: "nid oes gan golofn enw"),
    fix: Words(
      en: "Name the column, or remove it from the export.",
      cy: "Enwch y golofn, neu tynnwch hi o'r allforio."),
    authority: .statements(.csvHeaderNamesFields),
    examples: [
      .flags("between two columns", "nrmReference,,route\nX1,a,nrm\n", as: .csv),
      .passes("all named", "nrmReference,narrative,route\nX1,a,nrm\n", as: .csv),
    ],
    explaining: .blankColumn)
}
