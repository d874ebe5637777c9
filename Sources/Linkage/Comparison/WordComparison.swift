/// How two words of names, or two values, resemble each other. Bytes in, a level out.
enum WordComparison {
  /// The level of two different words.
  static func level(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, sameSkeleton: Bool
  ) -> UInt8 {
    if left.count == 1 || right.count == 1 {
      return left[0] == right[0] ? NameLevel.initial : NameLevel.differs
    }
    let shorter = min(left.count, right.count)
    let likeness = JaroWinklerTwin.similarity(left, right)
    if likeness >= 0.94 || shorter >= 4 && isOneSlip(left, right) { return NameLevel.near }
    if sameSkeleton { return NameLevel.sound }
    if likeness >= 0.88 { return NameLevel.similar }
    if shorter >= 3, isPrefix(left, right) { return NameLevel.similar }
    return likeness >= 0.78 ? NameLevel.weak : NameLevel.differs
  }

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
    return JaroWinklerTwin.similarity(left, right) >= 0.92
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

/// A plain Jaro–Winkler, until the kernels are here.
enum JaroWinklerTwin {
  static func similarity(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    if left.count > right.count { return similarity(right, left) }
    guard left.count > 0, right.count <= 64 else { return 0 }
    let window = max(0, right.count / 2 - 1)
    var (taken, matched) = (UInt64(0), UInt64(0))
    var matches = 0
    for index in left.indices {
      let low = max(0, index - window)
      let high = min(right.count - 1, index + window)
      guard low <= high else { continue }
      for other in low...high where taken >> UInt64(other) & 1 == 0 && left[index] == right[other] {
        taken |= 1 << UInt64(other)
        matched |= 1 << UInt64(index)
        matches += 1
        break
      }
    }
    guard matches > 0 else { return 0 }
    var swaps = 0
    var rest = taken
    for index in left.indices where matched >> UInt64(index) & 1 == 1 {
      let other = rest.trailingZeroBitCount
      rest &= rest - 1
      if left[index] != right[other] { swaps += 1 }
    }
    let found = Double(matches)
    let jaro =
      (found / Double(left.count) + found / Double(right.count)
        + (found - Double(swaps / 2)) / found) / 3
    var prefix = 0
    while prefix < min(4, left.count), left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
