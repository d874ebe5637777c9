/// A word of one of a person's names, as a table of persons keeps it: 12 bytes.
///
/// The words of all names of a person stand one behind the other.
package struct PersonToken: Hashable, Sendable {
  /// What part of a name a word is, where the source tells.
  package enum Role: UInt8, Sendable { case open, given, family }

  /// How many words of a name, and how many names of a person, are compared.
  package static let limit = 8

  /// Its number in the `TokenTable`.
  package let word: UInt32
  /// The consonants of this word joined to those before it: `van dyke` is `vandyke`. 0 for none.
  package let joined: UInt32
  /// Which of the person's names it is of, from 0.
  package let name: UInt8
  package let role: Role
  /// How many words before it are joined to it.
  package let absorbs: UInt8
  private let marks: UInt8

  package init(
    word: UInt32, joined: UInt32 = 0, name: Int, role: Role, absorbs: Int = 0,
    isInitial: Bool = false,
    isParticle: Bool = false
  ) {
    self.word = word
    self.joined = joined
    self.name = UInt8(truncatingIfNeeded: name)
    self.role = role
    self.absorbs = UInt8(truncatingIfNeeded: absorbs)
    marks = (isInitial ? 1 : 0) | (isParticle ? 2 : 0)
  }

  /// Whether it is one letter only.
  package var isInitial: Bool { marks & 1 != 0 }
  /// Whether it is a `de`, `bin` or `ap` that says nothing by itself.
  package var isParticle: Bool { marks & 2 != 0 }

  /// That of a word of a table.
  static func key(_ word: UInt32, _ entries: Span<TokenEntry>) -> UInt32 {
    word == 0 ? 0 : key(ofSkeleton: entries[Int(word) - 1].fine)
  }

  /// A number for a skeleton of at least three consonants.
  static func key(ofSkeleton skeleton: UInt64) -> UInt32 {
    guard skeleton >> 10 != 0 else { return 0 }
    let mixed = (skeleton ^ skeleton >> 31) &* 0x9E37_79B9_7F4A_7C15
    return max(UInt32(truncatingIfNeeded: mixed >> 32), 1)
  }
}
