import Records

extension Rule {
  /// More than worth knowing, unlike other traces of a spreadsheet: here a value was lost, and only
  /// the partner can bring it back.
  static let spreadsheetError = Rule(
    RuleID(.file, 19), .warning, level: .record,
    title: Words(
      en: "Error of a spreadsheet instead of a value",
      cy: "Gwall taenlen yn lle gwerth"),
    explanation: Words(
      en: "A formula failed when the file was made, so the value that belongs here is lost.",
      cy: "Methodd fformiwla pan wnaed y ffeil, felly mae'r gwerth sy'n perthyn yma ar goll."),
    message: Words(
      en: "{field}: {value} is an error of a spreadsheet",
      cy: "{field}: gwall taenlen yw {value}"),
    fix: Words(
      en: "Mend the formula and export the value again.",
      cy: "Trwsiwch y fformiwla ac allforiwch y gwerth eto."),
    authority: .statements(.spreadsheetsExportErrors),
    examples: [
      .flags("a division by nothing", "nrmReference,route,statedAge\nX1,nrm,#DIV/0!\n", as: .csv),
      .passes("a number", "nrmReference,route,statedAge\nX1,nrm,17\n", as: .csv),
    ],
    explaining: .spreadsheetError)
}
