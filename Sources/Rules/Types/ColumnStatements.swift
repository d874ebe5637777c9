import Records

extension Statements {
  /// `TYP`: numbers from 401 to 499 of each source.
  static let columns: [Statement] = [
    .columnKeepsOneOrder, .clocksChangeOnSundays, .formCapitalisesAnswers, .formLeavesBoxesOut,
    .formFillsEmptyAnswer,
  ]
}

extension Statement {
  static let columnKeepsOneOrder = Statement(
    .domainKnowledge, 451, .must, at: "(dates)", .recalled,
    en: "A column of dates has one order of day and month.",
    cy: "Un drefn sydd i'r dydd a'r mis mewn colofn o ddyddiadau.")

  static let clocksChangeOnSundays = Statement(
    .domainKnowledge, 452, .fact, at: "(clock time)", .recalled,
    en: """
      In the United Kingdom the hour from 1 to 2 is left out on the last Sunday of March, and comes \
      twice on the last Sunday of October.
      """,
    cy: """
      Yn y Deyrnas Unedig hepgorir yr awr o 1 i 2 ar Sul olaf Mawrth, a daw ddwywaith ar Sul olaf \
      Hydref.
      """)

  static let formCapitalisesAnswers = Statement(
    .onlineForm, 451, .fact, at: "(payload)",
    en: """
      The form sends Yes and No with a capital letter, and says Not sure or DontKnow; only what it \
      asks of other victims goes out in small letters.
      """,
    cy: """
      Mae'r ffurflen yn anfon Yes a No â phriflythyren, ac yn dweud Not sure neu DontKnow; dim ond yr \
      hyn a ofynnir am ddioddefwyr eraill sy'n mynd allan mewn llythrennau bach.
      """)

  static let formLeavesBoxesOut = Statement(
    .onlineForm, 452, .fact, at: "(payload, Component…)",
    en: "The boxes for types of exploitation are sent with Yes, and left out where they are empty.",
    cy: "Anfonir y blychau ar gyfer mathau o gamfanteisio â Yes, a'u hepgor lle maent yn wag.")

  static let formFillsEmptyAnswer = Statement(
    .onlineForm, 453, .must, at: "(payload, OtherVictimsFurtherInfo)", .recalled,
    en: "The sentence that the form puts in place of an empty text is no answer.",
    cy: "Nid ateb yw'r frawddeg y mae'r ffurflen yn ei rhoi yn lle testun gwag.",
    notTestable: """
      The sentence stands in no version of the form's source that could be read, and the profile of \
      the national return ignores the text.
      """)
}
