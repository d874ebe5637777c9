/// How well people hide among others who share what a reader may know of them (Sweeney 2002; Machanavajjhala et al. 2007).
package struct Anonymity: Hashable, Sendable {
  /// The size of the smallest class of people who look alike.
  package let k: Int
  /// The smallest number of different sensitive values within a class; 1 gives the value of a whole class away.
  package let l: Int
  /// Classes of one person.
  package let uniques: Int
  /// Classes of several people who all share the sensitive value.
  package let uniform: Int

  /// Counts classes over rows of what is known and of what is sensitive.
  package init<Known: Hashable, Sensitive: Hashable>(_ rows: [(known: Known, sensitive: Sensitive)])
    throws(Inestimable)
  {
    guard !rows.isEmpty else { throw .noObservations }
    let classes = Dictionary(grouping: rows, by: \.known).values.map { rows in
      (size: rows.count, kinds: Set(rows.map(\.sensitive)).count)
    }
    k = classes.map(\.size).min() ?? 0
    l = classes.map(\.kinds).min() ?? 0
    uniques = classes.count { $0.size == 1 }
    uniform = classes.count { $0.size > 1 && $0.kinds == 1 }
  }
}
