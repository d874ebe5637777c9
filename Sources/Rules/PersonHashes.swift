import CanonicalModel
import Records

// What tells people apart, as hashes for rules that compare records; 0 for what is not certain.

extension CanonicalRecord {
  /// Of the day of birth; 0 where less than the day is known.
  var birthHash: UInt64 {
    guard let day = birthDate?.exported.day else { return 0 }
    return StableHash.of(number: Int(day.dayNumber))
  }

  /// Of a name; 0 for one with letters that systems spell in several ways, and for a word that stands
  /// in place of a name.
  func nameHash(_ field: CanonicalField) -> UInt64 {
    withText(field) { isPlaceholderName($0) ? 0 : hashOfName($0) } ?? 0
  }
}

/// The hash of a name's letters, whatever the case, the accents and what stands between; 0 for one
/// that systems spell in several ways.
func hashOfName(_ name: Span<UInt8>) -> UInt64 {
  guard name.isASCII else {
    // Accents are set aside, however they are written: another system may have dropped them.
    guard let letters = LatinLetters.bare(name.copied) else { return 0 }
    return StableHash.of(letters.span, keeping: \.isLetter)
  }
  // Where a letter was lost, a question mark may be left.
  for index in name.indices where name[index] == UInt8(ascii: "?") { return 0 }
  return StableHash.of(name, keeping: \.isLetter)
}
