import Records

extension Statements {
  /// `IDN`: numbers from 501 to 599 of each source.
  static let identifiers: [Statement] = []
}
