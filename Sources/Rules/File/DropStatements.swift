import Records

extension Statements {
  /// `FIL`: numbers from 301 to 399 of each source.
  static let drops: [Statement] = [
    .secretsStayAway, .secretsAreNotRead, .fileBearsHighestMarking, .extractIsDated,
    .dropCoversItsPeriod,
    .dropsAreOfASize, .columnsStay, .tableHasOneSheet, .fieldsStayFilled, .exportComesAgain,
  ]
}

extension Statement {
  static let secretsStayAway = Statement(
    .domainKnowledge, 351, .must, at: "(protective marking)", .recalled,
    en: "What is marked SECRET or TOP SECRET is not sent in an exchange of partners.",
    cy: "Nid anfonir yr hyn sydd wedi'i farcio'n SECRET neu'n TOP SECRET wrth gyfnewid data.")

  static let secretsAreNotRead = Statement(
    .readingLimits, 302, .must,
    en: "What is to be read is not marked SECRET or TOP SECRET: such a file is refused.",
    cy: "Nid oes marc SECRET na TOP SECRET ar yr hyn a ddarllenir: gwrthodir ffeil o'r fath.")

  static let fileBearsHighestMarking = Statement(
    .domainKnowledge, 352, .must, at: "(protective marking)", .recalled,
    en: "A file is marked, at least as highly as the highest marking of what it holds.",
    cy: "Mae ffeil wedi'i marcio, o leiaf mor uchel â'r marc uchaf ar yr hyn sydd ynddi.")

  static let extractIsDated = Statement(
    .domainKnowledge, 353, .should, at: "(extracts)", .recalled,
    en: "An extract says on which day it was made, and holds nothing later.",
    cy: "Mae detholiad yn dweud ar ba ddiwrnod y'i gwnaed, ac nid oes dim diweddarach ynddo.")

  static let dropCoversItsPeriod = Statement(
    .domainKnowledge, 354, .should, at: "(extracts)", .recalled,
    en: "A drop holds what happened, or changed, in the period that it names.",
    cy: "Mae pecyn yn cynnwys yr hyn a ddigwyddodd, neu a newidiodd, yn y cyfnod a enwir.")

  static let dropsAreOfASize = Statement(
    .domainKnowledge, 355, .fact, at: "(extracts)", .recalled,
    en: "A partner's drops of one export are of about the same size.",
    cy: "Mae pecynnau partner o un allforiad o faint tebyg.")

  static let columnsStay = Statement(
    .domainKnowledge, 356, .should, at: "(extracts)", .recalled,
    en: "An export keeps its columns until a new version of it is agreed.",
    cy: "Mae allforiad yn cadw ei golofnau nes y cytunir ar fersiwn newydd ohono.")

  static let tableHasOneSheet = Statement(
    .domainKnowledge, 357, .must, at: "(workbooks)", .recalled,
    en: "In place of a table stands no workbook with macros or with more than one sheet.",
    cy: "Ni saif llyfr gwaith â macros neu â mwy nag un ddalen yn lle tabl.")

  static let fieldsStayFilled = Statement(
    .domainKnowledge, 358, .should, at: "(extracts)", .recalled,
    en: "What an export fills in, it fills in the next time too.",
    cy: "Mae'r hyn y mae allforiad yn ei lenwi yn cael ei lenwi'r tro nesaf hefyd.")

  static let exportComesAgain = Statement(
    .domainKnowledge, 359, .should, at: "(extracts)", .recalled,
    en:
      "What a partner has begun to send comes with each drop, if only to say that there is nothing.",
    cy: """
      Daw'r hyn y mae partner wedi dechrau ei anfon gyda phob pecyn, hyd yn oed os dim ond i \
      ddweud nad oes dim.
      """)
}
