import Records

extension Statements {
  /// `REF`: numbers from 901 to 999 of each source.
  static let referral: [Statement] = [
    .formNamesLocalAuthority, .formListsOrganisations, .formAsksForResponder,
    .listDropsGenericAuthority, .listDropsPoppy, .listDropsRefugeeCouncil, .toolkitAsksForContact,
    .respondersOfOneNation, .bodiesThatNeverRefer, .poppyClosed, .encounterComesFirst,
    .listSplitNames, .listNamesUnseen,
    .delayIsMeasured, .listAddsRegionalUnits, .formKnowsDomains, .guardiansServeWales,
    .narrativeTellsWhatWasSeen, .narrativeIsMeasured, .openCaseTakesFurtherInformation,
    .formAvoidsNamesInReference, .formHasExternalID, .referenceStaysLocal, .formDemandsAnswers,
    .formAsksForReports, .formTurnsQuestionRound, .pilotsHaveTheirForm, .formListsDistricts,
  ]
}

extension Statement {
  static let formNamesLocalAuthority = Statement(
    .onlineForm, 901, .must,
    en: """
      A referral of a child, or of somebody who may be one, names the local authority that was \
      contacted, with its phone and e-mail.
      """,
    cy: """
      Mae atgyfeiriad plentyn, neu rywun a allai fod yn blentyn, yn enwi'r awdurdod lleol y \
      cysylltwyd ag ef, gyda'i ffôn a'i e-bost.
      """)

  static let formListsOrganisations = Statement(
    .onlineForm, 902, .must, at: "(list of organisations)",
    en: "The first responder is one of the organisations on the form's closed list of that day.",
    cy: """
      Mae'r ymatebydd cyntaf yn un o'r sefydliadau ar restr gaeedig y ffurflen ar y diwrnod \
      hwnnw.
      """)

  static let formAsksForResponder = Statement(
    .onlineForm, 903, .must, at: "(first responder's details)",
    en: """
      The form asks for the name, phone and post of the person who refers. An alternative \
      contact was optional in 2019 and is required since 26 March 2026.
      """,
    cy: """
      Mae'r ffurflen yn gofyn am enw, ffôn a swydd y sawl sy'n atgyfeirio. Roedd cyswllt arall \
      yn ddewisol yn 2019 ac mae'n ofynnol ers 26 Mawrth 2026.
      """)

  static let listDropsGenericAuthority = Statement(
    .organisationList, 901, .fact,
    en: """
      From 27 March 2020 the list names every local authority; the bare words Local Authority \
      are no longer on it.
      """,
    cy: """
      Ers 27 Mawrth 2020 mae'r rhestr yn enwi pob awdurdod lleol; nid yw'r geiriau Local \
      Authority ar eu pen eu hunain arni mwyach.
      """)

  static let listDropsPoppy = Statement(
    .organisationList, 902, .fact,
    en: "The POPPY Project could be chosen until 6 August 2019.",
    cy: "Gellid dewis y POPPY Project tan 6 Awst 2019.")

  static let listDropsRefugeeCouncil = Statement(
    .organisationList, 903, .fact,
    en: "The Refugee Council was not on the list from 19 October 2021 to 16 June 2022.",
    cy: "Nid oedd y Refugee Council ar y rhestr o 19 Hydref 2021 tan 16 Mehefin 2022.")

  static let toolkitAsksForContact = Statement(
    .responderToolkit, 901, .should,
    en: "The decision maker can reach the first responder, or somebody who stands in.",
    cy: "Gall y sawl sy'n penderfynu gyrraedd yr ymatebydd cyntaf, neu rywun yn ei le.")

  static let respondersOfOneNation = Statement(
    .policePractice, 901, .fact,
    en: """
      Some first responders work in one nation only: TARA in Scotland, the health and social \
      care trusts in Northern Ireland.
      """,
    cy: """
      Mae rhai ymatebwyr cyntaf yn gweithio mewn un genedl yn unig: TARA yn yr Alban, yr \
      ymddiriedolaethau iechyd a gofal cymdeithasol yng Ngogledd Iwerddon.
      """)

  static let bodiesThatNeverRefer = Statement(
    .domainKnowledge, 901, .fact, .recalled,
    en: """
      Victim Support, health boards, prisons, probation, the fire services and the Department \
      for Work and Pensions never were first responders; they ask one to refer.
      """,
    cy: """
      Ni fu Cymorth i Ddioddefwyr, y byrddau iechyd, y carchardai, y gwasanaeth prawf, y \
      gwasanaethau tân na'r Adran Gwaith a Phensiynau erioed yn ymatebwyr cyntaf; maent yn gofyn \
      i un atgyfeirio.
      """)

  static let poppyClosed = Statement(
    .domainKnowledge, 902, .fact, .recalled,
    en: "The POPPY Project closed with Eaves at the end of October 2015.",
    cy: "Caeodd y POPPY Project gydag Eaves ddiwedd mis Hydref 2015.")

  static let encounterComesFirst = Statement(
    .domainKnowledge, 903, .fact, .recalled,
    en: "A person is met before they are referred.",
    cy: "Cwrddir â pherson cyn ei atgyfeirio.")

  static let delayIsMeasured = Statement(
    .domainKnowledge, 904, .fact, .recalled,
    en: """
      No source limits the days from encounter to referral; ten working days are a measure of \
      this project.
      """,
    cy: """
      Nid oes ffynhonnell sy'n cyfyngu'r dyddiau o'r cyfarfyddiad i'r atgyfeiriad; mesur y \
      prosiect hwn yw deg diwrnod gwaith.
      """)

