import CanonicalModel
import Records

/// The words of a heading as they stand: `dateOfBirth`, `DATE_OF_BIRTH` and `Date of birth` alike, in
/// small letters without accents.
enum HeadingPieces {
  static func pieces(of heading: String) -> [String] {
    var pieces: [String] = []
    var word: [Unicode.Scalar] = []
    let scalars = Array(heading.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        if !isJoining(scalar) { end(&word, &pieces) }
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isBoundary(word, before: scalar, next) { end(&word, &pieces) }
      word.append(scalar)
    }
    end(&word, &pieces)
    return pieces
  }

  /// A mark over the letter before it.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool { 0x300...0x36F ~= scalar.value }

  private static func end(_ word: inout [Unicode.Scalar], _ pieces: inout [String]) {
    if !word.isEmpty { pieces.append(plain(word)) }
    word.removeAll(keepingCapacity: true)
  }

  /// Where a capital begins a new word, or digits stand behind one.
  private static func isBoundary(
    _ word: [Unicode.Scalar], before scalar: Unicode.Scalar, _ next: Unicode.Scalar?
  ) -> Bool {
    guard let last = word.last else { return false }
    if isDigit(scalar) {
      return !isDigit(last) && word.count >= 3 && word.allSatisfy { !isDigit($0) }
    }
    guard scalar.properties.isUppercase else { return false }
    if last.properties.isLowercase
      || isDigit(last) && word.count > 1
        && word.contains(where: {
          $0.properties.isLowercase
        })
    {
      return true
    }
    // The last capital of a row belongs to the word behind it.
    return last.properties.isUppercase && next?.properties.isLowercase == true && next != "s"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 48...57 ~= scalar.value }

  private static func plain(_ word: [Unicode.Scalar]) -> String {
    var text = ""
    for scalar in word {
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else if let bare = LatinLetters.bare(Array(String(scalar).utf8)), !bare.isEmpty {
        text += String(decoding: bare, as: UTF8.self)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text.lowercased()
  }
}
