/// Records that belong together, directly or through others: each is known by its lowest record.
struct RecordGroups {
  private var parents: [Int]

  /// Groups that are known already, each record with the lowest of its group.
  init(_ lowest: [Int]) { parents = lowest }

  /// The lowest record of the group.
  mutating func first(_ record: Int) -> Int {
    var root = record
    while parents[root] != root { root = parents[root] }
    var step = record
    while parents[step] != root { (step, parents[step]) = (parents[step], root) }
    return root
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (first(left), first(right))
    parents[max(one, other)] = min(one, other)
  }

  /// For each record the lowest of its group.
  mutating func all() -> [Int] { parents.indices.map { first($0) } }
}
