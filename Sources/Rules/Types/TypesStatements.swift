import Records

extension Statements {
  /// `TYP`: numbers from 401 to 499 of each source.
  static let types: [Statement] =
    columns + [
      .datesKeepTheirPattern, .numbersAreNumbers, .referencesAreText, .codesAreMapped,
      .oneValueStandsAlone, .formLimitsText, .mechanismBegan, .defaultsLookLikeDates,
      .factsPrecedeTheExtract,
      .profileTellsCodesFromTexts,
    ]
}

extension Statement {
  static let datesKeepTheirPattern = Statement(
    .partnerProfile, 401, .must, at: "(dates)",
    en: """
      A date is a day of the calendar, written in the pattern that was agreed, with all digits \
      of its year.
      """,
    cy: """
      Mae dyddiad yn ddiwrnod o'r calendr, wedi'i ysgrifennu yn y patrwm a gytunwyd, gyda holl \
      ddigidau ei flwyddyn.
      """)

  static let numbersAreNumbers = Statement(
    .partnerProfile, 402, .must, at: "(numbers)",
    en: "A number is written in digits.",
    cy: "Ysgrifennir rhif mewn digidau.")

  static let referencesAreText = Statement(
    .partnerProfile, 403, .must, at: "(identifiers)",
    en: "A reference is text: every digit of it is kept, the leading zeros too.",
    cy: "Testun yw cyfeirnod: cedwir pob digid ohono, y seroau blaen hefyd.")

  static let codesAreMapped = Statement(
    .partnerProfile, 404, .must, at: "(codes)",
    en: "A code is one that the list knows, or that the profile maps to one.",
    cy: "Mae cod yn un y mae'r rhestr yn ei adnabod, neu y mae'r proffil yn ei fapio i un.")

  static let oneValueStandsAlone = Statement(
    .partnerProfile, 405, .should, at: "(columns)",
    en: "Where a field has one value, the column holds one.",
    cy: "Lle bo gan faes un gwerth, mae'r golofn yn dal un.")

  static let formLimitsText = Statement(
    .onlineForm, 401, .must, at: "(text areas)",
    en: "A text of the form has 15,000 characters at most.",
    cy: "Mae gan destun y ffurflen 15,000 o nodau ar y mwyaf.")

  static let mechanismBegan = Statement(
    .domainKnowledge, 401, .fact, .recalled,
    en: "The National Referral Mechanism began on 1 April 2009.",
    cy: "Dechreuodd y Mecanwaith Cyfeirio Cenedlaethol ar 1 Ebrill 2009.")

  static let defaultsLookLikeDates = Statement(
    .domainKnowledge, 402, .fact, .recalled,
    en: """
      Databases and spreadsheets put days such as 1 January 1900 or 31 December 9999 where no \
      date is known.
      """,
    cy: """
      Mae cronfeydd data a thaenlenni'n rhoi dyddiau megis 1 Ionawr 1900 neu 31 Rhagfyr 9999 lle \
      nad oes dyddiad yn hysbys.
      """)

  static let factsPrecedeTheExtract = Statement(
    .domainKnowledge, 403, .fact, .recalled,
    en: "What an extract tells as done was done when it was drawn.",
    cy: "Roedd yr hyn y mae detholiad yn dweud iddo ddigwydd wedi digwydd pan dynnwyd ef.")

  static let profileTellsCodesFromTexts = Statement(
    .partnerProfile, 451, .fact,
    en: """
      The profile says which columns hold codes and which hold text.
      """,
    cy: """
      Mae'r proffil yn dweud pa golofnau sy'n dal codau a pha rai sy'n dal testun.
      """)
}
