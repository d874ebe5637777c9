import Register

/// Finds links that alone hold two groups of records together: were one of them wrong, two persons
/// would have one id.
enum LinkBridges {
  private struct Edge {
    let to: Int
    let link: Int
  }

  /// The indices of the bridges between at least two records on each side.
  static func find(_ links: [ReviewLink]) -> Set<Int> {
    var numbers: [String: Int] = [:]
    var edges: [[Edge]] = []
    func number(_ key: String) -> Int {
      if let number = numbers[key] { return number }
      numbers[key] = edges.count
      edges.append([])
      return edges.count - 1
    }
    for (index, link) in links.enumerated() {
      let (left, right) = (number(link.left), number(link.right))
      edges[left].append(Edge(to: right, link: index))
      edges[right].append(Edge(to: left, link: index))
    }
    var walk = Walk(edges: edges)
    for start in edges.indices { walk.run(from: start) }
    return walk.bridges
  }

  /// A walk in depth (Tarjan 1974), without recursion: a chain may be long.
  private struct Walk {
    let edges: [[Edge]]
    /// When each record was first seen; 0 where it was not.
    var seen: [Int]
    /// The earliest record that can be reached without the edge by which one came.
    var low: [Int]
    /// How many records are below each, itself included.
    var below: [Int]
    var clock = 0
    var bridges: Set<Int> = []

    private struct Step {
      let record: Int
      let link: Int
      var next = 0
    }

    init(edges: [[Edge]]) {
      self.edges = edges
      seen = [Int](repeating: 0, count: edges.count)
      low = seen
      below = seen
    }

    mutating func run(from start: Int) {
      guard seen[start] == 0 else { return }
      var found: [(link: Int, below: Int)] = []
      var stack = [enter(start, by: -1)]
      while let step = stack.last {
        guard step.next < edges[step.record].count else {
          stack.removeLast()
          if let parent = stack.last { leave(step, to: parent.record, &found) }
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = edges[step.record][step.next]
        if edge.link == step.link { continue }
        if seen[edge.to] == 0 {
          stack.append(enter(edge.to, by: edge.link))
        } else {
          low[step.record] = min(low[step.record], seen[edge.to])
        }
      }
      for one in found where one.below > 1 && below[start] - one.below > 1 {
        bridges.insert(one.link)
      }
    }

    private mutating func enter(_ record: Int, by link: Int) -> Step {
      clock += 1
      seen[record] = clock
      low[record] = clock
      below[record] = 1
      return Step(record: record, link: link)
    }

    private mutating func leave(
      _ step: Step, to parent: Int, _ found: inout [(link: Int, below: Int)]
    ) {
      below[parent] += below[step.record]
      low[parent] = min(low[parent], low[step.record])
      if low[step.record] > seen[parent] { found.append((step.link, below[step.record])) }
    }
  }
}
