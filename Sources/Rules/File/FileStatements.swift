import Records

extension Statements {
  /// `FIL`: numbers from 301 to 399 of each source.
  static let file: [Statement] = []
}
