import Glibc

/// How names are compared: each form of one record with each of the other, straight and with given
/// and family name swapped; the best way counts.
extension PairComparer {
  private struct Part {
    var level: UInt8 = 0
    /// The words that agree, for how rare they are.
    var left: UInt32 = 0
    var right: UInt32 = 0
  }

  private struct Way {
    var given = Part()
    var family = Part()
    var isSwapped = false
    var isOrdered = true
    var merit = Int.min
  }

  mutating func compareNames(
    _ here: RecordFront, _ there: RecordFront, _ agreement: inout Agreement
  ) {
    guard here.nameCount > 0, there.nameCount > 0 else { return }
    if here.isPlain, there.isPlain {
      return set(plainWay(here, there), tries: 1, &agreement)
    }
    var best = Way()
    for left in Int(here.names)..<Int(here.names) + Int(here.nameCount) {
      for right in Int(there.names)..<Int(there.names) + Int(there.nameCount) {
        let way = way(people.forms[left], people.forms[right])
        if way.merit > best.merit { best = way }
      }
    }
    let tries = Int(here.nameCount) * Int(there.nameCount)
    set(best, tries: tries, &agreement)
  }

  private func set(_ way: Way, tries: Int, _ agreement: inout Agreement) {
    agreement.set(.given, way.given.level)
    agreement.set(.family, way.family.level)
    if way.given.level != 0, way.family.level != 0, way.isOrdered {
      agreement.set(.nameOrder, way.isSwapped ? 2 : 1)
    }
    setRarity(.given, way.given, isSwapped: way.isSwapped, &agreement)
    setRarity(.family, way.family, isSwapped: way.isSwapped, &agreement)
    guard tries > 1 else { return }
    // Who has many names agrees with many by chance.
    let index = Int((way.family.level != 0 ? PersonComparison.family : .given).rawValue)
    agreement.rarities[index] -= Int16(FixedBits.of(log2(Double(tries))))
  }

  private func setRarity(
    _ comparison: PersonComparison, _ part: Part, isSwapped: Bool, _ agreement: inout Agreement
  ) {
    switch part.level {
    case NameLevel.equal, NameLevel.contained:
      let bits =
        part.left == part.right
        ? bits(part.left, comparison, isSwapped) : commonBits(part, comparison, isSwapped)
      setRarity(comparison, bits, near: false, &agreement)
    case NameLevel.near, NameLevel.sound, NameLevel.similar:
      // Two spellings that both are common are two names; a slip makes a rare one.
      let bits = max(
        bits(part.left, comparison, isSwapped), bits(part.right, comparison, isSwapped))
      setRarity(comparison, bits, near: true, &agreement)
    default: break
    }
  }

  /// Of two spellings that are one, in two scripts, the common one tells how rare the name is.
  @inline(never)
  private func commonBits(
    _ part: Part, _ comparison: PersonComparison, _ isSwapped: Bool
  ) -> Int16 {
    min(bits(part.left, comparison, isSwapped), bits(part.right, comparison, isSwapped))
  }

  @inline(__always)
  private func bits(_ word: UInt32, _ comparison: PersonComparison, _ isSwapped: Bool) -> Int16 {
    let (given, family) = (people.givenBits[Int(word)], people.familyBits[Int(word)])
    if isSwapped {
      // Of a name that was never seen in a role nothing is known in it.
      return given == 0 ? family : family == 0 ? given : min(given, family)
    }
    return comparison == .given ? given : family
  }

  private mutating func way(_ left: NameForm, _ right: NameForm) -> Way {
    var straight = Way()
    straight.isOrdered = !left.isUnordered && !right.isUnordered
    straight.given = part(left, true, right, true)
    straight.family = part(left, false, right, false)
    straight.merit = Self.merit(straight)
    // Nothing is gained by a swap where the names agree as they stand.
    guard straight.merit < Self.enough else { return straight }
    var swapped = straight
    swapped.isSwapped = true
    swapped.given = part(left, true, right, false)
    swapped.family = part(left, false, right, true)
    swapped.merit = Self.merit(swapped) - (straight.isOrdered ? 3 : 0)
    return swapped.merit > straight.merit ? swapped : straight
  }

  private static let enough = 6
  private static let merits = SIMD16<Int>(
    0, 8, 6, 6, 4, 2, 2, 1, -1, -4, 0, 0, 0, 0, 0, 0)

