import Records

extension Rule {
  /// The value is kept as it is written: most such marks are inches, or initials in a nickname.
  static let strayQuote = Rule(
    RuleID(.syntax, 4), .warning,
    title: Words(en: "Quotation mark in the wrong place", cy: "Dyfynnod yn y lle anghywir"),
    explanation: Words(
      en: """
        Quotation marks stand round a whole value and are doubled inside it. Where they do not, \
        another reader may end the value elsewhere.
        """,
      cy: """
        Mae dyfynodau'n sefyll o amgylch gwerth cyfan ac yn cael eu dyblu y tu mewn iddo. Fel \
        arall, gall darllenydd arall orffen y gwerth mewn man gwahanol.
        """),
    message: Words(
      en: "a quotation mark stands where a value neither begins nor ends",
      cy: "mae dyfynnod yn sefyll lle nad yw gwerth yn dechrau nac yn gorffen"),
    fix: Words(
      en: "Put quotation marks round the whole value and double those inside it.",
      cy: "Rhowch ddyfynodau o amgylch y gwerth cyfan a dyblwch y rhai y tu mewn iddo."),
    authority: .statements(.csvQuoteOnlyRoundAField),
    examples: [
      .flags("inside a value without marks round it", "nrmReference,route\nX\"1,nrm\n", as: .csv),
      .passes("doubled inside a quoted value", "nrmReference,route\n\"X\"\"1\",nrm\n", as: .csv),
    ],
    explaining: .strayQuote)
}
