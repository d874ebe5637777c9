import Records

extension Rule {
  /// Only worth knowing: the mark is legal (RFC 3629 §6) and Cyson takes it off. Programs that do
  /// not make it a part of the first column's name.
  static let byteOrderMark = Rule(
    RuleID(.file, 2), .info,
    title: Words(en: "Byte order mark", cy: "Marc trefn beitiau"),
    explanation: Words(
      en: """
        A byte order mark is legal. Some programs take it for a part of the first column's name.
        """,
      cy: """
        Mae marc trefn beitiau yn gyfreithlon. Mae rhai rhaglenni'n ei gymryd yn rhan o enw'r \
        golofn gyntaf.
        """),
    message: Words(
      en: "the file begins with a byte order mark of {encoding}",
      cy: "mae'r ffeil yn dechrau â marc trefn beitiau {encoding}"),
    fix: Words(
      en: "Nothing has to be done; where there is a choice, export as UTF-8 without the mark.",
      cy: "Nid oes angen gwneud dim; lle bo dewis, allforiwch fel UTF-8 heb y marc."),
    authority: .statements(.utf8MayHaveMark),
    examples: [
      .flags("UTF-8 with a mark", "\u{FEFF}nrmReference,route\nX1,nrm\n", as: .csv),
      .passes("UTF-8 without one", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .byteOrderMark)
}
