/// Sets of numbers that can only grow together; the lowest number of a set is its name.
struct DisjointSets {
  private var parents: [Int32]

  init(count: Int) { parents = Array(0..<Int32(truncatingIfNeeded: count)) }

  mutating func find(_ number: Int32) -> Int32 {
    var number = number
    while true {
      let parent = parents[Int(number)]
      if parent == number { return number }
      let grandparent = parents[Int(parent)]
      parents[Int(number)] = grandparent
      number = grandparent
    }
  }

  /// Whether they were two sets.
  @discardableResult
  mutating func unite(_ left: Int32, _ right: Int32) -> Bool {
    let (left, right) = (find(left), find(right))
    guard left != right else { return false }
    parents[Int(max(left, right))] = min(left, right)
    return true
  }
}
