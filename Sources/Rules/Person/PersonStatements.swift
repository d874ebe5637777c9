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
    .formAsksAdultWhoReceives, .boxOfChildrenIsAboutChildren,
    .formUnknownIsNeither, .formAsksForSecondNationality, .referralTellsOfOnePerson,
    .tablesJoinNationalities, .namesStandInEitherOrder,
    .particlesBelongToFamilyNames, .schemesOfEthnicityDiffer,
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

  static let formAsksAdultWhoReceives = Statement(
    .onlineForm, 621, .fact, at: "(who receives the decision)",
    en: "Only an adult in the NRM is asked who is to receive the decision.",
    cy: "Dim ond i oedolyn yn yr NRM y gofynnir pwy sydd i dderbyn y penderfyniad.")

  static let boxOfChildrenIsAboutChildren = Statement(
    .onlineForm, 622, .fact, at: "(types of exploitation)",
    en: "The box for child sexual exploitation is about somebody who was a child at the time.",
    cy: """
      Mae'r blwch ar gyfer camfanteisio'n rhywiol ar blant am rywun a oedd yn blentyn ar y pryd.
      """)

  static let formUnknownIsNeither = Statement(
    .onlineForm, 623, .fact, at: "(gender)",
    en: """
      Gender must be answered. The answer with the key unknown is labelled as neither male nor \
      female and is sent on as Other; no answer means that the gender is not known.
      """,
    cy: """
      Rhaid ateb cwestiwn rhywedd. Mae'r ateb â'r allwedd unknown wedi'i labelu'n ddim yn wryw \
      nac yn fenyw ac fe'i hanfonir ymlaen fel Other; nid oes ateb sy'n golygu nad yw'r rhywedd \
      yn hysbys.
      """)

  static let formAsksForSecondNationality = Statement(
    .onlineForm, 624, .fact, at: "(second nationality)",
    en: "Somebody with two nationalities gives the second one in a question of its own.",
    cy: "Mae rhywun â dwy genedligrwydd yn rhoi'r ail mewn cwestiwn ar wahân.")

  static let referralTellsOfOnePerson = Statement(
    .responderToolkit, 621, .should,
    en: "A referral tells of the one person whom it names, also where a family is referred.",
    cy: """
      Mae atgyfeiriad yn sôn am yr un person y mae'n ei enwi, hefyd lle caiff teulu ei atgyfeirio.
      """)

  static let tablesJoinNationalities = Statement(
    .derivedTables, 621, .fact,
    en: """
      Two nationalities stand as two names with a space between, and many a single name holds a \
      space itself: such a text is never split at its spaces.
      """,
    cy: """
      Mae dwy genedligrwydd yn sefyll fel dau enw â bwlch rhyngddynt, ac mae bwlch mewn llawer \
      enw unigol hefyd: ni chaiff testun o'r fath ei hollti wrth ei fylchau.
      """,
    notTestable: """
      How a partner split a name shows in no canonical value. What is left over of it is a code \
      that nobody has mapped, and has its own finding.
      """)

  static let namesStandInEitherOrder = Statement(
    .domainKnowledge, 622, .fact, .recalled,
    en: "Systems and people put family name and given names in either order.",
    cy: "Mae systemau a phobl yn rhoi'r cyfenw a'r enwau cyntaf yn y naill drefn neu'r llall.")

  static let particlesBelongToFamilyNames = Statement(
    .domainKnowledge, 623, .fact, .recalled,
    en: """
      Ap, ab and ferch begin a Welsh patronymic; al, el, bin, ibn and bint begin an Arabic one. A \
      Vietnamese name begins with the family name, and Van or Thi stand behind it.
      """,
    cy: """
      Mae ap, ab a ferch yn dechrau enw tadol Cymraeg; mae al, el, bin, ibn a bint yn dechrau un \
      Arabeg. Mae enw Fietnamaidd yn dechrau â'r cyfenw, a saif Van neu Thi ar ei ôl.
      """)

  static let schemesOfEthnicityDiffer = Statement(
    .domainKnowledge, 624, .fact, .recalled,
    en: """
      Chinese is O1 in the 16+1 scheme and A4 since the 18+1 scheme, which also brought W3 and O2; \
      W5 came with 19+1. The IC codes are what an officer sees, never what people say of \
      themselves.
      """,
    cy: """
      O1 yw Tsieineaidd yng nghynllun 16+1 ac A4 ers cynllun 18+1, a ddaeth hefyd â W3 ac O2; \
      daeth W5 gyda 19+1. Y codau IC yw'r hyn y mae swyddog yn ei weld, byth yr hyn y mae pobl yn \
      ei ddweud amdanynt eu hunain.
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
