import Records

extension Statements {
  /// `PER`: numbers from 601 to 699 of each source.
  static let person: [Statement] = []
}
