import Records

extension Statements {
  /// `SHR`: numbers from 1801 to 1899 of each source.
  static let sharing: [Statement] = [
    .protocolNamesPurpose, .protocolNamesThirdParties, .accordHasAgreements, .networkAnswers,
    .agreementHoldsInItsDays, .onlyPartiesShare, .section115NamesBodies, .lawsHaveDays,
    .reviewIsKept, .childAtRiskIsReported,
  ]
}

extension Statement {
  static let protocolNamesPurpose = Statement(
    .gwentProtocol, 1801, .should, at: "(requesting and disclosing)",
    en:
      "What is disclosed is disclosed for a purpose of the protocol, and the disclosure is noted.",
    cy: "Datgelir yr hyn a ddatgelir at ddiben y protocol, a nodir y datgeliad.")

  static let protocolNamesThirdParties = Statement(
    .gwentProtocol, 1802, .should, at: "(third parties)",
    en: "What was disclosed goes to a third party only as the discloser allows.",
    cy:
      "Dim ond fel y mae'r datgelydd yn caniatáu y mae'r hyn a ddatgelwyd yn mynd at drydydd parti."
  )

  static let accordHasAgreements = Statement(
    .welshAccord, 1801, .should,
    en: """
      Welsh bodies share personal information under an agreement made on one of the accord's \
      templates.
      """,
    cy: """
      Mae cyrff Cymru yn rhannu gwybodaeth bersonol o dan gytundeb a wnaed ar un o dempledi'r \
      cytundeb.
      """)

  static let networkAnswers = Statement(
    .intelligenceNetwork, 1801, .fact,
    en: "A partner answers a request with hit or no hit; what is behind a hit is then exchanged.",
    cy: """
      Mae partner yn ateb cais â chofnod wedi'i ganfod neu beidio; yna cyfnewidir yr hyn sydd y tu \
      ôl iddo.
      """)

  static let agreementHoldsInItsDays = Statement(
    .domainKnowledge, 1801, .should, .recalled,
    en: "An agreement covers what is shared from its first day to its last.",
    cy: "Mae cytundeb yn cwmpasu'r hyn a rennir o'i ddiwrnod cyntaf i'w ddiwrnod olaf.")

  static let onlyPartiesShare = Statement(
    .domainKnowledge, 1802, .should, .recalled,
    en: "Both who shares and who receives are parties to the agreement.",
    cy: "Mae'r sawl sy'n rhannu a'r sawl sy'n derbyn ill dau yn bartïon i'r cytundeb.")

  static let section115NamesBodies = Statement(
    .domainKnowledge, 1803, .should, .recalled,
    en: """
      Section 115 of the Crime and Disorder Act 1998 lets anybody disclose to a relevant \
      authority: police, councils, probation, health bodies and the like. A charity is none.
      """,
    cy: """
      Mae adran 115 o Ddeddf Trosedd ac Anhrefn 1998 yn gadael i unrhyw un ddatgelu i awdurdod \
      perthnasol: yr heddlu, cynghorau, y gwasanaeth prawf, cyrff iechyd ac ati. Nid yw elusen yn \
      un.
      """)

  static let lawsHaveDays = Statement(
    .domainKnowledge, 1804, .should, .recalled,
    en: """
      The Data Protection Act 1998 ended on 24 May 2018, the GDPR and the Act of 2018 followed, \
      and the UK GDPR is called so since 1 January 2021; each other gateway opened on a day too.
      """,
    cy: """
      Daeth Deddf Diogelu Data 1998 i ben ar 24 Mai 2018, dilynodd y GDPR a Deddf 2018, a gelwir \
      GDPR y DU felly ers 1 Ionawr 2021; agorodd pob porth arall ar ryw ddiwrnod hefyd.
      """)

  static let reviewIsKept = Statement(
    .domainKnowledge, 1805, .should, .recalled,
    en: "Whether a record is still needed is looked at on the day that was set.",
    cy: "Edrychir a oes angen cofnod o hyd ar y diwrnod a bennwyd.")

  static let childAtRiskIsReported = Statement(
    .domainKnowledge, 1806, .should, .recalled,
    en: """
      Since 6 April 2016 the police in Wales tell the local authority of a child whom they have \
      reason to suspect to be at risk (Social Services and Well-being (Wales) Act 2014 s. 130).
      """,
    cy: """
      Ers 6 Ebrill 2016 mae'r heddlu yng Nghymru yn dweud wrth yr awdurdod lleol am blentyn y mae \
      ganddynt reswm i amau ei fod yn wynebu risg (Deddf Gwasanaethau Cymdeithasol a Llesiant \
      (Cymru) 2014 a. 130).
      """)
}
