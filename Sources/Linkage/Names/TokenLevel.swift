/// How far two words of names agree, the least first.
package enum TokenLevel: UInt8, CaseIterable, Comparable, Sendable {
  case contradicts
  /// One is the other's first letter.
  case initial
  /// One begins with the other: `Alex`, `Alexander`.
  case prefix
  /// Jaro–Winkler of 0.85 and more.
  case alike
  /// Jaro–Winkler of 0.92 and more.
  case veryAlike
  /// One letter more, less or other, or two neighbours swapped.
  case oneEdit
  /// The same consonants and no other vowel in front: other spellings and scripts.
  case sameSkeleton
  /// A short form, or a form in another language, that is well known.
  case variant
  /// One is the other without the vowels that its script does not write.
  case bare
  case equal

  package static func < (left: TokenLevel, right: TokenLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
