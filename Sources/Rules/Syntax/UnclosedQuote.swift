import Records

extension Rule {
  /// The quotation mark to mend is where the value opens, not where the file ends.
  static let unclosedQuote = Rule(
    RuleID(.syntax, 3), .error,
    title: Words(en: "Quotation mark never closed", cy: "Dyfynnod heb ei gau"),
    explanation: Words(
      en: """
        A quoted value runs on until the next quotation mark, or to the end of the file, and \
        swallows the rows in between. Cyson reads the mark as text, so that these rows are not lost.
        """,
      cy: """
        Mae gwerth mewn dyfynodau'n rhedeg hyd at y dyfynnod nesaf, neu i ddiwedd y ffeil, gan \
        lyncu'r rhesi rhyngddynt. Mae Cyson yn darllen y dyfynnod fel testun, fel na chollir y \
        rhesi hyn.
        """),
    message: Words(
      en: "a quotation mark opens here and is never closed",
      cy: "mae dyfynnod yn agor yma heb gau byth"),
    fix: Words(
      en: "Close the quotation mark, and double every quotation mark inside a quoted value.",
      cy: "Caewch y dyfynnod, a dyblwch bob dyfynnod y tu mewn i werth mewn dyfynodau."),
    authority: .statements(.csvQuotedFieldEnds, .csvQuoteIsDoubled),
    examples: [
      .flags("opened and not closed", "nrmReference,route\n\"X1,nrm\n", as: .csv),
      .flags(
        "closed by the next row's mark alone",
        "nrmReference,route\nX1,\"nrm\nX2,\"nrm\"\n", as: .csv),
      .passes("opened and closed", "nrmReference,route\n\"X1\",nrm\n", as: .csv),
    ],
    explaining: .unclosedQuote)
}
