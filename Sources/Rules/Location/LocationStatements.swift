import Records

extension Statements {
  /// `LOC`: numbers from 1401 to 1499 of each source.
  static let location: [Statement] = [
    .formAsksForTown, .formAsksForCountry, .formDropsUKFromCountries, .formListsTownsOfOneName,
    .formAsksForBothTowns, .formNamesTownsInBothLanguages, .allegationGoesToLocalForce,
    .personDecidesWhereOverseas, .councilsAndForces, .countyOfTwoForces, .bordersOfPositions,
  ]
}

extension Statement {
  static let formAsksForTown = Statement(
    .onlineForm, 1401, .must, at: "(where the exploitation happened)",
    en: """
      Where exploitation was in the UK, the first town from a closed list is required; Unknown is \
      on the list.
      """,
    cy: """
      Lle bu'r camfanteisio yn y DU, mae'r dref gyntaf o restr gaeedig yn ofynnol; mae Anhysbys ar \
      y rhestr.
      """)

  static let formAsksForCountry = Statement(
    .onlineForm, 1402, .must, at: "(where the exploitation happened)",
    en: "Where exploitation was overseas, the first country from a closed list is required.",
    cy: "Lle bu'r camfanteisio dramor, mae'r wlad gyntaf o restr gaeedig yn ofynnol.")

  static let formDropsUKFromCountries = Statement(
    .onlineForm, 1403, .must, at: "(list of countries)",
    en: "Since 16 March 2022 the United Kingdom is not on the list of countries overseas.",
    cy: "Ers 16 Mawrth 2022 nid yw'r Deyrnas Unedig ar y rhestr o wledydd tramor.")

  static let formListsTownsOfOneName = Statement(
    .onlineForm, 1404, .fact, at: "(list of towns)",
    en: """
      The list of towns has some names several times: Newport three times beside "Newport / \
      Casnewydd" and "Newport / Trefdraeth", Bangor twice.
      """,
    cy: """
      Mae gan y rhestr o drefi rai enwau sawl gwaith: Newport deirgwaith wrth ochr "Newport / \
      Casnewydd" a "Newport / Trefdraeth", a Bangor ddwywaith.
      """)

  static let formAsksForBothTowns = Statement(
    .onlineForm, 1405, .fact, at: "(current location; still in the situation)",
    en: """
      The form asks for the town where the person is now, apart from those of the exploitation, \
      and whether the situation goes on.
      """,
    cy: """
      Mae'r ffurflen yn gofyn am y dref lle mae'r person yn awr, ar wahân i drefi'r camfanteisio, \
      ac a yw'r sefyllfa'n parhau.
      """)

  static let formNamesTownsInBothLanguages = Statement(
    .onlineForm, 1406, .fact, at: "(list of towns)",
    en: "The list names Welsh towns in English and Welsh at once, such as \"Cardiff / Caerdydd\".",
    cy: """
      Mae'r rhestr yn enwi trefi Cymru yn Saesneg ac yn Gymraeg ar unwaith, megis "Cardiff / \
      Caerdydd".
      """)

  static let allegationGoesToLocalForce = Statement(
    .authorityGuidance, 1401, .should,
    en: """
      The competent authority refers an allegation to the police force of the place where the \
      exploitation was.
      """,
    cy: """
      Mae'r awdurdod cymwys yn cyfeirio honiad at heddlu'r lle y bu'r camfanteisio.
      """)

  static let personDecidesWhereOverseas = Statement(
    .responderToolkit, 1401, .should,
    en: """
      Where the exploitation was overseas, or its place is not known, the force is that of the \
      place where the person is.
      """,
    cy: """
      Lle bu'r camfanteisio dramor, neu lle nad yw ei le'n hysbys, yr heddlu yw heddlu'r lle y mae'r \
      person.
      """)

  static let councilsAndForces = Statement(
    .domainKnowledge, 1401, .fact, .recalled,
    en: "Each council of Wales lies in the area of one of four forces; a force has several.",
    cy: "Mae pob cyngor yng Nghymru yn ardal un o bedwar heddlu; mae gan heddlu sawl un.")

  static let countyOfTwoForces = Statement(
    .domainKnowledge, 1402, .fact, .recalled,
    en: """
      The form's regions are the counties of before 1996. Of these, Mid Glamorgan lies in the \
      areas of South Wales Police and of Gwent Police.
      """,
    cy: """
      Siroedd cyn 1996 yw rhanbarthau'r ffurflen. O'r rhain, mae Morgannwg Ganol yn ardaloedd Heddlu \
      De Cymru a Heddlu Gwent.
      """)

  static let bordersOfPositions = Statement(
    .domainKnowledge, 1403, .fact, .recalled,
    en: """
      The United Kingdom lies between 49.7 and 61.0 degrees north, 8.9 degrees west and 2.0 degrees \
      east; some squares of the British grid hold no land.
      """,
    cy: """
      Mae'r Deyrnas Unedig rhwng 49.7 a 61.0 gradd i'r gogledd, 8.9 gradd i'r gorllewin a 2.0 radd \
      i'r dwyrain; nid oes tir mewn rhai o sgwariau'r grid Prydeinig.
      """)
}
