import Records

extension Statements {
  /// `IDN`: numbers from 501 to 599 of each source.
  static let sharedIdentifiers: [Statement] = [
    .propertyNumberHasTwelveDigits, .homeOfficeShapes, .alienNumberIsForeign,
    .identifierIsOnePersons, .personKeepsPNC, .referralsFollowOneAnother, .logIsNoCrime,
    .crimeReferenceBeginsWithYear, .localPropertyNumbers,
  ]
}

extension Statement {
  static let propertyNumberHasTwelveDigits = Statement(
    .domainKnowledge, 551, .must, at: "(UPRN)", .recalled,
    en: "A unique property reference number has one to twelve digits and is not 0.",
    cy: "Mae gan rif eiddo unigryw rhwng un a deuddeg digid ac nid yw'n 0.")

  static let homeOfficeShapes = Statement(
    .domainKnowledge, 552, .fact, at: "(Home Office references)", .unsure,
    en: """
      A Home Office reference is a letter and six or seven digits, a person's number, a port \
      reference, a UAN, a GWF number, an ARC number or the number of a permit.
      """,
    cy: """
      Cyfeirnod y Swyddfa Gartref yw llythyren a chwe neu saith digid, rhif person, cyfeirnod \
      porthladd, UAN, rhif GWF, rhif ARC neu rif trwydded.
      """)

  static let alienNumberIsForeign = Statement(
    .domainKnowledge, 553, .fact, at: "(A-number)", .unsure,
    en: "An A-number is the United States' number of an alien; no British office gives one.",
    cy: "Rhif estron yr Unol Daleithiau yw A-number; nid oes swyddfa Brydeinig yn rhoi un.")

  static let identifierIsOnePersons = Statement(
    .domainKnowledge, 554, .must, at: "(identifiers of people)", .recalled,
    en: "A PNC id, a CRO number, a National Insurance number and an NHS number are one person's.",
    cy: "Un person biau rhif PNC, rhif CRO, rhif Yswiriant Gwladol a rhif GIG.")

  static let personKeepsPNC = Statement(
    .domainKnowledge, 555, .fact, at: "(PNC identifier)", .recalled,
    en: "A person has one PNC id, unless two entries for the same person were never merged.",
    cy: "Un rhif PNC sydd gan berson, oni bai na chyfunwyd dau gofnod am yr un person erioed.")

  static let referralsFollowOneAnother = Statement(
    .domainKnowledge, 556, .should, at: "(NRM reference)", .recalled,
    en: "A person is referred again only when the earlier case has ended.",
    cy: "Ni chaiff person ei atgyfeirio eto nes bod yr achos cynharach wedi dod i ben.")

  static let logIsNoCrime = Statement(
    .domainKnowledge, 557, .fact, at: "(crime references)", .unsure,
    en: """
      The control room's log of an incident has a number of its own, which is no crime reference. \
      The national form takes either.
      """,
    cy: """
      Mae gan log yr ystafell reoli am ddigwyddiad ei rif ei hun, nad yw'n gyfeirnod trosedd. \
      Mae'r ffurflen genedlaethol yn derbyn y naill neu'r llall.
      """)

  static let crimeReferenceBeginsWithYear = Statement(
    .domainKnowledge, 558, .fact, at: "(crime references)", .unsure,
    en:
      "A Niche reference has ten or eleven digits, the first two of the year in which it was made.",
    cy: """
      Mae gan gyfeirnod Niche ddeg neu un ar ddeg digid, a'r ddau gyntaf yn flwyddyn ei greu.
      """)

  static let localPropertyNumbers = Statement(
    .domainKnowledge, 559, .fact, at: "(UPRN)", .recalled,
    en: "Each local authority numbers properties from a range of its own.",
    cy: "Mae pob awdurdod lleol yn rhifo eiddo o'i ystod ei hun.",
    notTestable: "No public table of the ranges is known.")
}
