/// How two values of traits or identifiers resemble each other.
enum ValueComparison {
  /// Whether two values of a trait are written nearly alike, or one is the end or the start of the
  /// other: `DEVON` and `WESTDEVON`.
  static func isNear(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return false }
    if isOneSlip(left, right) { return true }
    guard shorter >= 4 else { return false }
    if isPrefix(left, right) || isSuffix(left, right) { return true }
    return JaroWinkler.similarity(left.span, right.span) >= 0.92
  }

  static func isPrefix(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] { return false }
    return true
  }

  static func isSuffix(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 1...min(left.count, right.count)
    where left[left.count - index] != right[right.count - index] { return false }
    return true
  }

  /// Whether one letter was changed, added, left out or swapped with its neighbour.
  static func isOneSlip(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.count > right.count { return isOneSlip(right, left) }
    guard right.count - left.count <= 1 else { return false }
    var start = 0
    while start < left.count, left[start] == right[start] { start += 1 }
    var tail = 0
    while tail < left.count - start, left[left.count - 1 - tail] == right[right.count - 1 - tail] {
      tail += 1
    }
    let (here, there) = (left.count - start - tail, right.count - start - tail)
    if there <= 1 { return true }
    return here == 2 && there == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }
}
