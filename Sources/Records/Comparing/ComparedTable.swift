/// A table of a comparison: what a chart stands on, or what cannot be drawn.
package struct ComparedTable: Sendable {
  package var title: Words
  package var columns: [Words]
  package var rows: [Row]
  package var notes: [Words] = []

  package init(title: Words, columns: [Words], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  package struct Row: Sendable {
    package var heading: Words
    package var cells: [Cell]
    package init(heading: Words, cells: [Cell]) {
      self.heading = heading
      self.cells = cells
    }
  }

  /// What can stand in a cell. Counts of people are `count`, so that disclosure control finds them.
  package enum Cell: Hashable, Sendable {
    case count(ShownCount)
    /// 0 to 1.
    case share(Double)
    /// With how many digits behind the point.
    case number(Double, digits: Int)
    case days(Double)
    case words(Words)
    /// `[x]` not available, `[z]` not applicable, `[c]` confidential, `[u]` unreliable.
    case symbol(String)
  }
}
