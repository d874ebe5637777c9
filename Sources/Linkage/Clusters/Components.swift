/// The records that can become one at all: those that edges of the threshold or decisions to join
/// hold together. A cluster never reaches beyond one, as an average reaches the threshold only where
/// one of its pairs does.
struct Components {
  /// Whose component each record belongs to; below 0 for a record that is alone.
  private(set) var numbers: [Int32]
  private(set) var members = GroupedNumbers()

  init(_ evidence: ClusterEvidence, joins: [(Int, Int)], _ fixed: FixedWeight) {
    var sets = DisjointSets(count: evidence.count)
    for edge in evidence.edges where fixed.reachesThreshold(edge.weight) {
      sets.unite(edge.left, edge.right)
    }
    for (left, right) in joins {
      sets.unite(Int32(truncatingIfNeeded: left), Int32(truncatingIfNeeded: right))
    }
    numbers = Array(repeating: -1, count: evidence.count)
    number(&sets)
  }

  private mutating func number(_ sets: inout DisjointSets) {
    var count: Int32 = 0
    for record in numbers.indices {
      let root = Int(sets.find(Int32(truncatingIfNeeded: record)))
      guard root != record else { continue }
      if numbers[root] < 0 {
        numbers[root] = count
        count += 1
      }
      numbers[record] = numbers[root]
    }
    members = GroupedNumbers(groups: Int(count), of: numbers.count) { numbers[$0] }
  }

  /// The group of what lies between two records; below 0 where they are of two components.
  func number(_ left: Int, _ right: Int) -> Int32 {
    numbers[left] == numbers[right] ? numbers[left] : -1
  }
}

/// Numbers by their group, ascending within it.
struct GroupedNumbers {
  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []

  init() {}

  /// Groups the numbers from 0; a group below 0 is none.
  init(groups: Int, of count: Int, _ group: (Int) -> Int32) {
    starts = Array(repeating: 0, count: groups + 2)
    for number in 0..<count {
      let group = Int(group(number))
      if group >= 0 { starts[group + 2] += 1 }
    }
    for group in 2..<(groups + 2) where groups > 0 { starts[group] += starts[group - 1] }
    numbers = Array(repeating: 0, count: Int(starts[groups + 1]))
    for number in 0..<count {
      let group = Int(group(number))
      guard group >= 0 else { continue }
      numbers[Int(starts[group + 1])] = Int32(truncatingIfNeeded: number)
      starts[group + 1] += 1
    }
    starts.removeLast()
  }

  var count: Int { starts.count - 1 }

  subscript(group: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[group])..<Int(starts[group + 1])]
  }
}
