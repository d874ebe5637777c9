import Records

extension Statements {
  /// `PRV`: numbers from 801 to 899 of each source.
  static let privacy: [Statement] = []
}
