import Records

extension Statements {
  /// `CAU`: numbers from 1001 to 1099 of each source.
  static let competentAuthority: [Statement] = [
    .singleAuthorityBegins, .enforcementAuthorityBegins, .casesAreTransferred,
    .twoAuthoritiesUpTo2019, .pilotBegins, .pilotDecidesOnChildren, .pilotLeavesUnsureAges,
    .pilotHasItsSites,
  ]
}

extension Statement {
  static let singleAuthorityBegins = Statement(
    .promptSheet, 1001, .fact,
    en: "The Single Competent Authority decides on all cases from 29 April 2019.",
    cy: "Mae'r Awdurdod Cymwys Sengl yn penderfynu ar bob achos o 29 Ebrill 2019.")

  static let enforcementAuthorityBegins = Statement(
    .enforcementAuthority, 1001, .fact,
    en: """
      From 8 November 2021 the Immigration Enforcement Competent Authority decides on adults: \
      foreign national offenders, people in detention, and cohorts of asylum claims.
      """,
    cy: """
      O 8 Tachwedd 2021 mae'r Awdurdod Cymwys Gorfodi Mewnfudo yn penderfynu ar oedolion: \
      troseddwyr tramor, pobl dan gadwad, a charfannau o hawliadau lloches.
      """)

  static let casesAreTransferred = Statement(
    .enforcementAuthority, 1002, .fact,
    en: "Some cases were transferred to it from the Single Competent Authority.",
    cy: "Trosglwyddwyd rhai achosion iddo gan yr Awdurdod Cymwys Sengl.")

  static let twoAuthoritiesUpTo2019 = Statement(
    .committeeReport, 1001, .fact,
    en: """
      The UK Human Trafficking Centre decides on UK and EEA nationals; the Home Office on all \
      others, and on EEA nationals who are subject to immigration control.
      """,
    cy: """
      Mae Canolfan Masnachu Pobl y DU yn penderfynu ar wladolion y DU a'r AEE; y Swyddfa Gartref \
      ar bawb arall, ac ar wladolion yr AEE sy'n ddarostyngedig i reolaeth fewnfudo.
      """)

  static let pilotBegins = Statement(
    .childPilot, 1001, .fact,
    en: "Local authorities of ten sites decide on children from June 2021, of ten more from 2023.",
    cy: """
      Mae awdurdodau lleol deg safle yn penderfynu ar blant o fis Mehefin 2021, a deg arall o 2023.
      """)

  static let pilotDecidesOnChildren = Statement(
    .childPilot, 1002, .fact,
    en: "They decide on children who are more than 100 days from turning 18 when referred.",
    cy: """
      Maent yn penderfynu ar blant sydd fwy na 100 diwrnod o droi'n 18 oed adeg eu hatgyfeirio.
      """)

  static let pilotLeavesUnsureAges = Statement(
    .childPilot, 1003, .fact,
    en: "Since July 2022 they do not decide where it is not sure whether the person is a child.",
    cy: """
      Ers Gorffennaf 2022 nid ydynt yn penderfynu lle nad yw'n sicr a yw'r person yn blentyn.
      """)

  static let pilotHasItsSites = Statement(
    .childPilot, 1004, .must,
    en: "Only a local authority of one of the pilot's 20 sites decides.",
    cy: "Dim ond awdurdod lleol un o 20 safle'r peilot sy'n penderfynu.",
    notTestable: "The councils of the sites were not read in a list; the Welsh ones are recalled.")
}
