import Records

extension Statements {
  /// `PRV`: numbers from 801 to 899 of each source.
  static let privacy: [Statement] = [
    .pseudonymsHideThePerson, .pseudonymIsSteady, .pseudonymIsNoPlainHash,
    .pseudonymsOfTwoAreNotCompared, .whereaboutsStay, .agreementNamesWhatIsShared,
    .releaseHasNoSmallGroups, .publishedCellsAreSuppressed,
  ]
}

extension Statement {
  static let pseudonymsHideThePerson = Statement(
    .domainKnowledge, 801, .must, .recalled,
    en: """
      Pseudonymised data hold nothing by which somebody can be told without what is kept apart (UK \
      GDPR article 4(5)).
      """,
    cy: """
      Nid yw data a ffugenwyd yn dal dim y gellir adnabod rhywun drwyddo heb yr hyn a gedwir ar \
      wahân (GDPR y DU erthygl 4(5)).
      """)

  static let pseudonymIsSteady = Statement(
    .domainKnowledge, 802, .should, .recalled,
    en: "A pseudonym stands for one person throughout, and one person has one pseudonym.",
    cy: "Mae ffugenw yn sefyll am un person drwyddi draw, ac mae gan un person un ffugenw.")

  static let pseudonymIsNoPlainHash = Statement(
    .domainKnowledge, 803, .must, .recalled,
    en: """
      A pseudonym is no hash of a name, a birth date or a number that somebody else could make as \
      well.
      """,
    cy: """
      Nid yw ffugenw yn stwnsh o enw, dyddiad geni na rhif y gallai rhywun arall ei wneud hefyd.
      """,
    notTestable: """
      A hash with a secret key and one without look alike, and a file that hides the names holds \
      nothing to try. Where it holds them, another rule speaks of it.
      """)

  static let pseudonymsOfTwoAreNotCompared = Statement(
    .domainKnowledge, 804, .fact, .recalled,
    en: "Pseudonyms of two partners stand for the same people only if one body made both.",
    cy: """
      Dim ond os gwnaeth un corff y ddau y mae ffugenwau dau bartner yn sefyll am yr un bobl.
      """)

  static let whereaboutsStay = Statement(
    .domainKnowledge, 805, .should, .recalled,
    en: "Where a victim is now goes to nobody but those who look after the person.",
    cy: "Nid yw lleoliad presennol dioddefwr yn mynd at neb ond y rhai sy'n gofalu am y person.")

  static let agreementNamesWhatIsShared = Statement(
    .domainKnowledge, 806, .should, .recalled,
    en: "What was told to the Home Office alone is passed on only as an agreement allows.",
    cy: """
      Dim ond fel y mae cytundeb yn ei ganiatáu y trosglwyddir yr hyn a ddywedwyd wrth y Swyddfa \
      Gartref yn unig.
      """,
    notTestable: """
      Which fields an agreement covers stands in its text, and no drop holds that; whether a \
      record may go further at all has rules of its own.
      """)

  static let releaseHasNoSmallGroups = Statement(
    .collaborativeCodebook, 801, .should,
    en: """
      What is released has no combination of nationality, sex, age band, place, month and type \
      that fewer than five people share.
      """,
    cy: """
      Nid oes gan yr hyn a ryddheir gyfuniad o genedligrwydd, rhyw, band oedran, lle, mis a math \
      y mae llai na phum person yn ei rannu.
      """,
    notTestable: """
      A drop is no release: partners send whole records to each other. What makes a release has to \
      hold this itself.
      """)

  static let publishedCellsAreSuppressed = Statement(
    .derivedTables, 801, .should,
    en:
      "A published count below five is suppressed, and so is one from which it could be worked out.",
    cy: "Caiff cyfrif cyhoeddedig o dan bump ei atal, a hefyd un y gellid ei gyfrifo ohono.",
    notTestable: "A drop holds records and no published table; what publishes one has to hold this."
  )
}
