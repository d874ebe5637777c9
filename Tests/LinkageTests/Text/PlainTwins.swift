/// The measures as their definitions say them, slow and plain: what the fast ones are proved against.
enum PlainTwins {
  /// The whole table; with swaps it is optimal string alignment.
  static func distance(_ left: [UInt8], _ right: [UInt8], withSwaps: Bool) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        if row == 0 || column == 0 {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if withSwaps, row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  /// Letters of `right` take the first free equal letter of `left` within reach.
  static func similarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
    if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty ? 1 : 0 }
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var takenPlaces: [Int] = []
    var matched: [UInt8] = []
    for (index, letter) in right.enumerated() {
      let place = left.indices.first {
        abs($0 - index) <= reach && left[$0] == letter && !takenPlaces.contains($0)
      }
      guard let place else { continue }
      takenPlaces.append(place)
      matched.append(letter)
    }
    guard !matched.isEmpty else { return 0 }
    let moved = zip(takenPlaces.sorted(), matched).filter { left[$0.0] != $0.1 }.count / 2
    let count = Double(matched.count)
    let jaro =
      (count / Double(left.count) + count / Double(right.count) + (count - Double(moved)) / count)
      / 3
    guard jaro > 0.7 else { return jaro }
    let prefix = zip(left, right).prefix(4).prefix { $0.0 == $0.1 }.count
    return jaro + 0.1 * Double(prefix) * (1 - jaro)
  }
}

/// Names that are made up, the same in every run.
struct MadeUpNames {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func name(upTo length: Int, letters: Int) -> [UInt8] {
    (0..<next(below: length + 1)).map { _ in UInt8(next(below: letters)) + 0x61 }
  }

  /// A name with a few edits.
  mutating func misspelled(_ name: [UInt8]) -> [UInt8] {
    var name = name
    for _ in 0...next(below: 3) {
      let place = next(below: name.count + 1)
      switch next(below: 4) {
      case 0: name.insert(UInt8(next(below: 26)) + 0x61, at: place)
      case 1 where place < name.count: name.remove(at: place)
      case 2 where place < name.count: name[place] = UInt8(next(below: 26)) + 0x61
      case 3 where place + 1 < name.count: name.swapAt(place, place + 1)
      default: break
      }
    }
    return name
  }

  /// All names of up to `length` of the first `letters` letters.
  static func all(upTo length: Int, letters: Int) -> [[UInt8]] {
    var names: [[UInt8]] = [[]]
    var last = names
    for _ in 0..<length {
      last = last.flatMap { name in (0..<letters).map { name + [UInt8($0) + 0x61] } }
      names += last
    }
    return names
  }
}
