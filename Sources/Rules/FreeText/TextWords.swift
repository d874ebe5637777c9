import CanonicalModel
import Records

// Words of a free text where they stand: nothing is copied.

extension UInt8 {
  /// A letter or digit, or a byte of a letter beyond ASCII, so that `Tŷ` is one word.
  var isWordByte: Bool { isLetterOrDigit || self >= 0x80 }

  var isCapital: Bool { self &- 65 < 26 }
}

extension Span<UInt8> {
  /// The byte there; 0 outside of the text.
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isWordByte { end += 1 }
    return end
  }

  func startOfWord(before end: Int) -> Int {
    var start = end
    while start > 0, self[start - 1].isWordByte { start -= 1 }
    return start
  }

  /// Whether the word is that one, which is written in capitals, whatever the case.
  func isWord(_ name: StaticString, at word: Range<Int>) -> Bool {
    guard word.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<word.count
    where self[word.lowerBound + offset].uppercasedASCII != name.utf8Start[offset] {
      return false
    }
    return true
  }

  func allSatisfy(in range: Range<Int>, _ isWanted: (UInt8) -> Bool) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= count else { return false }
    for index in range where !isWanted(self[index]) { return false }
    return true
  }

  /// Whether a number that begins there is a part of something longer: `12/0456`, `#0456`.
  func isJoined(before index: Int) -> Bool {
    let byte = byte(index - 1)
    return byte.isWordByte || "/-#.+_".utf8.contains(byte)
  }

  /// Whether it goes on behind: `0456/24`, or more letters.
  func isJoined(behind end: Int) -> Bool {
    if byte(end).isWordByte { return true }
    return "/-_".utf8.contains(byte(end)) && byte(end + 1).isWordByte
  }
}
