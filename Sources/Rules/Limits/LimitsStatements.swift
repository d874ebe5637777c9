import Records

extension Statements {
  /// `LIM`: numbers from 201 to 299 of each source.
  static let limits: [Statement] = [
    .fileKeepsTheLimits, .schemaCheckHasAnEnd, .archiveHoldsPlainFiles,
  ]
}

extension Statement {
  static let fileKeepsTheLimits = Statement(
    .readingLimits, 201, .must,
    en: "A file, and all that it holds, stays within the limits of reading.",
    cy: "Mae ffeil, a phopeth sydd ynddi, yn aros o fewn terfynau darllen.")

  static let schemaCheckHasAnEnd = Statement(
    .readingLimits, 202, .fact,
    en: "A file that has broken its schema 10,000 times is held against it no longer.",
    cy: "Ni ddelir ffeil sydd wedi torri ei sgema 10,000 o weithiau yn ei erbyn mwyach.")

  static let archiveHoldsPlainFiles = Statement(
    .readingLimits, 203, .must,
    en: """
      An archive holds plain files, each under a plain name of its own, and is the same to every \
      program that reads it.
      """,
    cy: """
      Mae archif yn dal ffeiliau cyffredin, pob un dan enw cyffredin ei hun, ac mae'r un peth i \
      bob rhaglen sy'n ei darllen.
      """)
}
