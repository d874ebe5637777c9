/// The ladder on which two words of names are compared: the highest rung that holds.
package enum TokenLadder {
  /// The level of two words. It is the same whichever is left.
  package static func level(_ left: TokenEntry, _ right: TokenEntry) -> TokenLevel {
    if left.isKeyed || right.isKeyed { return TokenEntry.keyedLevel(left, right) }
    if isBefore(right, left) { return ordered(right, left) }
    return ordered(left, right)
  }

  /// The shorter first, so that a measure that looks at one of them first has no choice.
  private static func isBefore(_ left: TokenEntry, _ right: TokenEntry) -> Bool {
    if left.count != right.count { return left.count < right.count }
    let left = left.storage
    let right = right.storage
    for index in left.indices where left[index] != right[index] {
      return left[index] < right[index]
    }
    return false
  }

  private static func ordered(_ short: TokenEntry, _ long: TokenEntry)
    -> TokenLevel
  {
    if short.count == 0 || !short.isSpelled || !long.isSpelled { return .contradicts }
    let a = short.storage.span.extracting(first: Int(short.count))
    let b = long.storage.span.extracting(first: Int(long.count))
    if short.count == 1 { return a[0] == b[0] ? .initial : .contradicts }
    if shareForms(short.forms, long.forms) { return .variant }
    let likeness = JaroWinkler.similarity(a, b)
    if haveSameSkeleton(short, long, likeness) { return .sameSkeleton }
    if long.count >= 4, short.count >= 3, isOneEdit(a, b) { return .oneEdit }
    if likeness >= 0.92 { return .veryAlike }
    if likeness >= 0.85 { return .alike }
    return isPrefix(a, of: b) ? .prefix : .contradicts
  }

  private static func shareForms(_ left: SIMD4<UInt16>, _ right: SIMD4<UInt16>) -> Bool {
    guard left[0] != 0, right[0] != 0 else { return false }
    for index in 0..<4 where left[index] != 0 {
      if any(right .== SIMD4(repeating: left[index])) { return true }
    }
    return false
  }

  /// Few consonants say little, so the letters have to be alike as well.
  private static func haveSameSkeleton(
    _ left: TokenEntry, _ right: TokenEntry, _ likeness: Double
  ) -> Bool {
    if left.fine == 0 || !left.vowel.mayBe(right.vowel) { return false }
    if left.fine == right.fine {
      let length = Skeleton.length(left.fine)
      return length >= 3 ? likeness >= 0.6 : length == 2 && likeness >= 0.75
    }
    if left.broad != right.broad { return false }
    return Skeleton.length(left.broad) >= 3 && likeness >= 0.7
  }

  /// Whether one edit or a swap of neighbours makes one of the other; `a` is not the longer one.
  static func isOneEdit(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard b.count - a.count <= 1 else { return false }
    var start = 0
    while start < a.count, a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < a.count - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let middle = (a.count - start - tail, b.count - start - tail)
    if middle.1 <= 1 { return true }
    return middle == (2, 2) && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  private static func isPrefix(_ short: Span<UInt8>, of long: Span<UInt8>) -> Bool {
    for index in 0..<short.count where short[index] != long[index] { return false }
    return true
  }
}
