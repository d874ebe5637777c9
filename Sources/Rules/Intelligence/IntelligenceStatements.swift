import Records

extension Statements {
  /// `INT`: numbers from 1601 to 1699 of each source.
  static let intelligence: [Statement] = [
    .formGradesThrice, .handlingIsExplained, .nationalReportGrades, .nationalReportBegins,
    .lawfulSharingHasTwoCodes, .bothSchemesFor5Years, .conversionLosesGrades,
    .falseIsNotShared, .anonymousIsUntested, .sanitisedTextHidesSource, .worthIsLookedAtAgain,
    .oneSourceManyPartners, .spreadsheetReadsGrades, .textMayNamePerson,
    .reportCarriesMarking, .codesConvertByTable, .doubtIsExplained,
    .supportWorkIsSeldomCertain, .victimAccountIsExplained,
  ]
}

extension Statement {
  static let formGradesThrice = Statement(
    .fiveByFive, 1601, .must, at: "(evaluation)",
    en: """
      Every report is graded three times in one scheme: the source A to E, the information 1 to \
      5, the handling 1 to 5.
      """,
    cy: """
      Caiff pob adroddiad ei raddio deirgwaith mewn un cynllun: y ffynhonnell A i E, y wybodaeth \
      1 i 5, y trin 1 i 5.
      """)

  static let handlingIsExplained = Statement(
    .fiveByFive, 1602, .must, at: "(handling codes 4 and 5)",
    en: """
      Handling code 4 keeps a report within the agency and states why; code 5 states the \
      conditions on which it may be shared.
      """,
    cy: """
      Mae cod trin 4 yn cadw adroddiad o fewn yr asiantaeth ac yn dweud pam; mae cod 5 yn nodi'r \
      amodau y gellir ei rannu arnynt.
      """)

  static let reportCarriesMarking = Statement(
    .fiveByFive, 1603, .should, at: "(protective marking)",
    en: "A report carries a protective marking.",
    cy: "Mae adroddiad yn dwyn marc gwarchodol.")

  static let nationalReportGrades = Statement(
    .threeByFive, 1601, .fact,
    en: """
      The national intelligence report grades the source 1 to 3, the intelligence A to E, and the \
      handling P or C.
      """,
    cy: """
      Mae'r adroddiad cudd-wybodaeth cenedlaethol yn graddio'r ffynhonnell 1 i 3, y \
      gudd-wybodaeth A i E, a'r trin yn P neu C.
      """)

  static let nationalReportBegins = Statement(
    .threeByFive, 1602, .fact,
    en: """
      The national intelligence report replaced the 5x5x5 report from 2016; in February 2017 many \
      forces could not use it yet.
      """,
    cy: """
      Disodlodd yr adroddiad cudd-wybodaeth cenedlaethol yr adroddiad 5x5x5 o 2016 ymlaen; ym mis \
      Chwefror 2017 ni allai llawer o heddluoedd ei ddefnyddio eto.
      """)

  static let lawfulSharingHasTwoCodes = Statement(
    .threeByFive, 1603, .should,
    en: "Handling P permits lawful sharing; handling C permits it on conditions that are stated.",
    cy: "Mae trin P yn caniatáu rhannu cyfreithlon; mae trin C yn ei ganiatáu ar amodau a nodir.")

  static let bothSchemesFor5Years = Statement(
    .domainKnowledge, 1601, .fact, .recalled,
    en: "From 2016 to 2020 forces changed over one by one, and both schemes were right.",
    cy: "O 2016 i 2020 newidiodd yr heddluoedd fesul un, ac roedd y ddau gynllun yn gywir.")

  static let conversionLosesGrades = Statement(
    .domainKnowledge, 1602, .should, .recalled,
    en: """
      A grade does not convert without loss: the original is kept, and a source that was sometimes \
      reliable has no counterpart.
      """,
    cy: """
      Ni ellir trosi gradd heb golled: cedwir y gwreiddiol, ac nid oes gradd gyfatebol i \
      ffynhonnell a oedd yn ddibynadwy weithiau.
      """)

  static let falseIsNotShared = Statement(
    .domainKnowledge, 1603, .should, .recalled,
    en: """
      Intelligence that is suspected to be false, from a source that is untested or unreliable, is \
      not disseminated.
      """,
    cy: """
      Ni chaiff cudd-wybodaeth yr amheuir ei bod yn ffug, gan ffynhonnell annibynadwy neu heb ei \
      phrofi, ei lledaenu.
      """)

