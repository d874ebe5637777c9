import Records
import Testing

@testable import Readers

/// What comes out of a window: the text, and each flaw at its place.
private struct WindowText: Equatable {
  struct FlawAt: Equatable {
    var fault: Fault
    var position: TextPosition
    var count: Int
  }

  var text: [UInt8] = []
  var flaws: [FlawAt] = []
  var mostWaiting = 0

  var faults: [Fault] { flaws.map(\.fault) }
  var offsets: [Int] { flaws.map(\.position.byteOffset) }
  var count: Int { flaws.reduce(0) { $0 + $1.count } }

  /// Takes a line at a time, as a reader of lines would, or all that is there.
  init(
    _ bytes: [UInt8], _ encoding: SourceEncoding = .utf8, standsForUTF8: Bool = false,
    chunkSize: Int = 1 << 18, opening: Int = 0, byLine: Bool = false
  ) throws {
    let file = InputFile(bytes: bytes)
    var seen: [UInt8] = []
    if opening > 0 { _ = try file.read(upTo: opening, into: &seen) }
    var window = TextWindow(
      file, encoding: encoding, standsForUTF8: standsForUTF8, opening: seen, chunkSize: chunkSize)
    repeat {
      var batch = RawBatch()
      while let end = WindowText.end(in: window, byLine: byLine) {
        var next = window.position
        next.leap(over: window.bytes.span.extracting(window.start..<end), in: encoding)
        batch.removeAll()
        window.take(upTo: end, into: &batch, next: next)
        add(batch)
      }
    } while try window.more()
    var batch = RawBatch()
    window.take(upTo: window.bytes.count, into: &batch, next: window.position)
    add(batch)
  }

  private static func end(in window: TextWindow, byLine: Bool) -> Int? {
    let rest = window.bytes[window.start...]
    let end = byLine ? rest.firstIndex(of: 0x0A) : rest.lastIndex(of: 0x0A)
    return end.map { $0 + 1 }
  }

  private mutating func add(_ batch: RawBatch) {
    text += batch.bytes
    mostWaiting = max(mostWaiting, batch.faults.count)
    flaws += batch.faults.map {
      FlawAt(fault: $0.fault, position: $0.position ?? .start, count: $0.count)
    }
  }
}

/// The flaws of UTF-8 by their definition: at each place the scalar that stands there, else the
/// longest part of one.
private func flaws(ofUTF8 bytes: [UInt8]) -> [Int] {
  func isScalar(_ text: ArraySlice<UInt8>) -> Bool {
    String(validating: text, as: UTF8.self)?.unicodeScalars.count == 1
  }
  func beginsScalar(_ text: ArraySlice<UInt8>) -> Bool {
    let ends: [[UInt8]] = [[], [0x80], [0x90], [0xA0]].flatMap { second in
      [[], [0x80], [0x80, 0x80]].map { second + $0 }
    }
    return ends.contains { isScalar(text + $0) }
  }
  var offsets: [Int] = []
  var index = 0
  while index < bytes.count {
    let lengths = (1...min(4, bytes.count - index)).reversed()
    if let whole = lengths.first(where: { isScalar(bytes[index..<(index + $0)]) }) {
      index += whole
    } else {
      offsets.append(index)
      index += lengths.first { beginsScalar(bytes[index..<(index + $0)]) } ?? 1
    }
  }
  return offsets
}

