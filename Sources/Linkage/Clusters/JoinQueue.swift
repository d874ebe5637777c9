/// Pairs of clusters that could be joined, the one with the greatest average first. Of equal averages
/// the one whose first records come first goes first, so that the order of arrival says nothing.
struct JoinQueue {
  struct Candidate {
    let average: Double
    /// The clusters, the one whose first record comes first on the left.
    let left: Int32
    let right: Int32
    let firstLeft: Int32
    let firstRight: Int32

    fileprivate func precedes(_ other: Candidate) -> Bool {
      if average != other.average { return average > other.average }
      if firstLeft != other.firstLeft { return firstLeft < other.firstLeft }
      return firstRight < other.firstRight
    }
  }

  private var heap: [Candidate] = []

  mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

  mutating func insert(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard candidate.precedes(heap[parent]) else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = candidate
  }

  mutating func popFirst() -> Candidate? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty { sink(last) }
    return first
  }

  /// Puts a candidate into the hole at the top.
  private mutating func sink(_ candidate: Candidate) {
    var hole = 0
    while true {
      var child = 2 * hole + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(candidate) else { break }
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = candidate
  }
}
