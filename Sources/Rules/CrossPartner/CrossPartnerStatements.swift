import Records

extension Statements {
  /// `XPT`: numbers from 1901 to 1999 of each source.
  static let crossPartner: [Statement] = []
}
