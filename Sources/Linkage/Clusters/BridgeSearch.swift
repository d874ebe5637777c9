/// The edges of a graph without which it falls into two parts of several nodes each.
///
/// Tarjan's search: an edge is one if nothing below it reaches above it. Without recursion, as a
/// chain of records is as deep as it is long.
struct BridgeSearch {
  struct Bridge {
    /// The edge, as an index.
    let edge: Int
    /// The nodes on one side of it.
    let part: Range<Int>
  }

  /// The nodes in the order in which they were reached; a part is a range of it.
  private(set) var order: [Int32] = []
  private(set) var bridges: [Bridge] = []
  private let edges: [(Int32, Int32)]
  private let incident: GroupedNumbers
  /// By node: its place in the order, below 0 while it was not reached.
  private var places: [Int]
  /// By node: the first place that it or what is below it reaches.
  private var lows: [Int]

  /// Searches the part of the graph around each node of `starts`.
  init(nodes: Int, edges: [(Int32, Int32)], starts: [Int32]) {
    self.edges = edges
    incident = GroupedNumbers(groups: nodes, of: edges.count * 2) { end in
      end % 2 == 0 ? edges[end / 2].0 : edges[end / 2].1
    }
    places = Array(repeating: -1, count: nodes)
    lows = places
    for start in starts where places[Int(start)] < 0 { search(from: start) }
  }

  private struct Step {
    let node: Int32
    /// The edge by which it was reached, below 0 for the start.
    let edge: Int
    var next = 0
  }

  private mutating func search(from start: Int32) {
    let begin = order.count
    var steps = [Step(node: start, edge: -1)]
    enter(start)
    while let step = steps.last {
      let ends = incident[Int(step.node)]
      guard step.next < ends.count else {
        steps.removeLast()
        if let above = steps.last { leave(step, for: above.node) }
        continue
      }
      steps[steps.count - 1].next += 1
      let end = Int(ends[ends.startIndex + step.next])
      guard end / 2 != step.edge else { continue }
      let node = end % 2 == 0 ? edges[end / 2].1 : edges[end / 2].0
      if places[Int(node)] < 0 {
        enter(node)
        steps.append(Step(node: node, edge: end / 2))
      } else {
        lows[Int(step.node)] = min(lows[Int(step.node)], places[Int(node)])
      }
    }
    let count = order.count - begin
    bridges.removeAll { $0.part.lowerBound >= begin && count - $0.part.count < 2 }
  }

  private mutating func enter(_ node: Int32) {
    places[Int(node)] = order.count
    lows[Int(node)] = order.count
    order.append(node)
  }

  private mutating func leave(_ step: Step, for above: Int32) {
    let place = places[Int(step.node)]
    lows[Int(above)] = min(lows[Int(above)], lows[Int(step.node)])
    // All that was reached since is below it.
    guard lows[Int(step.node)] == place, order.count - place >= 2 else { return }
    bridges.append(Bridge(edge: step.edge, part: place..<order.count))
  }
}
