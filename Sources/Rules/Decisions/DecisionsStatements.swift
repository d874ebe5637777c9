import Records

extension Statements {
  /// `DEC`: numbers from 1101 to 1199 of each source.
  static let decisions: [Statement] = []
}
