/// Latin letters with accents, composed or not.
///
/// `ŵ` may be written as one scalar (NFC) or as `w` and a combining mark (NFD). Sources keep what they
/// have; where texts are compared, both are the same. Most texts are ASCII and never come here.
package enum LatinLetters {
  /// Composed letters by what they are made of: the standard library takes both forms for one key.
  private static let composed: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    for value in [0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      letters[String(scalar)] = scalar
    }
    return letters
  }()

  /// The letters of English below the accents that systems drop, by the letter's name in Unicode. Not
  /// below those that they spell out: `ü` may have become `ue`.
  private static let bases: [Unicode.Scalar: UInt8] = {
    var bases: [Unicode.Scalar: UInt8] = [:]
    for scalar in composed.values {
      let words = (scalar.properties.name ?? "").split(separator: " ")
      guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
        words[3].utf8.count == 1, let base = words[3].utf8.first,
        !words.contains(where: { ["DIAERESIS", "RING", "STROKE"].contains($0) })
      else { continue }
      bases[scalar] = base
    }
    return bases
  }()

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    0x300...0x36F ~= scalar.value
  }

  /// The text with each letter and its marks as one scalar, where there is one.
  package static func composed(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let letter = last, isMark(scalar), let both = composed[String(letter) + String(scalar)] {
        last = both
      } else {
        if let letter = last { text.append(letter) }
        last = scalar
      }
    }
    if let letter = last { text.append(letter) }
    return Array(String(text).utf8)
  }

  /// The letters of a name in capitals and without accents, `SIAN` for `Siân`. Nothing where one is
  /// not certain: a letter that other systems spell out, or the trace of one that was lost.
  package static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    var letters: [UInt8] = []
    for scalar in String(decoding: composed(bytes), as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        guard scalar != "?" else { return nil }
        if scalar.properties.isAlphabetic { letters.append(UInt8(scalar.value) & 0xDF) }
      } else if let base = bases[scalar] {
        letters.append(base)
      } else if !isMark(scalar) && scalar != "\u{2019}" && scalar != "\u{A0}" {
        return nil
      }
    }
    return letters
  }
}
