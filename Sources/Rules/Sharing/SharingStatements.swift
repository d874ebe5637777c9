import Records

extension Statements {
  /// `SHR`: numbers from 1801 to 1899 of each source.
  static let sharing: [Statement] = []
}
