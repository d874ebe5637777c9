/// How many letters have to be put in, left out or exchanged to make one name of the other.
///
/// A column of the table is two words, and all its rows are worked out at once (Myers 1999, Hyyrö
/// 2003). `EditDistance(name)` is made once and held against many.
package struct EditDistance {
  /// Whether a swap of neighbours is one edit (optimal string alignment: no letter is edited twice)
  /// or two (Levenshtein).
  package enum Kind: Sendable { case levenshtein, withSwaps }

  private let masks: LetterMasks
  private let kind: Kind
  /// The name itself, where it is too long for masks.
  private let long: [UInt8]

  package init(_ name: Span<UInt8>, kind: Kind = .withSwaps) {
    masks = LetterMasks(name)
    self.kind = kind
    var long: [UInt8] = []
    if name.count > LetterMasks.limit {
      for index in name.indices { long.append(name[index]) }
    }
    self.long = long
  }

  /// The distance to `other`; `limit + 1` where it is over `limit`.
  @inline(__always)
  package func distance(to other: Span<UInt8>, limit: Int = 255) -> Int {
    guard long.isEmpty else {
      return LongEditDistance.distance(long.span, other, kind: kind, limit: limit)
    }
    return EditDistance.distance(masks, other, kind: kind, limit: limit)
  }

  /// The distance of two names; `limit + 1` where it is over `limit`. Nothing is allocated where one
  /// has at most 64 letters.
  @inline(__always)
  package static func distance(
    _ left: Span<UInt8>, _ right: Span<UInt8>, kind: Kind = .withSwaps, limit: Int = 255
  ) -> Int {
    if left.count <= LetterMasks.limit {
      return distance(LetterMasks(left), right, kind: kind, limit: limit)
    }
    if right.count <= LetterMasks.limit {
      return distance(LetterMasks(right), left, kind: kind, limit: limit)
    }
    return LongEditDistance.distance(left, right, kind: kind, limit: limit)
  }

  @inline(__always)
  private static func distance(
    _ masks: LetterMasks, _ text: Span<UInt8>, kind: Kind, limit: Int
  ) -> Int {
    guard abs(masks.count - text.count) <= limit else { return limit + 1 }
    guard masks.count > 0 else { return text.count }
    var column = Column(last: 1 &<< UInt64(masks.count - 1), distance: masks.count)
    let swaps: UInt64 = kind == .withSwaps ? .max : 0
    for index in 0..<text.count {
      column.advance(masks.places(of: text[index]), swaps: swaps)
      // Each letter that is left can take one off at most.
      if column.distance - (text.count - 1 - index) > limit { return limit + 1 }
    }
    return column.distance
  }

  /// A column of the table: where it rises and where it falls.
  private struct Column {
    let last: UInt64
    var distance: Int
    private var rising = UInt64.max
    private var falling: UInt64 = 0
    private var diagonal: UInt64 = 0
    private var before: UInt64 = 0

    init(last: UInt64, distance: Int) {
      self.last = last
      self.distance = distance
    }

    @inline(__always)
    mutating func advance(_ places: UInt64, swaps: UInt64) {
      let swapped = (((~diagonal) & places) &<< 1) & before & swaps
      diagonal = (((places & rising) &+ rising) ^ rising) | places | falling | swapped
      let up = falling | ~(diagonal | rising)
      let down = diagonal & rising
      distance += up & last != 0 ? 1 : 0
      distance -= down & last != 0 ? 1 : 0
      let shifted = (up &<< 1) | 1
      rising = (down &<< 1) | ~(diagonal | shifted)
      falling = shifted & diagonal
      before = places
    }
  }
}
