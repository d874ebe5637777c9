import Records

extension Rule {
  /// The planned rule speaks of a declared scheme, which is a matter of the profile's spellings: a
  /// code that it does not have is unmapped. Told is what only the column shows. Words for no value
  /// belong to no scheme. Only a warning: the person record lists schemes, and demands none.
  static let mixedGenderSchemes = Rule(
    RuleID(.person, 15), .warning, level: .file,
    title: Words(
      en: "Gender in several schemes in one column", cy: "Rhywedd mewn sawl cynllun mewn un golofn"),
    explanation: Words(
      en: """
        Digits, letters and words come from different code lists. Where a column has several, two \
        systems were joined, and the same sign may mean two things.
        """,
      cy: """
        Daw digidau, llythrennau a geiriau o restrau codau gwahanol. Lle mae gan golofn sawl un, \
        cyfunwyd dwy system, a gall yr un arwydd olygu dau beth.
        """),
    message: Words(
      en: "{field}: the column writes some values in another scheme than the rest",
      cy: "{field}: mae'r golofn yn ysgrifennu rhai gwerthoedd mewn cynllun gwahanol i'r lleill"),
    fix: Words(
      en: "Export the whole column in one scheme, and say which.",
      cy: "Allforiwch y golofn gyfan mewn un cynllun, a dywedwch pa un."),
    authority: .statements(.gendersHaveSchemes),
    examples: [
      .flags(
        "letters and words", "nrmReference,route,gender\nX1,nrm,F\nX2,nrm,Male\n", as: .csv),
      .flags(
        "digits and letters", "nrmReference,route,gender\nX1,nrm,1\nX2,nrm,F\n", as: .csv),
      .passes("words alone", "nrmReference,route,gender\nX1,nrm,female\nX2,nrm,Male\n", as: .csv),
      .passes(
        "letters and a word for no value",
        "nrmReference,route,gender\nX1,nrm,F\nX2,nrm,unknown\n", as: .csv),
    ],
    explaining: .mixedGenderSchemes)
}