  static let anonymousIsUntested = Statement(
    .domainKnowledge, 1604, .should, .recalled,
    en: "A source that nobody knows, such as a caller of Crimestoppers, is graded as untested.",
    cy: """
      Caiff ffynhonnell nad oes neb yn ei hadnabod, megis galwr Crimestoppers, ei graddio fel un \
      heb ei phrofi.
      """)

  static let sanitisedTextHidesSource = Statement(
    .domainKnowledge, 1605, .should, .recalled,
    en: "A sanitised text does not let anybody tell who the source is, or that there is one.",
    cy: """
      Nid yw testun wedi'i lanhau yn gadael i neb wybod pwy yw'r ffynhonnell, na bod un yn bod.
      """)

  static let worthIsLookedAtAgain = Statement(
    .domainKnowledge, 1606, .should, .recalled,
    en: "Intelligence is looked at again on the day that is set, and within a year.",
    cy: "Edrychir eto ar gudd-wybodaeth ar y diwrnod a bennwyd, ac o fewn blwyddyn.")

  static let oneSourceManyPartners = Statement(
    .domainKnowledge, 1607, .should, .recalled,
    en: """
      One report counts once, whatever its continuation sheets, and whatever partners pass it on to \
      one another.
      """,
    cy: """
      Mae un adroddiad yn cyfrif unwaith, beth bynnag fo'i daflenni parhad a pha bartneriaid \
      bynnag sy'n ei basio ymlaen.
      """)

  static let spreadsheetReadsGrades = Statement(
    .spreadsheets, 1601, .fact, .recalled,
    en: "A spreadsheet takes a cell such as 1E4 for a number and shows 10000 or 1.00E+04.",
    cy: "Mae taenlen yn cymryd cell megis 1E4 yn rhif ac yn dangos 10000 neu 1.00E+04.")

  static let textMayNamePerson = Statement(
    .domainKnowledge, 1608, .should, .recalled,
    en: """
      The text of an intelligence report does not name a person who refused to be named in a \
      referral.
      """,
    cy: """
      Nid yw testun adroddiad cudd-wybodaeth yn enwi person a wrthododd gael ei enwi mewn \
      atgyfeiriad.
      """,
    notTestable: """
      Whether a free text names a person, and which one, takes somebody who reads it; only a \
      reference that both records share is compared.
      """)

  static let codesConvertByTable = Statement(
    .domainKnowledge, 1609, .should, .recalled,
    en: """
      Of the 5x5x5 source A and B become 1, D becomes 3, E becomes 2; the information 1 and 2 become \
      A, 3 becomes B, 4 becomes D, 5 becomes E; the handling 1 becomes P, the rest C. Nothing is \
      converted back.
      """,
    cy: """
      O ran y ffynhonnell 5x5x5 mae A a B yn troi'n 1, D yn 3, E yn 2; o ran y wybodaeth mae 1 a 2 \
      yn troi'n A, 3 yn B, 4 yn D, 5 yn E; o ran y trin mae 1 yn troi'n P, y gweddill yn C. Ni \
      throsir dim yn ôl.
      """)

  static let doubtIsExplained = Statement(
    .domainKnowledge, 1610, .should, .recalled,
    en: "Where an always reliable source is suspected to be wrong, the report says why.",
    cy: """
      Lle amheuir bod ffynhonnell sydd bob amser yn ddibynadwy yn anghywir, mae'r adroddiad yn dweud \
      pam.
      """)

  static let supportWorkIsSeldomCertain = Statement(
    .domainKnowledge, 1611, .may, .recalled,
    en: """
      Intelligence of an organisation that supports people is seldom always reliable and known to be \
      true.
      """,
    cy: """
      Anaml y mae cudd-wybodaeth sefydliad sy'n cefnogi pobl bob amser yn ddibynadwy ac yn hysbys yn \
      wir.
      """)

  static let victimAccountIsExplained = Statement(
    .domainKnowledge, 1612, .should, .recalled,
    en: "Where the account of a victim is graded as unreliable, the report says why.",
    cy: "Lle graddir hanes dioddefwr yn annibynadwy, mae'r adroddiad yn dweud pam.",
    notTestable: """
      No export says that the source of a report is a victim: to say so would tell who the source \
      is. Nor has any a place for the reason.
      """)
}
