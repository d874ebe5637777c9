import Records

extension Statements {
  /// `CON`: numbers from 701 to 799 of each source.
  static let consent: [Statement] = [
    .adultConsents, .guidanceAsksConsent, .childIsAlwaysReferred, .reportNamesNobody, .dutyBegan,
    .cooperationAddsAName, .refusalReasonIsOptional, .supportIsAskedOfAdults,
    .supportNeedsContact, .channelIsSafe, .thirdPartyHasPermission,
  ]
}

extension Statement {
  static let adultConsents = Statement(
    .responderToolkit, 701, .must,
    en: "An adult is referred only with explicit, informed consent.",
    cy: "Dim ond gyda chydsyniad penodol a gwybodus yr atgyfeirir oedolyn.")

  static let guidanceAsksConsent = Statement(
    .adultGuidance, 701, .must,
    en: "An adult gives informed consent to the referral; a child is referred without.",
    cy: "Mae oedolyn yn rhoi cydsyniad gwybodus i'r atgyfeiriad; atgyfeirir plentyn hebddo.")

  static let childIsAlwaysReferred = Statement(
    .adultGuidance, 702, .must,
    en: "A child is referred, and is never the subject of a duty to notify report.",
    cy: "Atgyfeirir plentyn, ac ni wneir byth adroddiad dyletswydd i hysbysu amdano.")

  static let reportNamesNobody = Statement(
    .modernSlaveryAct, 701, .must, at: "s. 52(3)",
    en: """
      A duty to notify report does not identify the person, or let anybody else do so, without \
      consent.
      """,
    cy: """
      Nid yw adroddiad dyletswydd i hysbysu'n dynodi'r person, nac yn gadael i neb arall wneud \
      hynny, heb gydsyniad.
      """)

  static let dutyBegan = Statement(
    .modernSlaveryAct, 702, .must, at: "s. 52",
    en: """
      A report under the duty is made on 1 November 2015 or later, when the duty came into force.
      """,
    cy: """
      Gwneir adroddiad o dan y ddyletswydd ar 1 Tachwedd 2015 neu wedyn, pan ddaeth y \
      ddyletswydd i rym.
      """)

  static let cooperationAddsAName = Statement(
    .onlineForm, 701, .fact, at: "(co-operation)",
    en: """
      In a duty to notify report the form asks for a name and contact details only where the \
      person is willing to co-operate with authorities, and never for a date of birth.
      """,
    cy: """
      Mewn adroddiad dyletswydd i hysbysu, dim ond lle bo'r person yn fodlon cydweithredu ag \
      awdurdodau y mae'r ffurflen yn gofyn am enw a manylion cyswllt, a byth am ddyddiad geni.
      """)

  static let refusalReasonIsOptional = Statement(
    .onlineForm, 702, .may, at: "(reason for refusal)",
    en: "The reason why somebody refuses the referral may be left empty.",
    cy: "Gellir gadael y rheswm pam mae rhywun yn gwrthod yr atgyfeiriad yn wag.")

  static let supportIsAskedOfAdults = Statement(
    .onlineForm, 703, .fact, at: "(support)",
    en: "Only adults who are referred are asked whether they want support.",
    cy: "Dim ond oedolion a atgyfeirir y gofynnir iddynt a ydynt am gael cymorth.")

  static let supportNeedsContact = Statement(
    .onlineForm, 704, .must, at: "(phone)",
    en: """
      Where support is wanted there is a phone number, that of somebody else, or the reason why \
      there is none.
      """,
    cy: "Lle dymunir cymorth mae rhif ffôn, un rhywun arall, neu'r rheswm pam nad oes un.")

  static let channelIsSafe = Statement(
    .onlineForm, 705, .must, at: "(contact details)",
    en: "Every channel by which a decision reaches the person is ticked as safe.",
    cy: "Ticir pob sianel y mae penderfyniad yn cyrraedd y person drwyddi fel un ddiogel.")

  static let thirdPartyHasPermission = Statement(
    .onlineForm, 706, .must, at: "(somebody else)",
    en: "A decision goes to somebody else only where the person's permission is ticked.",
    cy: "Dim ond lle ticir caniatâd y person yr â penderfyniad at rywun arall.")
}
