import Records

extension Rule {
  /// Each way to end a line is read; the mixture tells of the history of the file.
  static let mixedLineEnds = Rule(
    RuleID(.syntax, 9), .info,
    title: Words(en: "Mixed line ends", cy: "Diweddiadau llinell cymysg"),
    explanation: Words(
      en: "Lines end in different ways, as in a file that was joined from parts or edited by hand.",
      cy: """
        Mae llinellau'n gorffen mewn ffyrdd gwahanol, fel mewn ffeil a unwyd o rannau neu a \
        olygwyd â llaw.
        """),
    message: Words(
      en: "the line ends in another way than those before it",
      cy: "mae'r llinell yn gorffen mewn ffordd wahanol i'r rhai o'i blaen"),
    fix: Words(en: "Export the file in one go.", cy: "Allforiwch y ffeil ar un tro."),
    authority: .statements(.csvRecordIsALine),
    examples: [
      .flags("CR LF, then LF", "nrmReference,route\r\nX1,nrm\n", as: .csv),
      .passes("CR LF alone", "nrmReference,route\r\nX1,nrm\r\n", as: .csv),
    ],
    explaining: .mixedLineEnds)
}
