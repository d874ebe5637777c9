import Records

extension Statements {
  /// `CAU`: numbers from 1001 to 1099 of each source.
  static let competentAuthority: [Statement] = []
}
