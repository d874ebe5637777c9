/// Where in an indicator's answer a count of people stands.
enum CountPlace: Hashable, Sendable {
  /// In the row of a force: what was counted, and out of what.
  case count(Int)
  case outOf(Int)
  /// In the row of a force, the number of a reason why cases were left out.
  case excluded(Int, Int)
  /// In a table.
  case cell(table: Int, row: Int, column: Int)
  /// In a matrix, by chart.
  case matrix(Int, Int, Int)
  /// In a process map, by chart: of a step, of a way.
  case step(Int, Int)
  case edge(Int, Int)
}
