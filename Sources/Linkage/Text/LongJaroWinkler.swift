/// Jaro–Winkler letter by letter, for names of any length: what `JaroWinkler` does where 64 places
/// are not enough, and what it is proved against.
enum LongJaroWinkler {
  /// Beyond that a name says no more.
  static let limit = 1024

  static func similarity(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Double {
    let left = left.extracting(first: limit)
    let right = right.extracting(first: limit)
    guard left.count > 0, right.count > 0 else { return left.count == right.count ? 1 : 0 }
    var taken = [Bool](repeating: false, count: left.count)
    let matched = agreeing(left, right, &taken)
    guard !matched.isEmpty else { return 0 }
    var moved = 0
    var next = 0
    for index in taken.indices where taken[index] {
      if (left[index] ^ matched[next]) & 31 != 0 { moved += 1 }
      next += 1
    }
    var prefix = 0
    while prefix < min(4, left.count, right.count), (left[prefix] ^ right[prefix]) & 31 == 0 {
      prefix += 1
    }
    return JaroWinkler.weighed(
      matches: matched.count, moved: moved, left: left.count, right: right.count, prefix: prefix)
  }

  /// The letters of `right` that agree with one of `left`, which is marked.
  private static func agreeing(
    _ left: Span<UInt8>, _ right: Span<UInt8>, _ taken: inout [Bool]
  ) -> [UInt8] {
    let reach = max(max(left.count, right.count) / 2 - 1, 0)
    var matched: [UInt8] = []
    for index in 0..<right.count {
      let first = min(max(0, index - reach), left.count)
      let last = max(min(left.count, index + reach + 1), first)
      for place in first..<last where !taken[place] && (left[place] ^ right[index]) & 31 == 0 {
        taken[place] = true
        matched.append(right[index])
        break
      }
    }
    return matched
  }
}
