/// A pair that was decided to be two, and a row of decisions that make it one.
package struct ContradictedDecision: Sendable, Equatable {
  /// The pair that does not belong together.
  package let left: Int
  package let right: Int
  /// From the left one to the right one; each step was decided to be one.
  package let path: [Int]
}

/// Decisions to join, as a graph, from which those are taken that contradict a decision to part.
///
/// Nobody can tell which of A = B, B = C and A ≠ C is wrong. To join wrongly does more harm, so A ≠ C
/// stands and neither join is carried out; what the scores say of A and B still counts.
struct JoinDecisions {
  private var neighbours: [Int: [Int]] = [:]
  /// In which order to go where several ways are equally short.
  private let rank: (Int) -> Int

  init(_ pairs: [(Int, Int)], rank: @escaping (Int) -> Int) {
    self.rank = rank
    for (left, right) in pairs where left != right {
      neighbours[left, default: []].append(right)
      neighbours[right, default: []].append(left)
    }
    for record in neighbours.keys {
      neighbours[record]?.sort { rank($0) < rank($1) }
    }
  }

  /// Sets aside the joins on every way from one end of a parted pair to the other, the shortest first.
  mutating func part(_ pairs: [(Int, Int)]) -> [ContradictedDecision] {
    var found: [ContradictedDecision] = []
    for (left, right) in ordered(pairs) {
      while let path = shortestPath(from: left, to: right) {
        found.append(ContradictedDecision(left: left, right: right, path: path))
        for (here, there) in zip(path, path.dropFirst()) { remove(here, there) }
      }
    }
    return found
  }

  /// The joins that are left, each once.
  var pairs: [(Int, Int)] {
    neighbours.keys.sorted { rank($0) < rank($1) }.flatMap { left in
      (neighbours[left] ?? []).filter { rank(left) < rank($0) }.map { (left, $0) }
    }
  }

  private func ordered(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    pairs.map { rank($0.0) <= rank($0.1) ? $0 : ($0.1, $0.0) }
      .sorted { (rank($0.0), rank($0.1)) < (rank($1.0), rank($1.1)) }
  }

  private mutating func remove(_ left: Int, _ right: Int) {
    neighbours[left]?.removeAll { $0 == right }
    neighbours[right]?.removeAll { $0 == left }
  }

  private func shortestPath(from start: Int, to end: Int) -> [Int]? {
    guard start != end, neighbours[start] != nil, neighbours[end] != nil else { return nil }
    var origins = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count, origins[end] == nil {
      let record = queue[next]
      next += 1
      for neighbour in neighbours[record] ?? [] where origins[neighbour] == nil {
        origins[neighbour] = record
        queue.append(neighbour)
      }
    }
    return origins[end] == nil ? nil : path(to: end, origins)
  }

  private func path(to end: Int, _ origins: [Int: Int]) -> [Int] {
    var path = [end]
    while let last = path.last, let origin = origins[last], origin != last { path.append(origin) }
    return path.reversed()
  }
}
