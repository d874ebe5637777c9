import Records

extension Rule {
  /// Found by the NUL that stands beside each letter; XML must have the mark (XML 1.0 §4.3.3).
  static let markMissing = Rule(
    RuleID(.encoding, 15), .warning,
    title: Words(
      en: "UTF-16 without a byte order mark", cy: "UTF-16 heb farc trefn beitiau"),
    explanation: Words(
      en: """
        Nothing in the file says in which order the two bytes of a letter stand. Other programs may \
        guess wrongly or see no text at all.
        """,
      cy: """
        Nid oes dim yn y ffeil yn dweud ym mha drefn y saif dau feit llythyren. Gall rhaglenni \
        eraill ddyfalu'n anghywir neu beidio â gweld testun o gwbl.
        """),
    message: Words(
      en: "the file is in {encoding} and has no byte order mark",
      cy: "mae'r ffeil yn {encoding} ac nid oes marc trefn beitiau ynddi"),
    fix: Words(
      en: "Export the file as UTF-8, or as UTF-16 with its mark.",
      cy: "Allforiwch y ffeil fel UTF-8, neu fel UTF-16 â'i marc."),
    authority: .statements(.xmlUTF16HasMark, .utf16WithoutMarkIsBigEndian),
    examples: [
      .flags(
        "no mark", bytes: utf16("nrmReference,route\nX1,nrm\n", hasMark: false), as: .csv),
      .passes("a mark", bytes: utf16("nrmReference,route\nX1,nrm\n"), as: .csv),
    ],
    explaining: .markMissing)
}
