import Records

extension Rule {
  /// The value is taken for neither: a count that has people of Namibia where nobody was, or misses
  /// those who are, would be wrong without saying so. A profile may say that `NA` is the country.
  static let codeOrNoValue = Rule(
    RuleID(.person, 19), .warning, level: .record,
    title: Words(
      en: "Code that may say there is no value", cy: "Cod a all ddweud nad oes gwerth"),
    explanation: Words(
      en: """
        NA is the code of Namibia and what many programs write where there is nothing; in the same \
        way No is the code of Norwegian. Whoever reads the file cannot know which was meant.
        """,
      cy: """
        NA yw cod Namibia a'r hyn y mae llawer o raglenni'n ei ysgrifennu lle nad oes dim; yn yr \
        un modd No yw cod Norwyeg. Ni all neb sy'n darllen y ffeil wybod pa un a olygwyd.
        """),
    message: Words(
      en: "{field}: {value} is a code, and may say that there is no value",
      cy: "{field}: cod yw {value}, a gall ddweud nad oes gwerth"),
    fix: Words(
      en: "Send the name in full, and leave the cell empty where there is nothing.",
      cy: "Anfonwch yr enw'n llawn, a gadewch y gell yn wag lle nad oes dim."),
    authority: .statements(.namibiaIsNA),
    examples: [
      .flags("NA", "nrmReference,route,nationalities\nX1,nrm,NA\n", as: .csv),
      .flags(
        "no interpreter, or one for Norwegian",
        "nrmReference,route,interpreterLanguage\nX1,nrm,No\n", as: .csv),
      .passes("the name", "nrmReference,route,nationalities\nX1,nrm,Namibian\n", as: .csv),
      .passes("the longer code", "nrmReference,route,nationalities\nX1,nrm,NAM\n", as: .csv),
      .passes("not applicable", "nrmReference,route,nationalities\nX1,nrm,N/A\n", as: .csv),
    ],
    explaining: .codeOrNoValue)
}
