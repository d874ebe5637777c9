import Records

extension Statements {
  /// `LOC`: numbers from 1401 to 1499 of each source.
  static let location: [Statement] = []
}