@Suite struct TextWindowTests {
  private static let pieces: [[UInt8]] = [
    [0x0A], [0x0D, 0x0A], [0x61], Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEF".utf8),
    Array("ŵ".utf8), Array("€".utf8), Array("🙂".utf8), [0x80], [0xC0, 0xAF], [0xC5],
    [0xE0, 0x80, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0xAF],
    [0xF0, 0x9F, 0x99], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x00], [0xD8, 0x3D],
    [0xEF, 0xBB, 0xBF],
  ]

  private static func text(_ seed: Int, _ count: Int) -> [UInt8] {
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<count).flatMap { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return pieces[Int(state % UInt64(pieces.count))]
    }
  }

  /// Wherever chunks end and however much is taken, the text and the places are the same.
  @Test(arguments: SourceEncoding.allCases, 0..<6)
  func readsTheSameInAllChunks(_ encoding: SourceEncoding, _ seed: Int) throws {
    let bytes = Self.text(seed, 60)
    let whole = try WindowText(bytes, encoding)
    for size in [1, 2, 3, 7, 50, 4096] {
      for byLine in [false, true] {
        let cut = try WindowText(
          bytes, encoding, chunkSize: size, opening: seed * 5, byLine: byLine)
        #expect(cut.text == whole.text)
        #expect(cut.flaws == whole.flaws)
      }
    }
  }

  @Test(arguments: 0..<30)
  func findsEachFlawOfUTF8AtItsByte(_ seed: Int) throws {
    let bytes = Self.text(seed, 40)
    let read = try WindowText(bytes)
    #expect(read.text == bytes)
    let invalid = read.flaws.filter { $0.fault == .invalidUTF8 }
    #expect(invalid.map(\.position.byteOffset) == flaws(ofUTF8: bytes))
  }

  @Test func findsAScalarThatTheEndCuts() throws {
    for (text, offsets) in [
      ([0x61, 0xC5], [1]), ([0x61, 0xE2, 0x82], [1]), ([0xF0, 0x9F, 0x99], [0]),
      ([0xED, 0xA0], [0, 1]), ([0xF0, 0x9F, 0x99, 0xE2], [0, 3]), ([0xC5, 0xB5], []),
    ] as [([UInt8], [Int])] {
      for size in [1, 2, 3, 100] {
        #expect(try WindowText(text, chunkSize: size).offsets == offsets)
      }
    }
  }

  /// A file of nothing but invalid bytes: every one is counted, few are kept.
  @Test func countsWhatItDoesNotList() throws {
    let bytes = [UInt8](repeating: 0xFF, count: 300_000)
    let read = try WindowText(bytes, chunkSize: 1 << 16)
    #expect(read.count == bytes.count)
    #expect(read.offsets.prefix(1000) == Array(0..<1000)[...])
    #expect(read.mostWaiting <= TextFlaws.placesOfAKind + 1)
  }

  /// Two kinds that take turns, far beyond what is listed.
  @Test func countsEachKindByItself() throws {
    let turn: [UInt8] = [0xFF, 0x0A, 0xEF, 0xBB, 0xBF, 0xFF]
    let read = try WindowText([UInt8]((0..<3000).map { _ in turn }.joined()), chunkSize: 1000)
    for (fault, count) in [(Fault.invalidUTF8, 6000), (.markInside, 3000)] {
      let flaws = read.flaws.filter { $0.fault == fault }
      #expect(flaws.reduce(0) { $0 + $1.count } == count)
      #expect(flaws.count { $0.count == 1 } >= TextFlaws.placesOfAKind)
    }
  }

  @Test func findsAMarkThatIsNotAtTheFront() throws {
    let two = try WindowText(Array("\u{FEFF}a\n\u{FEFF}b\n".utf8), chunkSize: 2)
    #expect(two.faults == [.markInside])
    #expect(two.flaws.first?.position == TextPosition(line: 2, column: 1, byteOffset: 5))
    let wide = try WindowText([0xFF, 0xFE, 0x0A, 0, 0xFF, 0xFE], .utf16LittleEndian)
    #expect(wide.offsets == [4])
    for end in ["\r", "}", "]", ">"] {
      #expect(try WindowText(Array("a\(end)\u{FEFF}b".utf8), chunkSize: 1).faults == [.markInside])
    }
    // Inside a text it is a part of it.
    #expect(try WindowText(Array("a\u{FEFF}b,\"\u{FEFF}\"".utf8), chunkSize: 1).faults == [])
  }

  // MARK: - Other encodings

  @Test func placesFlawsOfUTF16AtTheirBytes() throws {
    // a, a lone high one, ŵ, a lone low one, a pair, a high one before a line end.
    let units: [UInt16] = [0x61, 0xD83D, 0x175, 0xDE42, 0xD83D, 0xDE42, 0xD83D, 0x0A]
    for isBig in [false, true] {
      let bytes = units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBig ? [high, low] : [low, high]
      }
      let read = try WindowText(
        bytes + [0x62], isBig ? .utf16BigEndian : .utf16LittleEndian, chunkSize: 3)
      #expect(String(decoding: read.text, as: UTF8.self) == "a\u{FFFD}ŵ\u{FFFD}🙂\u{FFFD}\n\u{FFFD}")
      #expect(read.faults == [.loneSurrogate, .loneSurrogate, .loneSurrogate, .cutUnit])
      #expect(read.offsets == [2, 6, 12, 16])
      #expect(read.flaws.map(\.position.column) == [2, 4, 6, 1])
    }
  }

  @Test func readsEveryUnitAsTheStandardLibraryDoes() throws {
    let units = (UInt16.min...UInt16.max).filter { $0 & 0xF800 != 0xD800 }
    let read = try WindowText(
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .utf16LittleEndian)
    #expect(read.text == Array(String(decoding: units, as: UTF16.self).utf8))
  }

  /// The letters as glibc and Python spell them.
  @Test(
    arguments: [
      (SourceEncoding.windows1252, 0x80...0x8A, "€\u{FFFD}‚ƒ„…†‡ˆ‰Š"),
      (.windows1252, 0xE0...0xFF, "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
      (.latin1, 0x91...0x97, "‘’“”•–—"), (.latin1, 0xA0...0xA6, "\u{A0}¡¢£¤¥¦"),
      (.latin9, 0xA4...0xA8, "€¥Š§š"), (.latin9, 0xB4...0xBE, "Žµ¶·ž¹º»ŒœŸ"),
      (.latin9, 0x80...0x81, "\u{80}\u{81}"),
      (.latin8, 0xA0...0xBF, "\u{A0}Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u{AD}®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡ"),
      (.latin8, 0xD0...0xDF, "ŴÑÒÓÔÕÖṪØÙÚÛÜÝŶß"), (.latin8, 0xF0...0xFF, "ŵñòóôõöṫøùúûüýŷÿ"),
      (.ascii, 0x7E...0x81, "~\u{7F}\u{FFFD}\u{FFFD}"),
    ] as [(SourceEncoding, ClosedRange<UInt8>, String)])
  func spellsLettersOfOneByte(
    _ encoding: SourceEncoding, _ bytes: ClosedRange<UInt8>, _ text: String
  ) throws {
    let read = try WindowText(Array(bytes), encoding)
    #expect(String(decoding: read.text, as: UTF8.self) == text)
  }

  @Test func notesBytesOfWindowsInLatin1() throws {
    let bytes: [UInt8] = [0x61, 0x92, 0xE9, 0x81, 0x9F]
    #expect(try WindowText(bytes, .latin1).faults == [.windowsByte, .windowsByte, .windowsByte])
    #expect(try WindowText(bytes, .latin1).offsets == [1, 3, 4])
    #expect(try WindowText(bytes, .windows1252).faults == [.undefinedByte])
    #expect(try WindowText(bytes, .windows1252).offsets == [3])
    #expect(try WindowText(bytes, .latin9).faults.isEmpty)
    #expect(try WindowText(bytes, .ascii).offsets == [1, 2, 3, 4])
  }

  @Test func notesEveryLetterOfAFileThatShouldBeUTF8() throws {
    let bytes = Array("Ynys M".utf8) + [0xF4] + Array("n \u{2013}".utf8)
    let read = try WindowText(bytes, .windows1252, standsForUTF8: true)
    #expect(String(decoding: read.text, as: UTF8.self) == "Ynys Môn â€“")
    #expect(read.faults == Array(repeating: .invalidUTF8, count: 4))
    #expect(read.offsets == [6, 9, 10, 11])
  }
}
