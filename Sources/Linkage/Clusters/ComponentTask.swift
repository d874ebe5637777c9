/// A component with its records numbered from 0 in the order of ties.
struct ComponentTask {
  private(set) var records: [Int32] = []
  /// Left below right, by left, then right, each pair once.
  private(set) var edges: [ClusterEdge] = []
  private(set) var joins: [(Int32, Int32)] = []
  private(set) var partings: [(Int32, Int32)] = []
  /// The number of each record of any component within its own.
  private var locals: [Int32]

  init(count: Int) { locals = Array(repeating: 0, count: count) }

  mutating func fill(_ members: ArraySlice<Int32>, order: [Int32]) {
    records.removeAll(keepingCapacity: true)
    records.append(contentsOf: members)
    if !order.isEmpty { records.sort { order[Int($0)] < order[Int($1)] } }
    for (local, record) in records.enumerated() {
      locals[Int(record)] = Int32(truncatingIfNeeded: local)
    }
    edges.removeAll(keepingCapacity: true)
    joins.removeAll(keepingCapacity: true)
    partings.removeAll(keepingCapacity: true)
  }

  mutating func add(_ edge: ClusterEdge) {
    let (left, right) = ordered(Int(edge.left), Int(edge.right))
    guard left < right else { return }
    let weight = edge.weight.isNaN ? -.greatestFiniteMagnitude : edge.weight
    edges.append(ClusterEdge(left: left, right: right, weight: weight))
  }

  mutating func addJoin(_ pair: (Int, Int)) { joins.append(ordered(pair.0, pair.1)) }
  mutating func addParting(_ pair: (Int, Int)) { partings.append(ordered(pair.0, pair.1)) }

  /// Brings all into their order. Of several edges of one pair the greatest is kept, but for what
  /// says that it cannot be.
  mutating func sort() {
    joins.sort { $0 < $1 }
    guard edges.count > 1 else { return }
    edges.sort { ($0.left, $0.right, -$0.weight) < ($1.left, $1.right, -$1.weight) }
    var kept = 0
    for edge in edges.dropFirst() {
      if edges[kept].left != edge.left || edges[kept].right != edge.right {
        kept += 1
        edges[kept] = edge
      } else if edge.weight == -.infinity {
        edges[kept] = edge
      }
    }
    edges.removeSubrange((kept + 1)...)
  }

  private func ordered(_ left: Int, _ right: Int) -> (Int32, Int32) {
    let (here, there) = (locals[left], locals[right])
    return here < there ? (here, there) : (there, here)
  }
}
