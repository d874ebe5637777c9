/// What somebody who holds the tokens and not the key can count: which values are common, and which
/// occur once. Common names can be guessed by their rank; rare combinations stand for one person.
package struct PrivacyReport: Sendable {
  /// One kind of token.
  package struct Line: Sendable, Equatable {
    package let column: String
    /// How many records have at least one such token.
    package var records = 0
    /// How many different tokens there are.
    package var values = 0
    /// How many of them occur once, and how many in fewer than `PrivacyReport.few` records.
    package var single = 0
    package var rare = 0
    /// How many records have the commonest token.
    package var most = 0
  }

  /// Fewer than these are suppressed in what partners publish.
  package static let few = 5

  private var counts: [[KeyedPerson.Token: Int]] = []
  private var columns: [String] = []
  private var filled: [Int] = []
  package private(set) var records = 0

  package init() {}

  /// Counts a record: its tokens by the column in which they stand.
  package mutating func add(_ cells: [(column: String, tokens: [KeyedPerson.Token])]) {
    records += 1
    for (column, tokens) in cells where !tokens.isEmpty {
      let index = columns.firstIndex(of: column) ?? columns.count
      if index == columns.count {
        columns.append(column)
        counts.append([:])
        filled.append(0)
      }
      filled[index] += 1
      for token in Set(tokens) { counts[index][token, default: 0] += 1 }
    }
  }

  /// By column, in the order in which they were first seen.
  package var lines: [Line] {
    columns.indices.map { index in
      let all = counts[index].values
      return Line(
        column: columns[index], records: filled[index], values: all.count,
        single: all.count { $0 == 1 }, rare: all.count { $0 < PrivacyReport.few },
        most: all.max() ?? 0)
    }
  }
}
