import Records

extension Statements {
  /// `OUT`: numbers from 2101 to 2199 of each source.
  static let output: [Statement] = []
}
