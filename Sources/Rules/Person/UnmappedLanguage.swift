import Records

extension Rule {
  /// The national form takes any text here, so a language that no list has is nobody's fault; it
  /// is told all the same, because it counts as unknown.
  static let unmappedLanguage = Rule(
    RuleID(.person, 21), .warning, level: .record,
    title: Words(en: "Language that no list knows", cy: "Iaith nad yw ar unrhyw restr"),
    explanation: Words(
      en: """
        The value is neither a language of ISO 639 nor another name of one that is known here, so \
        it counts as unknown until somebody says what it means.
        """,
      cy: """
        Nid yw'r gwerth yn iaith yn ISO 639 nac yn enw arall ar un sy'n hysbys yma, felly mae'n \
        cyfrif fel anhysbys nes bod rhywun yn dweud beth yw ei ystyr.
        """),
    message: Words(
      en: "{field}: {value} is in no list of languages",
      cy: "{field}: nid yw {value} mewn unrhyw restr ieithoedd"),
    fix: Words(
      en: "Write the language by its usual name, or add the spelling to the list or the profile.",
      cy: """
        Ysgrifennwch yr iaith yn ôl ei henw arferol, neu ychwanegwch y sillafiad at y rhestr neu'r \
        proffil.
        """),
    authority: .statements(.languageIsFreeText),
    examples: [
      .flags(
        "a nationality", "nrmReference,route,interpreterLanguage\nX1,nrm,Ethiopian\n", as: .csv),
      .passes(
        "a language", "nrmReference,route,interpreterLanguage\nX1,nrm,Amharic\n", as: .csv),
      .passes(
        "its name in Welsh", "nrmReference,route,interpreterLanguage\nX1,nrm,Fietnameg\n",
        as: .csv),
      .passes(
        "a code of the other kind", "nrmReference,route,interpreterLanguage\nX1,nrm,alb\n",
        as: .csv),
      .passes(
        "signed", "nrmReference,route,interpreterLanguage\nX1,nrm,BSL\n", as: .csv),
    ],
    explaining: .unmappedLanguage)
}