  static let listSplitNames = Statement(
    .organisationList, 951, .fact,
    en: """
      Names with a comma in them stood on the list in two pieces until they were put right, \
      the last one on 23 April 2021.
      """,
    cy: """
      Safai enwau â choma ynddynt ar y rhestr mewn dau ddarn nes eu cywiro, yr olaf ar 23 \
      Ebrill 2021.
      """)

  static let listNamesUnseen = Statement(
    .organisationList, 952, .fact,
    en: """
      From May to August 2019 the list had Unseen as Unseen UK.
      """,
    cy: """
      O fis Mai i fis Awst 2019 roedd Unseen ar y rhestr fel Unseen UK.
      """)
}

extension Statement {
  static let listAddsRegionalUnits = Statement(
    .organisationList, 904, .fact,
    en: """
      Regional organised crime units can be chosen from 10 November 2020, the National Police Air \
      Service from 7 August 2019.
      """,
    cy: """
      Gellir dewis unedau troseddau cyfundrefnol rhanbarthol o 10 Tachwedd 2020, a Gwasanaeth Awyr \
      Cenedlaethol yr Heddlu o 7 Awst 2019.
      """)

  static let formKnowsDomains = Statement(
    .emailDomains, 901, .must,
    en: "The first responder writes from an address at one of the listed domains.",
    cy: "Mae'r ymatebydd cyntaf yn ysgrifennu o gyfeiriad ar un o'r parthau ar y rhestr.")

  static let guardiansServeWales = Statement(
    .guardianGuidance, 901, .should, .recalled,
    en: """
      Every child in Wales is referred to an Independent Child Trafficking Guardian, from 30 January \
      2017.
      """,
    cy: """
      Atgyfeirir pob plentyn yng Nghymru at Warcheidwad Annibynnol Masnachu Plant, o 30 Ionawr 2017.
      """)

  static let narrativeTellsWhatWasSeen = Statement(
    .responderToolkit, 902, .should,
    en: "The first responder tells in detail what was seen and heard, with its indicators.",
    cy: """
      Mae'r ymatebydd cyntaf yn dweud yn fanwl beth a welwyd ac a glywyd, gyda'i ddangosyddion.
      """)

  static let narrativeIsMeasured = Statement(
    .domainKnowledge, 905, .fact, .recalled,
    en: "No source sets a length; two hundred characters are a measure of this project.",
    cy: "Nid oes ffynhonnell yn pennu hyd; mesur y prosiect hwn yw dau gant o nodau.")

  static let openCaseTakesFurtherInformation = Statement(
    .domainKnowledge, 906, .should, .recalled,
    en: "What is learned in an open case is sent as further information, not as a new referral.",
    cy: """
      Anfonir yr hyn a ddysgir mewn achos agored fel gwybodaeth ychwanegol, nid fel atgyfeiriad \
      newydd.
      """)

  static let formAvoidsNamesInReference = Statement(
    .onlineForm, 904, .should,
    en: "The local reference avoids full names.",
    cy: "Mae'r cyfeirnod lleol yn osgoi enwau llawn.")

  static let formHasExternalID = Statement(
    .caseworkSchema, 901, .fact,
    en: "Each referral has an external id, a UUID against duplicates, since October 2021.",
    cy: "Mae gan bob atgyfeiriad ID allanol, UUID rhag dyblygu, ers mis Hydref 2021.")

  static let referenceStaysLocal = Statement(
    .onlineForm, 905, .fact,
    en: "The local reference is not sent to the Home Office.",
    cy: "Ni anfonir y cyfeirnod lleol at y Swyddfa Gartref.")

  static let formDemandsAnswers = Statement(
    .onlineForm, 906, .must, at: "(required fields)",
    en: """
      The form of 2 February 2023 demands an account of life, exploitation and interview; that of 23 \
      July 2024 of the last contact and of fears; that of 31 March 2025 of the present situation and \
      of indicators; that of 26 March 2026 an alternative contact.
      """,
    cy: """
      Mae ffurflen 2 Chwefror 2023 yn mynnu hanes bywyd, camfanteisio a chyfweliad; un 23 Gorffennaf \
      2024 y cyswllt olaf ac ofnau; un 31 Mawrth 2025 y sefyllfa bresennol a dangosyddion; un 26 \
      Mawrth 2026 gyswllt arall.
      """)

  static let formAsksForReports = Statement(
    .onlineForm, 907, .must,
    en: """
      A referral must answer the question of its day: up to 30 March 2025 whether this is the first \
      chance to report, since then whether the person has reported before.
      """,
    cy: """
      Rhaid i atgyfeiriad ateb cwestiwn ei ddiwrnod: hyd at 30 Mawrth 2025 ai hwn yw'r cyfle cyntaf i \
      adrodd, ac ers hynny a yw'r person wedi adrodd o'r blaen.
      """)

  static let formTurnsQuestionRound = Statement(
    .onlineForm, 908, .fact,
    en: "The answers to both questions are sent under one key, with the same values.",
    cy: "Anfonir yr atebion i'r ddau gwestiwn o dan un allwedd, gyda'r un gwerthoedd.")

  static let formListsDistricts = Statement(
    .onlineForm, 909, .fact, at: "(list of local authorities)",
    en: "The list of local authorities has districts too, which have no social services.",
    cy: """
      Mae dosbarthau hefyd ar y rhestr o awdurdodau lleol, nad oes ganddynt wasanaethau \
      cymdeithasol.
      """)

  static let pilotsHaveTheirForm = Statement(
    .paperForm, 901, .fact,
    en: """
      West Yorkshire and the five forces of the South West use another form, from about November \
      2015.
      """,
    cy: """
      Mae Gorllewin Swydd Efrog a phum heddlu'r De-orllewin yn defnyddio ffurflen arall, o tua mis \
      Tachwedd 2015.
      """)
}
