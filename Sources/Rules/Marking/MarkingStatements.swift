import Records

extension Statements {
  /// `MRK`: numbers from 1701 to 1799 of each source.
  static let marking: [Statement] = []
}
