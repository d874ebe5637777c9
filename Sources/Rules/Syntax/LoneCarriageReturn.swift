import Records

extension Rule {
  /// The rows are read; but a CR inside a value that is not quoted ends its row too.
  static let loneCarriageReturn = Rule(
    RuleID(.syntax, 21), .info,
    title: Words(
      en: "Lines that end with CR alone", cy: "Llinellau sy'n gorffen â CR yn unig"),
    explanation: Words(
      en: """
        Lines of a CSV file end with CR LF, and most programs read LF as well. A CR alone is passed \
        over by some, which then see one long line.
        """,
      cy: """
        Mae llinellau ffeil CSV yn gorffen â CR LF, ac mae'r rhan fwyaf o raglenni'n darllen LF \
        hefyd. Mae rhai'n anwybyddu CR ar ei ben ei hun ac yna'n gweld un llinell hir.
        """),
    message: Words(
      en: "the line ends with a carriage return and no line feed",
      cy: "mae'r llinell yn gorffen â dychweliad cerbyd heb borthiad llinell"),
    fix: Words(
      en: "Export with CR LF or LF, and put values that hold a line end in quotation marks.",
      cy: """
        Allforiwch â CR LF neu LF, a rhowch werthoedd sy'n cynnwys diwedd llinell mewn dyfynodau.
        """),
    authority: .statements(.csvRecordIsALine),
    examples: [
      .flags("CR alone", "nrmReference,route\rX1,nrm\r", as: .csv),
      .passes("CR LF", "nrmReference,route\r\nX1,nrm\r\n", as: .csv),
      .passes("inside quotation marks", "nrmReference,route\nX1,\"nrm\r\"\n", as: .csv),
    ],
    explaining: .loneCarriageReturn)
}