  private static func merit(_ way: Way) -> Int {
    merits[Int(way.given.level)] + merits[Int(way.family.level)]
  }

  /// The same of two records with one name each, of no more than one word a part.
  private mutating func plainWay(_ here: RecordFront, _ there: RecordFront) -> Way {
    var straight = Way()
    straight.isOrdered = !here.isUnordered && !there.isUnordered
    straight.given = part(here.given, here.givenSigns, there.given, there.givenSigns)
    straight.family = part(here.family, here.familySigns, there.family, there.familySigns)
    straight.merit = Self.merit(straight)
    guard straight.merit < Self.enough else { return straight }
    var swapped = straight
    swapped.isSwapped = true
    swapped.given = part(here.given, here.givenSigns, there.family, there.familySigns)
    swapped.family = part(here.family, here.familySigns, there.given, there.givenSigns)
    swapped.merit = Self.merit(swapped) - (straight.isOrdered ? 3 : 0)
    return swapped.merit > straight.merit ? swapped : straight
  }

  // MARK: - Parts

  @inline(__always)
  private mutating func part(
    _ here: UInt32, _ hereSigns: LetterSigns, _ there: UInt32, _ thereSigns: LetterSigns
  ) -> Part {
    guard here != 0, there != 0 else { return Part() }
    let level =
      here == there
      ? NameLevel.equal
      : hereSigns.mayBeAlike(thereSigns) ? knownLevel(here, there) : NameLevel.differs
    return Part(level: level, left: here, right: there)
  }

  private mutating func part(
    _ left: NameForm, _ leftGiven: Bool, _ right: NameForm, _ rightGiven: Bool
  ) -> Part {
    let here = leftGiven ? left.given : left.family
    let there = rightGiven ? right.given : right.family
    guard here != 0, there != 0 else { return Part() }
    guard here != there else { return Part(level: NameLevel.equal, left: here, right: there) }
    let counts = (
      leftGiven ? left.givenCount : left.familyCount,
      rightGiven ? right.givenCount : right.familyCount
    )
    if counts.0 == 1, counts.1 == 1 {
      return Part(level: wordLevel(here, there), left: here, right: there)
    }
    let lists = (
      people.table.words(left, isGiven: leftGiven), people.table.words(right, isGiven: rightGiven)
    )
    return severalWords(here, there, lists.0, lists.1)
  }

  /// Each word of the side with fewer is held against all of the other.
  private mutating func severalWords(
    _ here: UInt32, _ there: UInt32, _ left: Range<Int>, _ right: Range<Int>
  ) -> Part {
    if left.count > right.count {
      let part = severalWords(there, here, right, left)
      return Part(level: part.level, left: part.right, right: part.left)
    }
    var best = Part(level: wordLevel(here, there), left: here, right: there)
    var (worst, equal, rarest) = (UInt8(0), Part(), Int16(-1))
    for place in left {
      let word = people.words[place]
      let found = nearest(word, right)
      worst = max(worst, found.level)
      if found.level <= NameLevel.near, people.familyBits[Int(word)] > rarest {
        rarest = people.familyBits[Int(word)]
        equal = found
      }
    }
    guard equal.level != 0 else { return best }
    let level =
      worst == NameLevel.equal
      ? NameLevel.contained : worst <= NameLevel.near ? NameLevel.near : NameLevel.partial
    if level < best.level { best = Part(level: level, left: equal.left, right: equal.right) }
    return best
  }

  /// The best that a word comes to with any of the others.
  @inline(__always)
  private mutating func nearest(_ word: UInt32, _ others: Range<Int>) -> Part {
    var found = Part(level: NameLevel.differs, left: word, right: word)
    for place in others {
      let other = people.words[place]
      let level = word == other ? NameLevel.equal : wordLevel(word, other)
      if level < found.level { found = Part(level: level, left: word, right: other) }
    }
    return found
  }

  /// The level of two different words.
  @inline(__always)
  private mutating func wordLevel(_ left: UInt32, _ right: UInt32) -> UInt8 {
    people.signs[Int(left)].mayBeAlike(people.signs[Int(right)])
      ? knownLevel(left, right) : NameLevel.differs
  }

  private mutating func knownLevel(_ left: UInt32, _ right: UInt32) -> UInt8 {
    let key = WordPairCache.key(left, right, isValue: false)
    if let level = cache.level(key) { return level }
    let level = NameLevel.level(people.entries[Int(left)], people.entries[Int(right)])
    cache.keep(level, key)
    return level
  }
}
