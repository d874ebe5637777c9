import Records

extension Statements {
  /// `SYN`: numbers from 1 to 99 of each source.
  static let syntax: [Statement] = [
    .csvRecordIsALine, .csvHeaderNamesFields, .csvQuoteOnlyRoundAField, .csvQuoteIsDoubled,
    .csvQuotedFieldEnds, .csvTextHasNoControls, .jsonConforms, .jsonNamesAreUnique,
    .internetJSONNamesAreUnique, .xmlIsWellFormed, .xmlNamesFollowNamespaces, .lineJSONIsOneLine,
    .fileKeepsItsSchema, .separatorLineIsForExcel,
  ]
}

extension Statement {
  static let csvRecordIsALine = Statement(
    .commaSeparated, 1, .must, at: "§2, rule 1",
    en: "Each record stands on a line of its own that ends with CRLF.",
    cy: "Saif pob cofnod ar linell ei hun sy'n gorffen â CRLF.")

  static let csvHeaderNamesFields = Statement(
    .commaSeparated, 2, .should, at: "§2, rule 3",
    en: "A header names every field, and has as many names as the records have fields.",
    cy: "Mae pennawd yn enwi pob maes, gyda chynifer o enwau ag sydd o feysydd yn y cofnodion.")

  static let csvQuoteOnlyRoundAField = Statement(
    .commaSeparated, 3, .must, at: "§2, rule 5",
    en: "Quotation marks stand round a whole field, and not inside one that has none round it.",
    cy: "Saif dyfynodau o gwmpas maes cyfan, ac nid y tu mewn i un heb ddyfynodau o'i gwmpas.")

  static let csvQuoteIsDoubled = Statement(
    .commaSeparated, 4, .must, at: "§2, rule 7",
    en: "A quotation mark inside a quoted field is doubled; a single one ends the field.",
    cy: "Dyblir dyfynnod y tu mewn i faes mewn dyfynodau; mae un sengl yn gorffen y maes.")

  static let csvQuotedFieldEnds = Statement(
    .commaSeparated, 5, .must, at: "§2, grammar",
    en: "A field that a quotation mark opens is closed by another.",
    cy: "Mae maes a agorir gan ddyfynnod yn cael ei gau gan un arall.")

  static let csvTextHasNoControls = Statement(
    .commaSeparated, 6, .must, at: "§2, grammar",
    en: "A field holds printable characters, and line breaks inside quotation marks; no NUL.",
    cy: "Mae maes yn dal nodau argraffadwy, a thoriadau llinell o fewn dyfynodau; dim NUL.")

  static let jsonConforms = Statement(
    .jsonFormat, 1, .must, at: "§10",
    en: "A text that is sent as JSON conforms strictly to the grammar of JSON.",
    cy: "Mae testun a anfonir fel JSON yn cydymffurfio'n gaeth â gramadeg JSON.")

  static let jsonNamesAreUnique = Statement(
    .jsonFormat, 2, .should, at: "§4",
    en: "The names within an object are unique.",
    cy: "Mae'r enwau o fewn gwrthrych yn unigryw.")

  static let internetJSONNamesAreUnique = Statement(
    .internetJSON, 1, .must, at: "§2.3",
    en: "In the narrower I-JSON no object gives a name twice. No partner claims to send I-JSON.",
    cy: """
      Yn yr I-JSON culach nid yw gwrthrych yn rhoi enw ddwywaith. Nid oes partner yn honni anfon \
      I-JSON.
      """)

  static let xmlIsWellFormed = Statement(
    .xmlFormat, 1, .must, at: "§2.1",
    en: """
      An XML document is well formed; a breach is fatal, and nothing behind it may be read on as \
      usual.
      """,
    cy: """
      Mae dogfen XML wedi'i ffurfio'n gywir; mae toriad yn angheuol, ac ni chaniateir darllen \
      ymlaen fel arfer y tu hwnt iddo.
      """)

  static let xmlNamesFollowNamespaces = Statement(
    .xmlNamespaces, 1, .must, at: "§7",
    en: "Every prefix is declared, a name has one colon at most, and no attribute is given twice.",
    cy: """
      Datgenir pob rhagddodiad, mae gan enw un colon ar y mwyaf, ac ni roddir priodoledd \
      ddwywaith.
      """)

  static let lineJSONIsOneLine = Statement(
    .lineJSON, 1, .must, at: "§3.1",
    en: "Each JSON text stands on one line, and holds no line break.",
    cy: "Saif pob testun JSON ar un llinell, heb doriad llinell ynddo.")

  static let fileKeepsItsSchema = Statement(
    .partnerSchema, 1, .must,
    en: "A file of the partner is valid against the partner's own schema.",
    cy: "Mae ffeil y partner yn ddilys yn erbyn sgema'r partner ei hun.")

  static let separatorLineIsForExcel = Statement(
    .spreadsheets, 1, .fact, .recalled,
    en: """
      Excel takes a first line such as sep=; as the name of the separator; other programs read \
      it as a record.
      """,
    cy: """
      Mae Excel yn cymryd llinell gyntaf megis sep=; fel enw'r gwahanydd; mae rhaglenni eraill \
      yn ei darllen fel cofnod.
      """)
}
