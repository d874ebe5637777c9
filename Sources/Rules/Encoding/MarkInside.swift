import Records

extension Rule {
  /// The mark stays in the text: as a zero-width space it may have been meant.
  static let markInside = Rule(
    RuleID(.encoding, 11), .warning,
    title: Words(
      en: "Byte order mark inside the file", cy: "Marc trefn beitiau y tu mewn i'r ffeil"),
    explanation: Words(
      en: """
        Most often two files were joined without care, so that a header or a first value in the \
        middle begins with a sign that cannot be seen.
        """,
      cy: """
        Gan amlaf cyplyswyd dwy ffeil yn ddiofal, fel bod pennawd neu werth cyntaf yn y canol yn \
        dechrau â nod na ellir ei weld.
        """),
    message: Words(
      en: "a byte order mark stands in the middle of the text",
      cy: "mae marc trefn beitiau yng nghanol y testun"),
    fix: Words(
      en: "Export the records into one file, or take the mark out.",
      cy: "Allforiwch y cofnodion i un ffeil, neu tynnwch y marc allan."),
    authority: .statements(.markStandsAtTheStart),
    examples: [
      .flags(
        "before the second record", "nrmReference,route\nX1,nrm\n\u{FEFF}X2,nrm\n", as: .csv),
      .passes("at the beginning alone", "\u{FEFF}nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .markInside)
}
