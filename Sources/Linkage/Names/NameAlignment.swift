/// The best pairing of the words of two names, in any order.
struct NameAlignment {
  /// The words of a side that are to be paired: no particles, nothing that was joined away.
  private struct Side {
    var places = InlineArray<8, Int>(repeating: 0)
    var count = 0
    var initials = 0
    /// Whether particles may be written together with what follows them.
    var hasParticles = false

    init(_ name: Span<PersonToken>) {
      for index in 0..<min(name.count, 8) {
        if name[index].isParticle {
          hasParticles = true
          continue
        }
        places[count] = index
        count += 1
        if name[index].isInitial { initials += 1 }
      }
    }

    mutating func remove(_ index: Int) {
      count -= 1
      for next in index..<count { places[next] = places[next + 1] }
    }
  }

  private static let order: [PairCounts.Parts] = [.family, .given, .open, .crossed]

  private(set) var counts = PairCounts()
  /// Words that are equal by their numbers, and which of them are family names.
  private(set) var equalWords = SIMD8<UInt32>.zero
  private(set) var equals = 0
  private(set) var equalFamilies: UInt8 = 0
  private(set) var pairs = 0
  /// Words without a pair.
  private(set) var left = 0
  private(set) var right = 0
  /// Whether a side has words of one letter.
  private(set) var hasInitials = false

  init(_ left: Span<PersonToken>, _ right: Span<PersonToken>, _ entries: Span<TokenEntry>) {
    var a = Side(left)
    var b = Side(right)
    hasInitials = a.initials + b.initials > 0
    pairEquals(&a, left, &b, right)
    if a.count != b.count || a.hasParticles || b.hasParticles {
      pairJoined(&a, left, &b, right, entries)
      pairJoined(&b, right, &a, left, entries)
    }
    if a.count > 0, b.count > 0 {
      let found =
        a.count <= b.count ? rest(a, left, b, right, entries) : rest(b, right, a, left, entries)
      counts = counts + found.counts
      pairs += found.pairs
      self.left = a.count - found.pairs
      self.right = b.count - found.pairs
    } else {
      self.left = a.count
      self.right = b.count
    }
  }

  /// Equal words first, within parts before across them.
  private mutating func pairEquals(
    _ a: inout Side, _ left: Span<PersonToken>, _ b: inout Side, _ right: Span<PersonToken>
  ) {
    var hasAny = false
    for first in 0..<a.count {
      let word = left[a.places[first]].word
      for second in 0..<b.count where right[b.places[second]].word == word { hasAny = true }
    }
    guard hasAny else { return }
    for place in 0..<4 {
      let parts = NameAlignment.order[place]
      var first = 0
      while first < a.count {
        let word = left[a.places[first]]
        var isPaired = false
        for second in 0..<b.count where right[b.places[second]].word == word.word && !word.isInitial
        {
          let other = right[b.places[second]]
          guard PairCounts.parts(word.role, other.role) == parts else { continue }
          add(equal: word, parts)
          a.remove(first)
          b.remove(second)
          isPaired = true
          break
        }
        if !isPaired { first += 1 }
      }
    }
  }

  private mutating func add(equal word: PersonToken, _ parts: PairCounts.Parts) {
    equalWords[equals] = word.word
    if parts == .family { equalFamilies |= 1 << UInt8(equals) }
    equals += 1
    pairs += 1
    counts = counts + PairCounts(.equal, parts)
  }

  /// A word that is two or more of the other side written as one.
  private mutating func pairJoined(
    _ a: inout Side, _ left: Span<PersonToken>, _ b: inout Side, _ right: Span<PersonToken>,
    _ entries: Span<TokenEntry>
  ) {
    var first = 0
    while first < a.count {
      let word = left[a.places[first]]
      let place = a.places[first]
      let isWhole =
        word.joined != 0 && NameAlignment.holds(a, place - Int(word.absorbs), place, left)
      let second = isWhole ? NameAlignment.find(word.joined, b, right, entries) : nil
      guard let second else {
        first += 1
        continue
      }
      let other = right[b.places[second]]
      counts = counts + PairCounts(.sameSkeleton, PairCounts.parts(word.role, other.role))
      pairs += 1
      b.remove(second)
      for index in (0..<a.count).reversed()
      where (place - Int(word.absorbs)...place).contains(a.places[index]) {
        a.remove(index)
      }
      first = 0
    }
  }

  /// Whether all words from one place to the other are still to be paired, but for particles.
  private static func holds(
    _ side: Side, _ first: Int, _ last: Int, _ name: Span<PersonToken>
  ) -> Bool {
    guard first >= 0 else { return false }
    var found = 0
    for index in 0..<side.count where (first...last).contains(side.places[index]) { found += 1 }
    var wanted = 0
    for place in first...last where !name[place].isParticle { wanted += 1 }
    return found == wanted
  }

  private static func find(
    _ key: UInt32, _ side: Side, _ name: Span<PersonToken>, _ entries: Span<TokenEntry>
  ) -> Int? {
    for index in 0..<side.count where PersonToken.key(name[side.places[index]].word, entries) == key
    {
      return index
    }
    return nil
  }

  /// The best pairing of what is left, each of the shorter side with one of the longer or with none.
  private func rest(
    _ short: Side, _ left: Span<PersonToken>, _ long: Side,
    _ right: Span<PersonToken>, _ entries: Span<TokenEntry>
  ) -> (counts: PairCounts, pairs: Int) {
    if short.count == 1 {
      var best = PairCounts()
      for index in 0..<long.count {
        best = max(best, cell(left[short.places[0]], right[long.places[index]], entries))
      }
      return (best, best.bits == 0 ? 0 : 1)
    }
    if short.count == 2, long.count == 2 {
      let (a, b) = (left[short.places[0]], left[short.places[1]])
      let (c, d) = (right[long.places[0]], right[long.places[1]])
      let straight = cell(a, c, entries) + cell(b, d, entries)
      let across = cell(a, d, entries) + cell(b, c, entries)
      let best = max(straight, across)
      return (best, best.bits == 0 ? 0 : best.pairs)
    }
    return manifold(short, left, long, right, entries)
  }

  @inline(never)
  private func manifold(
    _ short: Side, _ left: Span<PersonToken>, _ long: Side, _ right: Span<PersonToken>,
    _ entries: Span<TokenEntry>
  ) -> (counts: PairCounts, pairs: Int) {
    // By sets of the longer side's words that are taken: at most 2⁸.
    var best = InlineArray<256, PairCounts>(repeating: PairCounts())
    for row in 0..<short.count {
      let word = left[short.places[row]]
      var cells = InlineArray<8, PairCounts>(repeating: PairCounts())
      for column in 0..<long.count {
        cells[column] = cell(word, right[long.places[column]], entries)
      }
      // Downwards: a set is made of smaller ones, which must not hold this row yet.
      for taken in (1..<(1 << long.count)).reversed() {
        for column in 0..<long.count where taken >> column & 1 == 1 && cells[column].bits != 0 {
          best[taken] = max(best[taken], best[taken ^ 1 << column] + cells[column])
        }
      }
    }
    let counts = best[(1 << long.count) - 1]
    return (counts, counts.pairs)
  }

  private func cell(
    _ left: PersonToken, _ right: PersonToken, _ entries: Span<TokenEntry>
  ) -> PairCounts {
    PairCounts(
      TokenLadder.level(left.word, right.word, of: entries), PairCounts.parts(left.role, right.role)
    )
  }
}
