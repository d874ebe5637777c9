import Records

extension Statements {
  /// `ENC`: numbers from 101 to 199 of each source.
  static let encoding: [Statement] = [
    .fileHasAgreedEncoding, .xmlKeepsItsDeclaration, .xmlEncodingIsKnown, .xmlBytesAreLegal,
    .xmlUTF16HasMark, .utf16WithoutMarkIsBigEndian, .jsonIsUTF8, .internetJSONHasNoSurrogates,
    .markStandsAtTheStart, .windowsLacksFiveBytes, .latinOneMeansWindows,
  ]
}

extension Statement {
  static let fileHasAgreedEncoding = Statement(
    .partnerProfile, 101, .must, at: "(encoding)",
    en: "Every byte of the file means a character in the encoding that was agreed or declared.",
    cy: "Mae pob beit o'r ffeil yn golygu nod yn yr amgodiad a gytunwyd neu a ddatganwyd.")

  static let xmlKeepsItsDeclaration = Statement(
    .xmlFormat, 101, .must, at: "§4.3.3",
    en: "An XML file is in the encoding that its declaration names.",
    cy: "Mae ffeil XML yn yr amgodiad y mae ei datganiad yn ei enwi.")

  static let xmlEncodingIsKnown = Statement(
    .xmlFormat, 102, .must, at: "§4.3.3",
    en: "An encoding that a reader cannot process is a fatal error.",
    cy: "Mae amgodiad na all darllenydd ei brosesu yn wall angheuol.")

  static let xmlBytesAreLegal = Statement(
    .xmlFormat, 103, .must, at: "§4.3.3",
    en: "Bytes that are not legal in the encoding of the file are a fatal error.",
    cy: "Mae beitiau nad ydynt yn gyfreithlon yn amgodiad y ffeil yn wall angheuol.")

  static let xmlUTF16HasMark = Statement(
    .xmlFormat, 104, .must, at: "§4.3.3", .recalled,
    en: "A file in UTF-16 begins with a byte order mark.",
    cy: "Mae ffeil mewn UTF-16 yn dechrau â marc trefn beitiau.")

  static let utf16WithoutMarkIsBigEndian = Statement(
    .utf16Format, 101, .should, at: "§4.3", .recalled,
    en: "UTF-16 without a mark is read with the greater byte first.",
    cy: "Darllenir UTF-16 heb farc gyda'r beit mwyaf yn gyntaf.")

  static let jsonIsUTF8 = Statement(
    .jsonFormat, 101, .must, at: "§8.1",
    en: "JSON that is sent from one system to another is in UTF-8.",
    cy: "Mae JSON a anfonir o un system i'r llall mewn UTF-8.")

  static let internetJSONHasNoSurrogates = Statement(
    .internetJSON, 101, .must, at: "§2.1",
    en: "No name and no value holds half of a surrogate pair.",
    cy: "Nid yw enw na gwerth yn dal hanner pâr dirprwyol.")

  static let markStandsAtTheStart = Statement(
    .utf8Format, 101, .should, at: "§6",
    en: "U+FEFF is a mark at the start of a text alone; inside it should no longer be used.",
    cy: "Marc ar ddechrau testun yn unig yw U+FEFF; ni ddylid ei ddefnyddio y tu mewn mwyach.")

  static let windowsLacksFiveBytes = Statement(
    .windows1252, 101, .fact,
    en: "In Windows-1252 five bytes mean nothing: 81, 8D, 8F, 90 and 9D.",
    cy: "Yn Windows-1252 nid yw pum beit yn golygu dim: 81, 8D, 8F, 90 a 9D.")

  static let latinOneMeansWindows = Statement(
    .webEncodings, 101, .fact, at: "(names and labels)", .recalled,
    en: """
      A text that calls itself ISO-8859-1 is most often Windows-1252, and is read as that on the \
      web.
      """,
    cy: """
      Mae testun sy'n ei alw ei hun yn ISO-8859-1 yn Windows-1252 gan amlaf, ac fel hynny y'i \
      darllenir ar y we.
      """)
}
