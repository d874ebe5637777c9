import Records

extension Statements {
  /// `INT`: numbers from 1601 to 1699 of each source.
  static let intelligence: [Statement] = []
}
