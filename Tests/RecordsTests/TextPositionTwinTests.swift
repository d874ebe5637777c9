import Testing

@testable import Records

/// A slow twin of `TextPosition`: one scalar after the other, as the definition says. What is a
/// scalar it asks the standard library.
private func walked(_ bytes: ArraySlice<UInt8>, in encoding: SourceEncoding) -> TextPosition {
  var position = TextPosition.start
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let longest = min(4, bytes.endIndex - index)
    let length =
      (1...longest).first { length in
        let text = bytes[index..<(index + length)]
        guard let valid = String(validating: text, as: UTF8.self) else { return false }
        return valid.unicodeScalars.count == 1
      } ?? 1
    let byte = bytes[index]
    position.byteOffset += encoding.sourceBytes(ofScalarWith: length)
    index += length
    if byte == 0x0A || byte == 0x0D && (index == bytes.endIndex || bytes[index] != 0x0A) {
      position.line += 1
      position.column = 1
    } else {
      position.column += 1
    }
  }
  return position
}

@Suite struct TextPositionTwinTests {
  /// Pieces that meet in every order: line ends, scalars of every length, and every way to be none.
  private static let pieces: [[UInt8]] = [
    [0x0A], [0x0D], [0x0D, 0x0A], [0x61], Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8),
    Array("ŵ".utf8), Array("€".utf8), Array("🙂".utf8), Array("w\u{302}".utf8), [0x80],
    [0xC0, 0xAF],
    [0xC1], [0xC5], [0xE0, 0x80, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x9F, 0x99], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFE], [0xFF],
  ]

  @Test(arguments: 0..<40)
  func agreesWithItsTwin(_ seed: Int) {
    var random = Sequence64(seed)
    for _ in 0..<50 {
      var text: [UInt8] = []
      for _ in 0..<random.next(40) { text += Self.pieces[random.next(Self.pieces.count)] }
      let expected = walked(text[...], in: .utf8)
      var leapt = TextPosition.start
      leapt.leap(over: text.span, in: .utf8)
      #expect(leapt == expected, "\(text)")
      var advanced = TextPosition.start
      advanced.advance(over: text[...], in: .utf8)
      #expect(advanced == expected, "\(text)")
    }
  }

  /// The text of a file in another encoding is always UTF-8.
  @Test(arguments: SourceEncoding.allCases, 0..<10)
  func agreesWithItsTwin(in encoding: SourceEncoding, _ seed: Int) {
    var random = Sequence64(seed)
    for _ in 0..<20 {
      var text: [UInt8] = []
      for _ in 0..<random.next(60) { text += Self.pieces[random.next(9)] }
      var leapt = TextPosition.start
      leapt.leap(over: text.span, in: encoding)
      #expect(leapt == walked(text[...], in: encoding), "\(text)")
    }
  }

  /// One flaw is what the standard library replaces by one U+FFFD.
  @Test(arguments: 0..<20)
  func dividesFlawsAsTheStandardLibraryDoes(_ seed: Int) {
    var random = Sequence64(seed)
    for _ in 0..<100 {
      var text: [UInt8] = []
      for _ in 0..<random.next(12) { text += Self.pieces[random.next(Self.pieces.count)] }
      var index = 0
      var scalars = 0
      while index < text.count {
        let step = UTF8Step(text.span, at: index)
        #expect(step.length > 0)
        scalars += 1
        index += step.length
      }
      #expect(index == text.count)
      #expect(scalars == String(decoding: text, as: UTF8.self).unicodeScalars.count, "\(text)")
    }
  }
}

/// The same numbers in every run.
private struct Sequence64 {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
