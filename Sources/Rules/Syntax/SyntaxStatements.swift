import Records

extension Statements {
  /// `SYN`: numbers from 1 to 99 of each source.
  static let syntax: [Statement] = []
}
