import Records

extension Statements {
  /// `REF`: numbers from 901 to 999 of each source.
  static let referral: [Statement] = [
    .formNamesLocalAuthority, .formListsOrganisations, .formAsksForResponder,
    .listDropsGenericAuthority, .listDropsPoppy, .listDropsRefugeeCouncil, .toolkitAsksForContact,
    .respondersOfOneNation, .bodiesThatNeverRefer, .poppyClosed, .encounterComesFirst,
    .delayIsMeasured,
    .listSplitNames, .listNamesUnseen,
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
      Nid oes ffynhonnell sy'n cyfyngu'r dyddiau o'r cyfarfod cyntaf i'r atgyfeiriad; mesur y \
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
