import Records

/// Makes UTF-8 of the bytes of a file and says which of them are no text.
///
/// UTF-8 goes through as it is, invalid bytes and all, so that offsets stay true; other encodings
/// become UTF-8 with U+FFFD for what they do not define, one for each unit of the source.
package struct TextDecoder: Sendable {
  package let encoding: SourceEncoding
  /// Whether the file should be UTF-8 and is not, so that every letter beyond ASCII is a flaw.
  package let standsForUTF8: Bool
  private let singleBytes: SingleByteText
  /// What the last bytes began and did not end: part of a scalar, a unit or a pair.
  private var pending: [UInt8] = []
  /// The last byte of the text so far, as if a line had ended before it.
  private var last = UInt8(ascii: "\n")

  package init(_ encoding: SourceEncoding, standsForUTF8: Bool = false) {
    self.encoding = encoding
    self.standsForUTF8 = standsForUTF8
    singleBytes = SingleByteText(encoding, standsForUTF8: standsForUTF8)
  }

  /// Appends the text of `source` to `text`. `isLast` when no more will come.
  package mutating func decode(
    _ source: [UInt8], into text: inout [UInt8], flaws: inout TextFlaws, isLast: Bool
  ) {
    switch encoding {
    case .utf8:
      let start = resume(&text)
      text.append(contentsOf: source)
      settle(&text, from: start, flaws: &flaws, isLast: isLast)
    case .windows1252, .latin1, .latin8, .latin9, .ascii:
      singleBytes.decode(source, into: &text, flaws: &flaws)
    case .utf16LittleEndian, .utf16BigEndian:
      let units = pending.isEmpty ? source : pending + source
      let end = UTF16Text.decode(
        units, isBigEndian: encoding == .utf16BigEndian, behind: &last, into: &text,
        flaws: &flaws, isLast: isLast)
      pending = Array(units[end...])
    }
  }

  // UTF-8 needs no second buffer: the bytes are read behind what is there, and looked at in place.

  /// Puts the scalar that was cut behind `text`; returns where the new part begins.
  mutating func resume(_ text: inout [UInt8]) -> Int {
    let start = text.count
    if !pending.isEmpty {
      text.append(contentsOf: pending)
      pending = []
    }
    return start
  }

  /// Looks at the bytes from `start` on and takes back the scalar that their end cuts.
  mutating func settle(
    _ text: inout [UInt8], from start: Int, flaws: inout TextFlaws, isLast: Bool
  ) {
    let end = UTF8Text.check(text.span, from: start, behind: last, flaws: &flaws, isLast: isLast)
    if end > start { last = text[end - 1] }
    guard end < text.count else { return }
    pending = Array(text[end...])
    text.removeLast(pending.count)
  }

  /// Whether a file may have ended with this byte, so that a byte order mark behind it begins
  /// another. Elsewhere U+FEFF is a space that joins, and a part of the text.
  @inline(__always)
  static func mayEndFile(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ">"): true
    default: false
    }
  }
}
