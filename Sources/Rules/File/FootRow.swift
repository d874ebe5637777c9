import Records

extension Rule {
  /// National detail tables end with a `Police total`. When a row counts as a foot, and when its
  /// words are a record's own, is told at `CSVFootRow`.
  static let footRow = Rule(
    RuleID(.file, 9), .warning,
    title: Words(
      en: "Totals or notes below the records", cy: "Cyfansymiau neu nodiadau o dan y cofnodion"),
    explanation: Words(
      en: """
        The file ends with rows that say that they are a total, a source, a note or a marking. They \
        are not counted as records.
        """,
      cy: """
        Mae'r ffeil yn gorffen â rhesi sy'n dweud mai cyfanswm, ffynhonnell, nodyn neu farc ydynt. \
        Ni chânt eu cyfrif yn gofnodion.
        """),
    message: Words(
      en: "the row is a total, a source or a note and no record",
      cy: "cyfanswm, ffynhonnell neu nodyn yw'r rhes, nid cofnod"),
    fix: Words(
      en: "Export the table alone, without anything below it.",
      cy: "Allforiwch y tabl yn unig, heb ddim oddi tano."),
    authority: .statements(.recordsStandAlone),
    examples: [
      .flags("a total", "nrmReference,route\nX1,nrm\nTotal,1\n", as: .csv),
      .flags("a source, in Welsh", "nrmReference,route\nX1,nrm\n\nFfynhonnell: Niche\n", as: .csv),
      .passes("a record that reads like a total", "nrmReference,route\nTotal,nrm\n", as: .csv),
      .passes("a total that records follow", "nrmReference,route\nTotal,1\nX1,nrm\n", as: .csv),
    ],
    explaining: .footRow)
}
