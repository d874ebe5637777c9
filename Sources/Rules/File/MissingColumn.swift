import Records

extension Rule {
  /// An empty column and a missing one differ: without the column, rules that need it are not
  /// asked.
  static let missingColumn = Rule(
    RuleID(.file, 24), .error,
    title: Words(en: "Column missing from the file", cy: "Colofn ar goll o'r ffeil"),
    explanation: Words(
      en: """
        The profile says that every file has this column. Rules about what it supplies were not \
        asked.
        """,
      cy: """
        Mae'r proffil yn dweud bod y golofn hon ym mhob ffeil. Ni ofynnwyd y rheolau am yr hyn y \
        mae'n ei roi.
        """),
    message: Words(
      en: "the column {column} is missing, which supplies {fields}",
      cy: "mae'r golofn {column} ar goll, sy'n rhoi {fields}"),
    fix: Words(
      en: """
        Export the file with the column, or have the profile changed if it was dropped for good.
        """,
      cy: """
        Allforiwch y ffeil â'r golofn, neu gofynnwch am newid y proffil os hepgorwyd hi'n barhaol.
        """),
    authority: .statements(.mappedColumnsAreThere),
    examples: [
      .flags("no route", "nrmReference,referredOn\nX1,2024-03-01\n", as: .csv),
      .passes("both columns", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .missingColumn)
}
