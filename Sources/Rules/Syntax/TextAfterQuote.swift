import Records

extension Rule {
  /// Graver than a mark inside a value without marks (SYN-004): there the value is kept as it is
  /// written, here a part of it is lost or taken for another value.
  static let textAfterQuote = Rule(
    RuleID(.syntax, 20), .error,
    title: Words(
      en: "Text behind a closing quotation mark", cy: "Testun y tu ôl i ddyfynnod sy'n cau"),
    explanation: Words(
      en: """
        A quotation mark inside a quoted value must be doubled. Where it is not, the value ends \
        there, and what follows may be dropped or split by the next reader.
        """,
      cy: """
        Rhaid dyblu dyfynnod y tu mewn i werth mewn dyfynodau. Fel arall daw'r gwerth i ben yno, a \
        gall y darllenydd nesaf ollwng neu hollti'r hyn sy'n dilyn.
        """),
    message: Words(
      en: "text follows the quotation mark that closes a value",
      cy: "mae testun yn dilyn y dyfynnod sy'n cau gwerth"),
    fix: Words(
      en: "Double every quotation mark inside a quoted value, and write nothing behind the last.",
      cy: """
        Dyblwch bob dyfynnod y tu mewn i werth mewn dyfynodau, a pheidiwch ag ysgrifennu dim ar ôl \
        yr un olaf.
        """),
    authority: .statements(.csvQuoteIsDoubled),
    examples: [
      .flags("a mark that is not doubled", "nrmReference,route\n\"X\"1\"\",nrm\n", as: .csv),
      .passes("doubled", "nrmReference,route\n\"X\"\"1\"\"\",nrm\n", as: .csv),
      .passes("no quoted value", "nrmReference,route\nX\"1,nrm\n", as: .csv),
    ],
    explaining: .textAfterQuote)
}
