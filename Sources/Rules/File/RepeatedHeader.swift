import Records

extension Rule {
  /// What joining files leaves behind. Every cell must be the header's.
  static let repeatedHeader = Rule(
    RuleID(.file, 30), .warning,
    title: Words(en: "Header repeated among the records", cy: "Pennawd wedi'i ailadrodd"),
    explanation: Words(
      en: """
        The row that names the columns comes again further down, as in a file that was joined from \
        several. It is no record and is passed over.
        """,
      cy: """
        Daw'r rhes sy'n enwi'r colofnau eto'n is i lawr, fel mewn ffeil a unwyd o sawl un. Nid \
        cofnod mohoni ac fe'i hanwybyddir.
        """),
    message: Words(
      en: "the row repeats the header", cy: "mae'r rhes yn ailadrodd y pennawd"),
    fix: Words(
      en: "Leave out the header when files are joined, and see that each part is there once.",
      cy: """
        Gadewch y pennawd allan wrth uno ffeiliau, a gwiriwch fod pob rhan yno unwaith yn unig.
        """),
    authority: .statements(.recordsStandAlone, .csvHeaderComesFirst),
    examples: [
      .flags(
        "between two records", "nrmReference,route\nX1,nrm\nnrmReference,route\nX2,nrm\n", as: .csv),
      .passes("a record that shares a word", "nrmReference,route\nX1,route\n", as: .csv),
    ],
    explaining: .repeatedHeader)
}
