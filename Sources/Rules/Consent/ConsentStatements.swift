import Records

extension Statements {
  /// `CON`: numbers from 701 to 799 of each source.
  static let consent: [Statement] = [
    .adultConsents, .guidanceAsksConsent, .childIsAlwaysReferred, .reportNamesNobody, .dutyBegan,
    .cooperationAddsAName, .refusalReasonIsOptional, .supportIsAskedOfAdults,
    .supportNeedsContact, .channelIsSafe, .thirdPartyHasPermission,
    .formFillsInYesForChild, .adultConsentsToStay,
    .withdrawalIsInWriting, .detailsTellTogether, .authoritiesMustNotify,
    .dutyIsOfEnglandAndWales, .bodiesWithTheDuty, .referralDischargesTheDuty,
    .consentIsWrittenDown, .fiveDaysAreOurMeasure,
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
    .dutyBodies, 722, .fact,
    en: "The duty to notify came into force on 1 November 2015.",
    cy: "Daeth y ddyletswydd i hysbysu i rym ar 1 Tachwedd 2015.")

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

  static let formFillsInYesForChild = Statement(
    .onlineForm, 721, .fact, at: "(consent)",
    en: "The form does not ask a child, or somebody who may be one, and fills in yes itself.",
    cy: """
      Nid yw'r ffurflen yn gofyn i blentyn, nac i rywun a allai fod yn blentyn, ac mae'n llenwi \
      ie ei hun.
      """)

  static let adultConsentsToStay = Statement(
    .responderToolkit, 722, .must,
    en: """
      Somebody who turns 18 before the conclusive grounds decision must consent to stay in the \
      NRM, or the case is withdrawn.
      """,
    cy: """
      Rhaid i rywun sy'n troi'n 18 oed cyn y penderfyniad seiliau terfynol gydsynio i aros yn yr \
      NRM, neu caiff yr achos ei dynnu'n ôl.
      """)

  static let withdrawalIsInWriting = Statement(
    .responderToolkit, 723, .should,
    en: "An adult may withdraw at any time, in writing or through the first responder.",
    cy: "Gall oedolyn dynnu'n ôl unrhyw bryd, yn ysgrifenedig neu drwy'r ymatebydd cyntaf.")

  static let detailsTellTogether = Statement(
    .modernSlaveryAct, 722, .should, at: "s. 52(3)",
    en: "Details of which none tells who somebody is may do so together.",
    cy: "Gall manylion nad yw'r un ohonynt yn dweud pwy yw rhywun wneud hynny gyda'i gilydd.",
    notTestable: """
      By nationality, place, age group, gender and type nearly every report of a drop stands alone \
      in its year. That says nothing of being alone among all people, so what makes a release has \
      to hold this.
      """)

  static let authoritiesMustNotify = Statement(
    .modernSlaveryAct, 723, .must, at: "s. 52(1)",
    en: """
      A public authority of the list notifies the Home Office of an adult who may be a victim and \
      does not consent to a referral.
      """,
    cy: """
      Mae awdurdod cyhoeddus ar y rhestr yn hysbysu'r Swyddfa Gartref am oedolyn a allai fod yn \
      ddioddefwr ac nad yw'n cydsynio i atgyfeiriad.
      """)

  static let dutyIsOfEnglandAndWales = Statement(
    .dutyCircular, 721, .fact,
    en: "The duty is about people who are met in England and Wales.",
    cy: "Mae'r ddyletswydd yn ymwneud â phobl a gyfarfyddir yng Nghymru a Lloegr.")

  static let bodiesWithTheDuty = Statement(
    .dutyBodies, 721, .fact,
    en: """
      The duty is that of chief officers of police, the British Transport Police, the National \
      Crime Agency, councils, and the Gangmasters. Charities may report and need not; units of the \
      Home Office do so by its policy.
      """,
    cy: """
      Dyletswydd prif swyddogion heddlu, Heddlu Trafnidiaeth Prydain, yr Asiantaeth Troseddau \
      Cenedlaethol, cynghorau a'r Meistri Gangiau yw hon. Gall elusennau adrodd, ond nid oes \
      rhaid; mae unedau'r Swyddfa Gartref yn gwneud hynny yn ôl ei pholisi.
      """)

  static let referralDischargesTheDuty = Statement(
    .helplineDuty, 721, .fact,
    en: "A complete referral into the NRM discharges the duty as well; no report is needed then.",
    cy: """
      Mae atgyfeiriad cyflawn i'r NRM yn cyflawni'r ddyletswydd hefyd; nid oes angen adroddiad \
      wedyn.
      """)

  static let consentIsWrittenDown = Statement(
    .domainKnowledge, 721, .should, .recalled,
    en: "When and how an adult consented is written down.",
    cy: "Cofnodir pryd a sut y cydsyniodd oedolyn.")

  static let fiveDaysAreOurMeasure = Statement(
    .domainKnowledge, 722, .fact, .recalled,
    en: """
      How soon a report has to follow was not read anywhere; five working days are a measure of \
      this project.
      """,
    cy: """
      Ni ddarllenwyd yn unman pa mor fuan y mae'n rhaid i adroddiad ddilyn; mesur y prosiect hwn \
      yw pum diwrnod gwaith.
      """)
}
