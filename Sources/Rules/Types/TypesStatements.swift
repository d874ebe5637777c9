import Records

extension Statements {
  /// `TYP`: numbers from 401 to 499 of each source.
  static let types: [Statement] = []
}
