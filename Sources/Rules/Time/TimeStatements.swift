import Records

extension Statements {
  /// `TIM`: numbers from 1201 to 1299 of each source.
  static let time: [Statement] = []
}
