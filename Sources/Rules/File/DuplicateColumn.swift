import Records

extension Rule {
  /// A profile reads columns by name, and must not choose between two. A column without a name is
  /// SYN-011.
  static let duplicateColumn = Rule(
    RuleID(.file, 10), .error,
    title: Words(en: "Column named twice", cy: "Colofn wedi'i henwi ddwywaith"),
    explanation: Words(
      en: "Columns are read by name, so it cannot be told which of the two is meant.",
      cy: "Darllenir colofnau yn ôl eu henwau, felly ni ellir dweud pa un o'r ddwy a olygir."),
    message: Words(en: "two columns have the same name", cy: "mae gan ddwy golofn yr un enw"),
    fix: Words(
      en: "Give each column a name of its own.",
      cy: "Rhowch ei henw ei hun i bob colofn."),
    authority: .statements(.columnsHaveOwnNames),
    examples: [
      .flags("the same name twice", "nrmReference,route,route\nX1,nrm,dtn\n", as: .csv),
      .flags("but for case and blanks", "nrmReference,route,Route \nX1,nrm,dtn\n", as: .csv),
      .passes("names that differ", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .duplicateColumn)
}
