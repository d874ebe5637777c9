import Records

extension Statements {
  /// `ENC`: numbers from 101 to 199 of each source.
  static let encoding: [Statement] = []
}
