import Records

extension Rule {
  /// Not converted: the same number is four years later in a workbook that counts from 1904.
  static let spreadsheetSerial = Rule(
    RuleID(.types, 4), .error, level: .record,
    title: Words(en: "Spreadsheet's number instead of a date", cy: "Rhif taenlen yn lle dyddiad"),
    explanation: Words(
      en: """
        Spreadsheets keep a date as a count of days. Which day it is depends on the workbook's \
        settings, so it is not guessed.
        """,
      cy: """
        Mae taenlenni'n cadw dyddiad fel cyfrif o ddiwrnodau. Mae'r diwrnod yn dibynnu ar \
        osodiadau'r llyfr gwaith, felly nid yw'n cael ei ddyfalu.
        """),
    message: Words(
      en: "{field}: {value} is a spreadsheet's number for a date",
      cy: "{field}: rhif taenlen am ddyddiad yw {value}"),
    fix: Words(
      en: "Format the column as a date before you export it.",
      cy: "Fformatiwch y golofn fel dyddiad cyn ei hallforio."),
    authority: .statements(.datesKeepTheirPattern),
    examples: [
      .flags("a count of days", "nrmReference,route,referredOn\nX1,nrm,45352\n", as: .csv),
      .passes(
        "as the profile writes dates",
        "nrmReference,route,referredOn\nX1,nrm,2024-03-01\n", as: .csv),
    ],
    explaining: .spreadsheetSerial)
}
