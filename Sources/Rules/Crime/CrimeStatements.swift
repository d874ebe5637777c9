import Records

extension Statements {
  /// `CRM`: numbers from 1501 to 1599 of each source.
  static let crime: [Statement] = []
}
