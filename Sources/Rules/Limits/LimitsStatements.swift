import Records

extension Statements {
  /// `LIM`: numbers from 201 to 299 of each source.
  static let limits: [Statement] = []
}
