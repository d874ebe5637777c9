import CanonicalModel
import Records

/// A reference in one word, as counts of its letters and digits: enough to tell the shapes apart that
/// the Home Office is remembered to use.
struct HomeOfficeReference {
  private var lettersInFront = 0
  private var digits = 0
  private var digitsBehindSlash = 0
  private var lettersBehindDigits = 0
  private var slashes = 0
  private var hasOtherSign = false

  /// Nothing for several words, for a word without a digit, and for one that is not ASCII.
  init?(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      if byte.isBlank || byte >= 0x80 { return nil }
      take(byte)
    }
    guard digits + digitsBehindSlash > 0 else { return nil }
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case _ where byte.isDigit:
      if slashes > 0 { digitsBehindSlash += 1 } else { digits += 1 }
    case _ where byte.isLetter:
      if digits + digitsBehindSlash > 0 { lettersBehindDigits += 1 } else { lettersInFront += 1 }
    case UInt8(ascii: "/"): slashes += 1
    case UInt8(ascii: "-"), UInt8(ascii: "."): break
    default: hasOtherSign = true
    }
  }

  var hasKnownShape: Bool {
    guard !hasOtherSign, lettersBehindDigits == 0, slashes < 2 else { return false }
    switch lettersInFront {
    case 0: return slashes == 0
    // A letter and its number, with a dependant behind the slash.
    case 1: return (6...7).contains(digits) && digitsBehindSlash <= 2
    // A permit has two or three letters and seven digits.
    case 2: return digits == 7 && slashes == 0
    // A port or a card's office stands before the slash; a visa application begins with GWF.
    case 3: return digits >= 7 && slashes == 0 || digits == 0 && digitsBehindSlash >= 5
    default: return false
    }
  }
}
