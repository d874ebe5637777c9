import CanonicalModel
import Records

/// Compares records that share a key without holding any of them: of each record only a hash of
/// the key, a few hashed facts and its place are kept (32 bytes).
package struct DatasetCheck: Sendable {
  /// What a record brings to the comparison; nothing for one that does not take part.
  package let entry: @Sendable (CanonicalRecord) -> DatasetEntry?
  /// Whether a later record contradicts the first one with the same key.
  package let contradicts: @Sendable (_ first: DatasetEntry, _ later: DatasetEntry) -> Bool
  /// The field at which the finding stands.
  package let field: CanonicalField

  package init(
    field: CanonicalField, entry: @escaping @Sendable (CanonicalRecord) -> DatasetEntry?,
    contradicts: @escaping @Sendable (DatasetEntry, DatasetEntry) -> Bool
  ) {
    self.field = field
    self.entry = entry
    self.contradicts = contradicts
  }
}

/// What is kept of a record for a comparison: no value of it, only hashes.
package struct DatasetEntry: Hashable, Sendable {
  package let key: UInt64
  package let facts: FactHashes

  package init(key: UInt64, facts: FactHashes) {
    self.key = key
    self.facts = facts
  }

  /// Whether some fact is stated in both and differs.
  package func differs(from other: DatasetEntry) -> Bool { facts.contradict(other.facts) }
}

/// Hashes of what must agree between records that share a key. A quarter of each hash is kept: two
/// different facts look alike once in 65,535 pairs, and then a flaw is missed, never made up.
package struct FactHashes: Hashable, Sendable {
  private let first: UInt16
  private let second: UInt16
  private let third: UInt16

  /// 0 stands for a fact that is missing, which agrees with all.
  package init(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    self.first = FactHashes.part(of: first)
    self.second = FactHashes.part(of: second)
    self.third = FactHashes.part(of: third)
  }

  package var isEmpty: Bool { first == 0 && second == 0 && third == 0 }

  package func contradict(_ other: FactHashes) -> Bool {
    func differ(_ left: UInt16, _ right: UInt16) -> Bool {
      left != 0 && right != 0 && left != right
    }
    return differ(first, other.first) || differ(second, other.second)
      || differ(third, other.third)
  }

  private static func part(of hash: UInt64) -> UInt16 {
    hash == 0 ? 0 : max(1, UInt16(truncatingIfNeeded: hash >> 48))
  }
}

/// A hash that is the same on every machine and in every run (FNV-1a with a final mix).
package struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = (state ^ 0xFF) &* 0x100_0000_01B3
  }

  /// The hash of what is wanted of a text, whatever stands between and whatever the case; 0 where
  /// nothing is.
  package static func of(_ text: Span<UInt8>, keeping isWanted: (UInt8) -> Bool) -> UInt64 {
    var hash = StableHash()
    var word: UInt64 = 0
    var count = 0
    for index in text.indices where isWanted(text[index]) {
      word = word << 8 | UInt64(text[index].uppercasedASCII)
      count += 1
      if count & 7 == 0 { hash.add(word: word) }
    }
    if count == 0 { return 0 }
    hash.add(word: word)
    hash.add(word: UInt64(truncatingIfNeeded: count))
    return hash.value
  }

  private mutating func add(word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// Never 0.
  package var value: UInt64 {
    var mixed = state ^ state >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return mixed == 0 ? 1 : mixed
  }

  /// The hash of a number.
  package static func of(number: Int) -> UInt64 {
    var hash = StableHash()
    hash.add(word: UInt64(bitPattern: Int64(number)))
    return hash.value
  }

  /// The hash of one text; 0 where there is none.
  package static func of(_ bytes: (some Sequence<UInt8>)?) -> UInt64 {
    guard let bytes else { return 0 }
    var hash = StableHash()
    hash.add(bytes)
    return hash.value
  }
}
