import Records

extension Rule {
  /// Excel takes the line for itself and does not show it, so whoever exports does not see it.
  static let separatorLine = Rule(
    RuleID(.syntax, 10), .info,
    title: Words(en: "Separator line for a spreadsheet", cy: "Llinell gwahanydd ar gyfer taenlen"),
    explanation: Words(
      en: """
        The first line only tells a spreadsheet which separator to use. The file is read with it, \
        and the line is passed over.
        """,
      cy: """
        Dim ond dweud wrth daenlen pa wahanydd i'w ddefnyddio y mae'r llinell gyntaf. Darllenir y \
        ffeil â'r gwahanydd hwnnw, ac anwybyddir y llinell.
        """),
    message: Words(
      en: "the first line only names the separator",
      cy: "dim ond enwi'r gwahanydd y mae'r llinell gyntaf"),
    fix: Words(
      en: "Leave the line out of the export.",
      cy: "Gadewch y llinell allan o'r allforio."),
    authority: .statements(.separatorLineIsForExcel),
    examples: [
      .flags("before the header", "sep=,\nnrmReference,route\nX1,nrm\n", as: .csv),
      .passes("the header comes first", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .separatorLine)
}
