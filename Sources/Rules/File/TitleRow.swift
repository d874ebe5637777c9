import Records

extension Rule {
  /// A row is a title only where a row below it shows more of a profile's columns; without a
  /// profile the first row is the header.
  static let titleRow = Rule(
    RuleID(.file, 8), .warning,
    title: Words(en: "Rows above the header", cy: "Rhesi uwchben y pennawd"),
    explanation: Words(
      en: """
        Titles, markings or group names stand above the row that names the columns. They are no \
        records and are passed over.
        """,
      cy: """
        Mae teitlau, marciau neu enwau grwpiau uwchben y rhes sy'n enwi'r colofnau. Nid cofnodion \
        mohonynt ac fe'u hanwybyddir.
        """),
    message: Words(
      en: "the row stands above the header", cy: "mae'r rhes yn sefyll uwchben y pennawd"),
    fix: Words(
      en: "Export the table alone, with the header in the first row.",
      cy: "Allforiwch y tabl yn unig, â'r pennawd yn y rhes gyntaf."),
    authority: .statements(.recordsStandAlone, .csvHeaderComesFirst),
    examples: [
      .flags(
        "a marking and a title", "OFFICIAL\nReferrals,2024\nnrmReference,route\nX1,nrm\n", as: .csv),
      .passes("the header comes first", "nrmReference,route\nX1,nrm\n", as: .csv),
      .passes(
        "a record that reads like a header", "nrmReference,route\nroute,nrm\nX1,nrm\n", as: .csv),
    ],
    explaining: .titleRow)
}
