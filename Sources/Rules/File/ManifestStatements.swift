import Records

extension Statements {
  /// `FIL`: what a manifest has to be, among the numbers of `drops`.
  static let manifests: [Statement] = [
    .manifestKeepsItsSchema, .manifestNamesASender, .manifestListsItsFiles, .periodHasADirection,
  ]
}

extension Statement {
  static let manifestKeepsItsSchema = Statement(
    .manifestSchema, 361, .must,
    en: "A manifest is a JSON object with the members, and the kinds of value, that are published.",
    cy: "Gwrthrych JSON yw maniffest, gyda'r aelodau a'r mathau o werth sydd wedi'u cyhoeddi.")

  static let manifestNamesASender = Statement(
    .manifestSchema, 362, .must, at: "(partner)",
    en: "A manifest names the partner that sends the drop, and lies beside that partner's files.",
    cy: "Mae maniffest yn enwi'r partner sy'n anfon y pecyn, wrth ymyl ffeiliau'r partner hwnnw.")

  static let manifestListsItsFiles = Statement(
    .manifestSchema, 363, .must, at: "(files)",
    en: "The files of a drop are those that its manifest lists, byte for byte, and no others.",
    cy: "Ffeiliau pecyn yw'r rhai a restrir yn ei faniffest, beit am feit, a dim rhai eraill.")

  static let periodHasADirection = Statement(
    .manifestSchema, 364, .must, at: "(period)",
    en: "A period ends on the day on which it begins, or later.",
    cy: "Daw cyfnod i ben ar y diwrnod y mae'n dechrau, neu'n hwyrach.")
}
