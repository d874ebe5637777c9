import Records

extension Statements {
  /// Demands that no rule can hold a drop against, each with the reason. Their numbers are the last
  /// of their families, from 90 on.
  static let untestable: [Statement] = [
    .responderExplains, .adultSignsFirst, .uploadsAreLimited, .evidenceMeetsTheTest,
    .conclusiveOnBalance, .conclusiveWithoutDelay, .authorityTellsThePolice,
  ]
}

extension Statement {
  static let responderExplains = Statement(
    .responderToolkit, 790, .must,
    en: """
      Before an adult consents, the first responder explains what the referral is, what support \
      follows, how it may end and with whom data is shared.
      """,
    cy: """
      Cyn i oedolyn gydsynio, mae'r ymatebydd cyntaf yn egluro beth yw'r atgyfeiriad, pa gymorth \
      sy'n dilyn, sut y gall ddod i ben a chyda phwy y rhennir data.
      """,
    notTestable: "No export says what was explained.")

  static let adultSignsFirst = Statement(
    .paperForm, 790, .must, at: "section A",
    en: "On the paper form an adult signs before the referral is sent, and again for support.",
    cy: "Ar y ffurflen bapur mae oedolyn yn llofnodi cyn anfon yr atgyfeiriad, ac eto am gymorth.",
    notTestable: "The signature stays on the paper.")

  static let uploadsAreLimited = Statement(
    .onlineForm, 990, .must, at: "(uploads)",
    en: """
      A file that is added to the form has 25 MB at most and is a picture, a PDF or a Word \
      document.
      """,
    cy: """
      Mae gan ffeil a ychwanegir at y ffurflen 25 MB ar y mwyaf, ac mae'n llun, yn PDF neu'n \
      ddogfen Word.
      """,
    notTestable: "What was added to the form is no part of an export.")

  static let evidenceMeetsTheTest = Statement(
    .statutoryGuidance, 1190, .must, at: "(reasonable grounds)",
    en: """
      A reasonable grounds decision meets the test of its day: until 29 January 2023 suspicion \
      without proof, since then objective factors, and since July 2023 all general and specific \
      evidence.
      """,
    cy: """
      Mae penderfyniad ar seiliau rhesymol yn bodloni prawf ei ddiwrnod: tan 29 Ionawr 2023 \
      amheuaeth heb brawf, ers hynny ffactorau gwrthrychol, ac ers Gorffennaf 2023 yr holl \
      dystiolaeth gyffredinol a phenodol.
      """,
    notTestable: "A drop holds the outcome, and not the evidence that was weighed.")

  static let conclusiveOnBalance = Statement(
    .childPilot, 1190, .must,
    en: "Conclusive grounds are decided on the balance of probabilities.",
    cy: "Penderfynir ar seiliau terfynol yn ôl pwysau tebygolrwydd.",
    notTestable: "A drop holds the outcome, and not how it was weighed.")

  static let conclusiveWithoutDelay = Statement(
    .childPilot, 1191, .must,
    en: """
      Conclusive grounds are decided as soon as possible after the recovery period; no latest \
      day is set.
      """,
    cy: """
      Penderfynir ar seiliau terfynol cyn gynted â phosibl ar ôl y cyfnod adfer; ni osodir \
      diwrnod olaf.
      """,
    notTestable: """
      No latest day is set, so no day is too late; how long it took is shown, not judged.
      """)

  static let authorityTellsThePolice = Statement(
    .authorityGuidance, 1690, .must,
    en: "The competent authority tells the police of a case that nobody has told them of.",
    cy: """
      Mae'r awdurdod cymwys yn rhoi gwybod i'r heddlu am achos nad oes neb wedi rhoi gwybod \
      iddynt amdano.
      """,
    notTestable: "What an authority does after it received a case stands in no partner's drop.")
}
