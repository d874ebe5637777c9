import CanonicalModel
import Records

extension CanonicalRecord {
  /// Whether a text holds the name that the record itself has: given and family name beside each
  /// other, in either order, or the full name. One of them alone may be a word or a place.
  func namesPerson(in text: Span<UInt8>) -> Bool {
    if withText(.fullName, { text.holdsName($0) }) == true { return true }
    return withText(.familyName) { family in
      withText(.givenNames) { given in text.holds(given, beside: family) } ?? false
    } ?? false
  }
}

extension Span<UInt8> {
  /// The longest name that is looked for, so that a long text costs no more than that for each byte.
  private static var longestName: Int { 64 }

  /// The end of the first word: a blank, or the end.
  private var endOfFirstWord: Int {
    var end = 0
    while end < count, !self[end].isBlank { end += 1 }
    return end
  }

  /// Whether a name of several words stands in the text.
  fileprivate func holdsName(_ name: Span<UInt8>) -> Bool {
    guard name.endOfFirstWord < name.count, !isPlaceholderName(name) else { return false }
    for index in indices where stands(name, at: index) { return true }
    return false
  }

  /// Whether the first of some given names and a family name stand beside each other in the text, each
  /// as a whole word.
  fileprivate func holds(_ names: Span<UInt8>, beside family: Span<UInt8>) -> Bool {
    let given = names.extracting(0..<names.endOfFirstWord)
    guard given.count > 1, family.count > 1, !isPlaceholderName(given), !isPlaceholderName(family)
    else { return false }
    for index in indices where stands(family, at: index) {
      let end = index + family.count
      if stands(given, at: behindGap(end)) { return true }
      let before = beforeGap(index) - given.count
      if before >= 0, stands(given, at: before) { return true }
    }
    return false
  }

  /// Whether a name stands there as whole words, whatever the case.
  private func stands(_ name: Span<UInt8>, at start: Int) -> Bool {
    let end = start + name.count
    guard name.count > 0, name.count <= Span.longestName, end <= count,
      !byte(start - 1).isWordByte, !byte(end).isWordByte
    else { return false }
    for offset in name.indices
    where self[start + offset].uppercasedASCII != name[offset].uppercasedASCII {
      return false
    }
    return true
  }

  /// Behind a blank or comma or two.
  private func behindGap(_ start: Int) -> Int {
    var index = start
    while index < start + 2, byte(index) == 0x20 || byte(index) == 0x2C { index += 1 }
    return index
  }

  private func beforeGap(_ end: Int) -> Int {
    var index = end
    while index > end - 2, byte(index - 1) == 0x20 || byte(index - 1) == 0x2C { index -= 1 }
    return index
  }
}
