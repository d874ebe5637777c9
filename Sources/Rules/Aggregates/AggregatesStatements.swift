import Records

extension Statements {
  /// `AGG`: numbers from 2001 to 2099 of each source.
  static let aggregates: [Statement] = []
}
