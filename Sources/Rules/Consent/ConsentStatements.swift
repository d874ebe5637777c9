import Records

extension Statements {
  /// `CON`: numbers from 701 to 799 of each source.
  static let consent: [Statement] = []
}
