/// The edit distance row by row, for names of any length: what `EditDistance` does where 64 places
/// are not enough, and what it is proved against.
enum LongEditDistance {
  /// Beyond that a name says no more.
  static let limit = 1024

  static func distance(
    _ left: Span<UInt8>, _ right: Span<UInt8>, kind: EditDistance.Kind, limit: Int
  ) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    let left = left.extracting(first: self.limit)
    let right = right.extracting(first: self.limit)
    var older = [Int](repeating: 0, count: right.count + 1)
    var old = Array(0...right.count)
    var row = old
    for line in 0..<left.count {
      row[0] = line + 1
      var least = row[0]
      for place in 0..<right.count {
        let differs = (left[line] ^ right[place]) & 31 != 0
        var cost = min(old[place + 1] + 1, row[place] + 1, old[place] + (differs ? 1 : 0))
        if kind == .withSwaps, line > 0, place > 0, (left[line] ^ right[place - 1]) & 31 == 0,
          (left[line - 1] ^ right[place]) & 31 == 0
        {
          cost = min(cost, older[place - 1] + 1)
        }
        row[place + 1] = cost
        least = min(least, cost)
      }
      // A swap reaches over one row: only two rows beyond the limit end it.
      if least > limit + 1 { return limit + 1 }
      (older, old, row) = (old, row, older)
    }
    return min(old[right.count], limit + 1)
  }
}
