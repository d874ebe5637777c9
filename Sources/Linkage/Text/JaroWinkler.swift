/// How like two names are, after Jaro and Winkler: 0 for nothing in common, 1 for equal.
///
/// Letters agree where they stand at most half the longer name apart; agreeing letters in another
/// order count half. Names that are already like each other (over 0.7) gain by up to four equal
/// letters at the beginning. `JaroWinkler(name)` is made once and held against many.
package struct JaroWinkler {
  private let masks: LetterMasks
  /// The name itself, where it is too long for masks.
  private let long: [UInt8]

  package init(_ name: Span<UInt8>) {
    masks = LetterMasks(name)
    var long: [UInt8] = []
    if name.count > LetterMasks.limit {
      for index in name.indices { long.append(name[index]) }
    }
    self.long = long
  }

  /// The likeness of `other`; 0 where it is below `least`, or the likeness all the same.
  @inline(__always)
  package func similarity(to other: Span<UInt8>, atLeast least: Double = 0) -> Double {
    guard long.isEmpty, other.count <= LetterMasks.limit else { return slowSimilarity(to: other) }
    return JaroWinkler.similarity(masks, other, atLeast: least)
  }

  /// The likeness of two names. Nothing is allocated for names of up to 64 letters.
  @inline(__always)
  package static func similarity(
    _ left: Span<UInt8>, _ right: Span<UInt8>, atLeast least: Double = 0
  ) -> Double {
    guard left.count <= LetterMasks.limit, right.count <= LetterMasks.limit else {
      return LongJaroWinkler.similarity(left, right)
    }
    return similarity(LetterMasks(left), right, atLeast: least)
  }

  @inline(never)
  private func slowSimilarity(to other: Span<UInt8>) -> Double {
    var name = long
    if name.isEmpty {
      for place in 0..<masks.count {
        let symbol = (0..<32).first { masks.places(of: UInt8($0)) >> UInt64(place) & 1 == 1 } ?? 0
        name.append(UInt8(symbol))
      }
    }
    return LongJaroWinkler.similarity(name.span, other)
  }

  @inline(__always)
  private static func similarity(
    _ masks: LetterMasks, _ text: Span<UInt8>, atLeast least: Double
  ) -> Double {
    guard masks.count > 0, text.count > 0 else { return masks.count == text.count ? 1 : 0 }
    let reach = max(max(masks.count, text.count) / 2 - 1, 0)
    // The places within reach: at most 31 on either side.
    var window: UInt64 = (2 &<< UInt64(reach)) &- 1
    var taken: UInt64 = 0
    var matched: UInt64 = 0
    for index in 0..<text.count {
      let free = masks.places(of: text[index]) & window & ~taken
      taken |= free & (0 &- free)
      matched |= (free == 0 ? 0 : 1) &<< UInt64(truncatingIfNeeded: index)
      window = window &<< 1 | (index < reach ? 1 : 0)
    }
    let matches = taken.nonzeroBitCount
    if matches == 0 || bound(matches, masks.count, text.count) < least { return 0 }
    let moved = misplaced(taken, matched, masks, text)
    return weighed(
      matches: matches, moved: moved, left: masks.count, right: text.count,
      prefix: prefix(masks, text))
  }

  /// What the likeness can come to at most, by the number of agreeing letters.
  @inline(__always)
  private static func bound(_ matches: Int, _ left: Int, _ right: Int) -> Double {
    let matches = Double(matches)
    let jaro = (matches / Double(left) + matches / Double(right) + 1) / 3
    // A little more, so that no rounding puts it below the likeness.
    return (jaro > 0.7 ? jaro + 0.4 * (1 - jaro) : jaro) + 1e-9
  }

  /// How many agreeing letters do not stand in the same order.
  @inline(__always)
  private static func misplaced(
    _ taken: UInt64, _ matched: UInt64, _ masks: LetterMasks, _ text: Span<UInt8>
  ) -> Int {
    var taken = taken
    var matched = matched
    var count = 0
    while matched != 0 {
      let lowest = taken & (0 &- taken)
      if masks.places(of: text[matched.trailingZeroBitCount]) & lowest == 0 { count += 1 }
      taken ^= lowest
      matched &= matched &- 1
    }
    return count
  }

  @inline(__always)
  private static func prefix(_ masks: LetterMasks, _ text: Span<UInt8>) -> Int {
    var length = 0
    while length < min(4, text.count), masks.places(of: text[length]) >> UInt64(length) & 1 == 1 {
      length += 1
    }
    return length
  }

  /// The formula.
  @inline(__always)
  static func weighed(matches: Int, moved: Int, left: Int, right: Int, prefix: Int) -> Double {
    let matches = Double(matches)
    let jaro =
      (matches / Double(left) + matches / Double(right) + (matches - Double(moved / 2)) / matches)
      / 3
    return jaro > 0.7 ? jaro + 0.1 * Double(prefix) * (1 - jaro) : jaro
  }
}
