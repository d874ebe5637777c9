import Records

extension Rule {
  /// The digits behind the first few are gone, so the reference cannot be restored from it.
  static let scientificNotation = Rule(
    RuleID(.types, 12), .error, level: .record,
    title: Words(en: "Reference in scientific notation", cy: "Cyfeirnod mewn nodiant gwyddonol"),
    explanation: Words(
      en: """
        A spreadsheet took the reference for a large number and rounded it, so its last digits are \
        lost.
        """,
      cy: """
        Cymerodd taenlen y cyfeirnod yn rhif mawr a'i dalgrynnu, felly mae ei ddigidau olaf ar \
        goll.
        """),
    message: Words(
      en: "{field}: {value} is in scientific notation",
      cy: "{field}: mae {value} mewn nodiant gwyddonol"),
    fix: Words(
      en: "Format the column as text and export it from the source again.",
      cy: "Fformatiwch y golofn fel testun ac allforiwch hi o'r ffynhonnell eto."),
    authority: .statements(.referencesAreText),
    examples: [
      .flags(
        "a reference rounded",
        "nrmReference,route,crimeReference\nX1,nrm,2.4E+10\n", as: .csv),
      .passes(
        "the same reference as text",
        "nrmReference,route,crimeReference\nX1,nrm,24000123456\n", as: .csv),
    ],
    explaining: .scientificNotation)
}
