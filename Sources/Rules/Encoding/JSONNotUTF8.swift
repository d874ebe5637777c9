import Records

extension Rule {
  /// Read all the same: UTF-16 shows itself beyond doubt.
  static let jsonNotUTF8 = Rule(
    RuleID(.encoding, 14), .error,
    title: Words(en: "JSON that is not UTF-8", cy: "JSON nad yw'n UTF-8"),
    explanation: Words(
      en: "JSON that is sent to others must be UTF-8, so most programs will not read this file.",
      cy: """
        Rhaid i JSON a anfonir at eraill fod yn UTF-8, felly ni fydd y rhan fwyaf o raglenni'n \
        darllen y ffeil hon.
        """),
    message: Words(
      en: "the file is JSON and is written in {found}",
      cy: "JSON yw'r ffeil ac mae wedi'i hysgrifennu yn {found}"),
    fix: Words(en: "Export the file as UTF-8.", cy: "Allforiwch y ffeil fel UTF-8."),
    authority: .statements(.jsonIsUTF8),
    examples: [
      .flags(
        "UTF-16", bytes: utf16("[{\"nrmReference\":\"X1\",\"route\":\"nrm\"}]"), as: .json),
      .passes("UTF-8", "[{\"nrmReference\":\"X1\",\"route\":\"nrm\"}]", as: .json),
    ],
    explaining: .jsonNotUTF8)
}
