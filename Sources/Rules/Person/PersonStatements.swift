import Records

extension Statements {
  /// `PER`: numbers from 601 to 699 of each source.
  static let person: [Statement] = [
    .gendersHaveSchemes,
    .birthLiesInThePast, .birthLiesAfter1900, .interpreterNeedsLanguage, .childrenAreCounted,
    .everyoneIsAskedTheAge, .adultsAreAskedTheAgeThen, .formTakesNoSingleName, .doubtMeansChild,
    .paperAsksBothAges, .estimatedAgesFallOnNewYear,
    .listHeldStrangeNationalities, .countriesOfLikeNames, .namibiaIsNA, .withdrawnCountries,
    .languagesOfOneName, .languageIsFreeText,
  ]
}

extension Statement {
  static let birthLiesInThePast = Statement(
    .onlineForm, 601, .must, at: "(date of birth)",
    en: "A date of birth is a real day in the past.",
    cy: "Mae dyddiad geni'n ddiwrnod go iawn yn y gorffennol.")

  static let birthLiesAfter1900 = Statement(
    .onlineForm, 602, .must, at: "(date of birth)",
    en: "The form takes no date of birth before 2 January 1900.",
    cy: "Nid yw'r ffurflen yn cymryd dyddiad geni cyn 2 Ionawr 1900.")

  static let interpreterNeedsLanguage = Statement(
    .onlineForm, 603, .must, at: "(interpreter)",
    en: "Where an interpreter is needed, the language is named.",
    cy: "Lle bo angen cyfieithydd, enwir yr iaith.")

  static let childrenAreCounted = Statement(
    .onlineForm, 604, .must, at: "(children)",
    en: "Where the person has children, their number is given in digits.",
    cy: "Lle bo gan y person blant, rhoddir eu nifer mewn digidau.")

  static let everyoneIsAskedTheAge = Statement(
    .onlineForm, 605, .must, at: "(age)",
    en: """
      The form asks of everybody whether they are under 18: yes, no, or not sure. The date of \
      birth is optional.
      """,
    cy: """
      Mae'r ffurflen yn gofyn am bawb a ydynt o dan 18 oed: ydynt, nac ydynt, neu ddim yn siŵr. \
      Dewisol yw'r dyddiad geni.
      """)

  static let adultsAreAskedTheAgeThen = Statement(
    .onlineForm, 606, .fact, at: "(age at exploitation)",
    en: """
      Of adults the form asks whether they were under 18 when exploited, and statistics count by \
      that age.
      """,
    cy: """
      Am oedolion mae'r ffurflen yn gofyn a oeddent o dan 18 oed pan gawsant eu hcamfanteisio, ac \
      yn ôl yr oedran hwnnw y mae ystadegau'n cyfrif.
      """)

  static let formTakesNoSingleName = Statement(
    .onlineForm, 607, .fact, at: "(names)",
    en: "The form demands a first and a last name, so people with one name get a filler.",
    cy: "Mae'r ffurflen yn mynnu enw cyntaf ac enw olaf, felly mae pobl ag un enw'n cael llenwad.")

  static let doubtMeansChild = Statement(
    .modernSlaveryAct, 601, .must, at: "s. 51",
    en: """
      Where the age is uncertain and there are grounds to believe that the person may be under \
      18, the person is taken to be under 18 until an assessment.
      """,
    cy: """
      Lle bo'r oedran yn ansicr a sail i gredu y gallai'r person fod o dan 18 oed, cymerir bod y \
      person o dan 18 oed nes y ceir asesiad.
      """)

  static let paperAsksBothAges = Statement(
    .paperForm, 601, .fact, at: "section A",
    en: "The paper form asks for the date of birth and for the age.",
    cy: "Mae'r ffurflen bapur yn gofyn am y dyddiad geni ac am yr oedran.")

  static let estimatedAgesFallOnNewYear = Statement(
    .domainKnowledge, 601, .fact, .recalled,
    en: "An estimated age is often entered as 1 January of a year.",
    cy: "Cofnodir oedran a amcangyfrifwyd yn aml fel 1 Ionawr rhyw flwyddyn.")

  static let listHeldStrangeNationalities = Statement(
    .nationalityList, 651, .fact,
    en: """
      Until 2 May 2019 the list of nationalities held Cymro, Cymraes, Prydeinig and \
      Cheshire, which are no values of the form.
      """,
    cy: """
      Tan 2 Mai 2019 roedd Cymro, Cymraes, Prydeinig a Cheshire ar y rhestr o genedligrwydd, \
      er nad gwerthoedd y ffurflen mohonynt.
      """)

  static let countriesOfLikeNames = Statement(
    .countryCodes, 651, .fact,
    en: """
      Dominica and the Dominican Republic, the two Congos, the two Koreas, and Niger and \
      Nigeria are countries with a code each.
      """,
    cy: """
      Mae gan Dominica a Gweriniaeth Dominica, y ddwy Congo, y ddwy Corea, a Niger a Nigeria \
      god yr un, gan mai gwledydd ar wahân ydynt.
      """)

  static let namibiaIsNA = Statement(
    .countryCodes, 652, .fact,
    en: """
      NA is the code of Namibia in two letters.
      """,
    cy: """
      NA yw cod dwy lythyren Namibia.
      """)

  static let withdrawnCountries = Statement(
    .countryCodes, 653, .fact,
    en: """
      The codes of states that came to an end are withdrawn, each on a day that is listed.
      """,
    cy: """
      Mae codau gwladwriaethau a ddaeth i ben wedi'u tynnu'n ôl, pob un ar ddiwrnod a \
      restrir.
      """)

  static let languagesOfOneName = Statement(
    .languageCodes, 651, .fact,
    en: """
      Chinese, Kurdish and some others are groups, whose languages have codes of their own.
      """,
    cy: """
      Grwpiau yw Tsieinëeg, Cwrdeg a rhai eraill, ac mae gan eu hieithoedd godau eu hunain.
      """)

  static let languageIsFreeText = Statement(
    .onlineForm, 651, .fact,
    en: """
      The language of the interpreter is free text on the form.
      """,
    cy: """
      Testun rhydd yw iaith y cyfieithydd ar y ffurflen.
      """)

  static let gendersHaveSchemes = Statement(
    .personRecord, 651, .fact, at: "(sex codes)",
    en: """
      Systems write a sex in one scheme each: letters or words of their own, or the digits 0, 1, 2 \
      and 9.
      """,
    cy: """
      Mae systemau'n ysgrifennu rhyw mewn un cynllun yr un: llythrennau neu eiriau eu hunain, neu'r \
      digidau 0, 1, 2 a 9.
      """)
}
