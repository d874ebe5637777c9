import Records

extension Statements {
  /// `XPT`: numbers from 1901 to 1999 of each source.
  static let crossPartner: [Statement] = [
    .oneCaseOneOutcome, .onwardReferralArrives, .fileCountsOnce,
    .correctionsAreTold, .historyStays, .laterDropHoldsEarlier, .pairsAreDecided,
    .handlingIsCompared,
    .delayIsMeasuredAcross,
  ]
}

extension Statement {
  static let oneCaseOneOutcome = Statement(
    .domainKnowledge, 1901, .should, .recalled,
    en: "On one day a case has one outcome, whoever tells of it; the national decision counts.",
    cy: """
      Ar un diwrnod mae gan achos un canlyniad, pwy bynnag sy'n sôn amdano; y penderfyniad \
      cenedlaethol sy'n cyfrif.
      """)

  static let onwardReferralArrives = Statement(
    .domainKnowledge, 1902, .should, .recalled,
    en: "A person whom a charity referred on to a first responder is among that one's referrals.",
    cy: """
      Mae person a atgyfeiriwyd ymlaen gan elusen at ymatebydd cyntaf ymhlith atgyfeiriadau hwnnw.
      """)

  static let fileCountsOnce = Statement(
    .domainKnowledge, 1903, .should, .recalled,
    en: "A file counts once, however often it is sent, and so does a day that two drops cover.",
    cy: """
      Mae ffeil yn cyfrif unwaith, ni waeth pa mor aml y'i hanfonir, ac felly hefyd ddiwrnod y \
      mae dau becyn yn ei gwmpasu.
      """)

  static let correctionsAreTold = Statement(
    .annualStatistics2023, 1901, .fact, at: "(revisions)",
    en: "Figures of a past period are revised with each release, and the revision is told.",
    cy: "Caiff ffigurau cyfnod a fu eu diwygio gyda phob cyhoeddiad, a dywedir hynny.")

  static let historyStays = Statement(
    .domainKnowledge, 1908, .should, .recalled,
    en: "What has happened stays as it was sent, or the partner says that it was corrected.",
    cy: """
      Erys yr hyn a ddigwyddodd fel y'i hanfonwyd, neu mae'r partner yn dweud iddo gael ei gywiro.
      """)

  static let laterDropHoldsEarlier = Statement(
    .domainKnowledge, 1904, .should, .recalled,
    en: "A later drop over the same days holds what an earlier one held, or says what was deleted.",
    cy: """
      Mae pecyn diweddarach dros yr un dyddiau yn dal yr hyn a oedd yn yr un cynharach, neu'n \
      dweud beth a ddilëwyd.
      """)

  static let pairsAreDecided = Statement(
    .domainKnowledge, 1905, .should, .recalled,
    en: "Two records that are probably of one person are not left undecided.",
    cy: "Ni adewir dau gofnod sy'n debygol o fod am un person heb benderfyniad.",
    notTestable: """
      Which pairs are probable is known only when records have been linked, which a check of \
      drops does not do.
      """)

  static let handlingIsCompared = Statement(
    .domainKnowledge, 1906, .should, .recalled,
    en: "A force that handles referrals otherwise than the others is looked at.",
    cy: "Edrychir ar heddlu sy'n trin atgyfeiriadau'n wahanol i'r lleill.",
    notTestable: """
      A difference between forces is a measure with an interval over many cases, and no flaw of a \
      record; the comparison of forces reports it.
      """)

  static let delayIsMeasuredAcross = Statement(
    .domainKnowledge, 1907, .should, .recalled,
    en: "The days from a charity's onward referral to the first responder's are few.",
    cy: "Ychydig yw'r dyddiau o atgyfeiriad ymlaen elusen i atgyfeiriad yr ymatebydd cyntaf.",
    notTestable: """
      No source sets a limit, so that no single delay is a flaw; the comparison of forces measures \
      it over all cases.
      """)
}
