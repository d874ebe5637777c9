import Records

extension Statements {
  /// `IDN`: numbers from 501 to 599 of each source.
  static let identifiers: [Statement] =
    sharedIdentifiers + [
      .externalIDIsUUID, .onePersonOneReferral, .pncHasCheckLetter, .croHasCheckLetter,
      .insuranceNumberHasPrefix, .healthNumberHasCheckDigit, .postcodeHasTwoParts,
      .numbersTellTheYear, .nationalDataHadDuplicates,
    ]
}

extension Statement {
  static let externalIDIsUUID = Statement(
    .onlineForm, 501, .must, at: "(ExternalId)",
    en: """
      Since October 2021 every submission of the form carries a UUID, by which the Home Office \
      drops duplicates.
      """,
    cy: """
      Ers mis Hydref 2021 mae pob cyflwyniad o'r ffurflen yn cario UUID, y mae'r Swyddfa Gartref \
      yn ei ddefnyddio i ollwng dyblygion.
      """)

  static let onePersonOneReferral = Statement(
    .responderToolkit, 501, .must,
    en: "There is one referral for each person, within a family too.",
    cy: "Mae un atgyfeiriad i bob person, o fewn teulu hefyd.")

  static let pncHasCheckLetter = Statement(
    .personRecord, 501, .must, at: "(PNC identifier)",
    en: "A PNC id is a year, a serial of up to seven digits and a check letter made from both.",
    cy: """
      Mae dynodydd PNC yn flwyddyn, rhif cyfres o hyd at saith digid a llythyren wirio a wneir \
      o'r ddau.
      """)

  static let croHasCheckLetter = Statement(
    .personRecord, 502, .must, at: "(CRO identifier)",
    en: """
      A CRO number is a serial, a year and a check letter made from both; a file number begins \
      with SF.
      """,
    cy: """
      Mae rhif CRO yn rhif cyfres, blwyddyn a llythyren wirio a wneir o'r ddau; mae rhif ffeil \
      yn dechrau â SF.
      """)

  static let insuranceNumberHasPrefix = Statement(
    .insuranceManual, 501, .must, .recalled,
    en: """
      A National Insurance number has two letters of a list, six digits and a letter from A to D.
      """,
    cy: "Mae gan rif Yswiriant Gwladol ddwy lythyren o restr, chwe digid a llythyren o A i D.")

  static let healthNumberHasCheckDigit = Statement(
    .healthDictionary, 501, .must, .recalled,
    en: "An NHS number has ten digits, the last a check digit modulo 11.",
    cy: "Mae gan rif GIG ddeg digid, a'r olaf yn ddigid gwirio modwlo 11.")

  static let postcodeHasTwoParts = Statement(
    .postcodeStandard, 501, .must, .recalled,
    en: """
      A postcode has an outward and an inward part; the inward part is a digit and two letters.
      """,
    cy: "Mae gan god post ran allanol a rhan fewnol; digid a dwy lythyren yw'r rhan fewnol.")

  static let nationalDataHadDuplicates = Statement(
    .auditReport, 501, .fact,
    en: "The data of the mechanism had multiple errors and duplicate entries.",
    cy: "Roedd sawl gwall a chofnod dyblyg yn nata'r mecanwaith.")

  static let numbersTellTheYear = Statement(
    .domainKnowledge, 501, .fact, .recalled,
    en: """
      The year in a PNC id or a CRO number is that of the first entry, so it lies in the \
      person's life and not behind the record.
      """,
    cy: """
      Blwyddyn y cofnod cyntaf yw'r flwyddyn mewn dynodydd PNC neu rif CRO, felly mae o fewn oes \
      y person ac nid ar ôl y cofnod.
      """)
}
