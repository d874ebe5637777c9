import Records

extension Rule {
  /// RFC 8259 §4 says *should*. RFC 7493, a profile of JSON for exchange, says *must not*, but no
  /// partner says that it keeps to that profile; so a text of this kind is JSON, and a warning.
  static let duplicateKey = Rule(
    RuleID(.syntax, 12), .warning,
    title: Words(en: "Key given twice", cy: "Allwedd wedi'i rhoi ddwywaith"),
    explanation: Words(
      en: """
        Readers differ in which of the two values they keep, so the record means one thing here \
        and another elsewhere.
        """,
      cy: """
        Mae darllenwyr yn gwahaniaethu o ran pa un o'r ddau werth a gedwir, felly mae'r cofnod yn \
        golygu un peth yma a pheth arall mewn mannau eraill.
        """),
    message: Words(
      en: "an object names the same key twice",
      cy: "mae gwrthrych yn enwi'r un allwedd ddwywaith"),
    fix: Words(en: "Send each key once.", cy: "Anfonwch bob allwedd unwaith."),
    authority: .statements(.jsonNamesAreUnique, .internetJSONNamesAreUnique),
    examples: [
      .flags(
        "the same key with two values",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"route\":\"dtn\"}\n", as: .ndjson),
      .passes("each key once", "{\"nrmReference\":\"X1\",\"route\":\"nrm\"}\n", as: .ndjson),
    ],
    explaining: .duplicateKey)
}
