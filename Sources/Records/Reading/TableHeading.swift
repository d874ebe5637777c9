/// The names of a table's columns, where its heading has several rows.
///
/// A cell that was merged over several columns stands in the first of them alone, and one that was
/// merged over several rows in the first row. So a text is carried to the right while the cells of
/// its row are empty, and a name is made of the pieces from top to bottom, empty ones left out.
///
/// No text is carried beyond its group: a group ends where a row above begins another one, and at a
/// column that has no text below, for that one is a group by itself, or none.
package enum TableHeading {
  /// Between the pieces of a name.
  package static let separator = " / "
  /// No heading has more rows.
  package static let mostRows = 4

  /// One name a column, as many as the widest row has; empty where no row has a text. The cells
  /// come without blanks around them.
  package static func names(of rows: [[String]]) -> [String] {
    var pieces = Array(repeating: [String](), count: rows.map(\.count).max() ?? 0)
    var groupBegins = Array(repeating: false, count: pieces.count)
    for (level, row) in rows.enumerated() {
      let below = rows[(level + 1)...]
      var carried = ""
      for column in pieces.indices {
        let text = row.text(column)
        let hasTextBelow = below.contains { !$0.text(column).isEmpty }
        if !text.isEmpty || groupBegins[column] || !hasTextBelow {
          carried = hasTextBelow ? text : ""
        }
        let piece = text.isEmpty ? carried : text
        if !piece.isEmpty { pieces[column].append(piece) }
        groupBegins[column] = groupBegins[column] || !text.isEmpty
      }
    }
    return pieces.map { $0.joined(separator: separator) }
  }
}

extension [String] {
  fileprivate func text(_ column: Int) -> String { column < count ? self[column] : "" }
}
