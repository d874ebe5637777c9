/// What came of comparing the names of two persons.
package struct NameAgreement: Hashable, Sendable {
  /// The best agreement of given names; nothing where one side has none that are told apart.
  ///
  /// Where neither side tells given from family names, the best pair of words counts as the family
  /// name's, the next as the given name's.
  package var given: TokenLevel?
  /// The same of family names.
  package var family: TokenLevel?
  /// Whether one side's given name is the other's family name.
  package var isSwapped = false
  /// How many words found their like.
  package var pairs = 0
  /// How many words of both sides found none and stand against one another.
  package var contradictions = 0
  /// How many words one side has beyond the other's.
  package var further = 0
  /// Whether an initial is the first letter of a name on the other side.
  package var initialsAgree = false
  /// Whether one side has an initial where nothing of the other side agrees.
  package var initialsContradict = false
  /// Whether it was not the first name of both that agreed best.
  package var isAlias = false
  /// How many pairs of names were tried: chance has as many throws.
  package var tried = 0
  /// Whether a side had no name at all.
  package var isMissing: Bool { tried == 0 }
  /// The words that are equal, by their numbers, in no order; those behind `equals` are 0.
  package var equalWords = SIMD8<UInt32>.zero
  package var equals = 0
  /// Which of them, a bit each, are family names on both sides or on the one that tells.
  package var equalFamilies: UInt8 = 0
  /// The sum by which the best pair of names was chosen.
  package var score = Int.min

  package init() {}
}
