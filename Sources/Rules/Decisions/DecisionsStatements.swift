import Records

extension Statements {
  /// `DEC`: numbers from 1101 to 1199 of each source.
  static let decisions: [Statement] = [
    .conclusiveFollowsReasonable, .pilotDecidesTogether, .decisionFollowsReceipt,
    .recoveryWas45Days, .recoveryChangedByPolicy, .recoveryIs30Days, .disqualificationBegan,
    .reportGetsNoDecision, .statusesArePublished, .negativeEndsTheCase,
    .reasonsSince2024, .negativeIsReconsidered, .oneReconsideration,
    .outcomesOfDecisions,
  ]
}

extension Statement {
  static let conclusiveFollowsReasonable = Statement(
    .childPilot, 1101, .must,
    en: """
      A conclusive grounds decision is taken on a case with a positive reasonable grounds \
      decision.
      """,
    cy: """
      Cymerir penderfyniad ar seiliau terfynol ar achos â phenderfyniad cadarnhaol ar seiliau \
      rhesymol.
      """)

  static let pilotDecidesTogether = Statement(
    .childPilot, 1102, .may,
    en: "In the pilot for children both decisions may be taken on one day.",
    cy: "Yn y peilot i blant gellir cymryd y ddau benderfyniad ar un diwrnod.")

  static let decisionFollowsReceipt = Statement(
    .childPilot, 1103, .fact,
    en: "The days to a reasonable grounds decision are counted from the receipt of the referral.",
    cy: """
      Cyfrifir y diwrnodau hyd at benderfyniad ar seiliau rhesymol o dderbyn yr atgyfeiriad.
      """)

  static let recoveryWas45Days = Statement(
    .recoveryStatement, 1101, .must,
    en: "Until 12 December 2022 the recovery period lasts 45 days at least.",
    cy: "Tan 12 Rhagfyr 2022 mae'r cyfnod adfer yn para 45 diwrnod o leiaf.")

  static let recoveryChangedByPolicy = Statement(
    .recoveryStatement, 1102, .fact,
    en: "From 13 December 2022 the recovery period is 30 days by policy.",
    cy: "O 13 Rhagfyr 2022 mae'r cyfnod adfer yn 30 diwrnod yn ôl polisi.")

  static let recoveryIs30Days = Statement(
    .bordersAct, 1101, .must, at: "s. 61",
    en: """
      The recovery period lasts 30 days at least, or until the conclusive grounds decision if \
      that is later; in force from 30 January 2023.
      """,
    cy: """
      Mae'r cyfnod adfer yn para 30 diwrnod o leiaf, neu tan y penderfyniad ar seiliau terfynol \
      os yw hwnnw'n hwyrach; mewn grym o 30 Ionawr 2023.
      """)

  static let disqualificationBegan = Statement(
    .bordersAct, 1102, .fact, at: "s. 63",
    en: "A person can be disqualified from 30 January 2023.",
    cy: "Gellir anghymhwyso person o 30 Ionawr 2023.")

  static let reportGetsNoDecision = Statement(
    .helplineDuty, 1101, .fact,
    en: "A duty to notify report is information and no referral, so nobody decides on it.",
    cy: """
      Gwybodaeth ac nid atgyfeiriad yw adroddiad dyletswydd i hysbysu, felly nid oes neb yn \
      penderfynu arno.
      """)

  static let statusesArePublished = Statement(
    .derivedTables, 1101, .fact, at: "(case statuses)",
    en: """
      Statistics tell apart cases that await a decision, that have a positive or negative one, \
      and that were suspended, withdrawn or closed.
      """,
    cy: """
      Mae ystadegau'n gwahaniaethu rhwng achosion sy'n aros am benderfyniad, sydd ag un \
      cadarnhaol neu negyddol, ac a ataliwyd, a dynnwyd yn ôl neu a gaewyd.
      """)

  static let negativeEndsTheCase = Statement(
    .domainKnowledge, 1101, .fact, .recalled,
    en: "A negative reasonable grounds decision ends a case unless it is reconsidered.",
    cy: """
      Mae penderfyniad negyddol ar seiliau rhesymol yn dod ag achos i ben oni chaiff ei \
      ailystyried.
      """)

  static let outcomesOfDecisions = Statement(
    .derivedTables, 1151, .fact, .recalled,
    en: """
      Published decisions are positive or negative, on reasonable and on conclusive grounds.
      """,
    cy: """
      Mae penderfyniadau a gyhoeddir yn gadarnhaol neu'n negyddol, ar seiliau rhesymol ac ar \
      seiliau terfynol.
      """)

  static let reasonsSince2024 = Statement(
    .researchFile, 1101, .fact,
    en: "The file has reasons for negative decisions since the third quarter of 2024.",
    cy: "Mae gan y ffeil resymau dros benderfyniadau negyddol ers trydydd chwarter 2024.")

  static let negativeIsReconsidered = Statement(
    .domainKnowledge, 1102, .fact, .recalled,
    en: "A responder, a support provider or a lawyer may ask to reconsider a negative decision.",
    cy: """
      Caiff ymatebydd, darparwr cymorth neu gyfreithiwr ofyn am ailystyried penderfyniad negyddol.
      """)

  static let oneReconsideration = Statement(
    .domainKnowledge, 1103, .fact, .unsure,
    en: "Since 2024 there is one reconsideration, within a time.",
    cy: "Ers 2024 ceir un ailystyriaeth, o fewn amser.")
}
