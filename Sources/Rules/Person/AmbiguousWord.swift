import Records

extension Rule {
  /// Also where a list gives the word a meaning: `Dominican` is of Dominica on the form, and may be
  /// of the Dominican Republic in a force's own words. `Guinean` is left out, since a citizen of
  /// Guinea is called nothing else.
  static let ambiguousWord = Rule(
    RuleID(.person, 17), .warning, level: .record,
    title: Words(
      en: "Word for several countries or languages",
      cy: "Gair am sawl gwlad neu iaith"),
    explanation: Words(
      en: """
        The word names more than one country or language, or differs from another by a letter. \
        Counted as the wrong one, it hides where people come from, or brings the wrong interpreter.
        """,
      cy: """
        Mae'r gair yn enwi mwy nag un wlad neu iaith, neu'n wahanol i un arall o un llythyren. O'i \
        gyfrif yn anghywir, mae'n cuddio o ble y daw pobl, neu'n dod â'r cyfieithydd anghywir.
        """),
    message: Words(
      en: "{field}: {value} may mean several things",
      cy: "{field}: gall {value} olygu sawl peth"),
    fix: Words(
      en: "Say which one: the country, such as DRC or Dominican Republic, or the spoken language.",
      cy: """
        Nodwch pa un: y wlad, megis DRC neu Dominican Republic, neu'r iaith a siaredir.
        """),
    authority: .statements(.countriesOfLikeNames, .languagesOfOneName),
    examples: [
      .flags(
        "of which Congo", "nrmReference,route,nationalities\nX1,nrm,Congolese\n", as: .csv),
      .flags(
        "of Dominica or of the Dominican Republic",
        "nrmReference,route,nationalities\nX1,nrm,Dominican\n", as: .csv),
      .flags(
        "one letter from Nigerian", "nrmReference,route,nationalities\nX1,nrm,Nigerien\n",
        as: .csv),
      .flags(
        "which Kurdish the interpreter speaks",
        "nrmReference,route,interpreterLanguage\nX1,nrm,Kurdish\n", as: .csv),
      .passes(
        "told apart", "nrmReference,route,nationalities\nX1,nrm,Congolese (DRC)\n", as: .csv),
      .passes(
        "as the form means it",
        """
        [{"NRMOrDuty": "NRM", "ExternalId": "1", "FirstChanceToReport": "Yes",
        "CaseStatus": "Pending RG", "Customer.Nationality": "Dominican"}]
        """, as: .json),
      .passes(
        "the language as it is spoken",
        "nrmReference,route,interpreterLanguage\nX1,nrm,Kurdish (Sorani)\n", as: .csv),
    ],
    explaining: .ambiguousSpelling)
}
