import Records

extension Rule {
  /// No fault of syntax: JSON allows any value there. It is only no record.
  static let recordNotObject = Rule(
    RuleID(.file, 50), .error,
    title: Words(en: "Record that is no object", cy: "Cofnod nad yw'n wrthrych"),
    explanation: Words(
      en: """
        A number, a text or a list stands where the profile has a record. It names no fields, so \
        nothing of it can be read.
        """,
      cy: """
        Mae rhif, testun neu restr yn sefyll lle mae gan y proffil gofnod. Nid yw'n enwi meysydd, \
        felly ni ellir darllen dim ohono.
        """),
    message: Words(
      en: "a value that is no JSON object stands in the place of a record",
      cy: "mae gwerth nad yw'n wrthrych JSON yn sefyll yn lle cofnod"),
    fix: Words(
      en: "Export each record as an object with the keys of the profile.",
      cy: "Allforiwch bob cofnod fel gwrthrych ag allweddi'r proffil."),
    authority: .statements(.recordsStandWhereAgreed),
    examples: [
      .flags(
        "a list among the records",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\"}\n[\"X2\",\"nrm\"]\n", as: .ndjson),
      .passes("an object alone", "{\"nrmReference\":\"X1\",\"route\":\"nrm\"}\n", as: .ndjson),
    ],
    explaining: .recordNotObject)
}
