import Readers
import Records

/// What a window of text must meet, whatever bytes it gets: the same text, flaws and positions in
/// every cut, and UTF-8 handed on as it is.
package struct TextContract {
  package let encoding: SourceEncoding

  package init(encoding: SourceEncoding) { self.encoding = encoding }

  private struct Text {
    var bytes: [UInt8] = []
    var faults: [Fault] = []
    var positions: [TextPosition] = []
    var end = TextPosition.start
  }

  package func breaches(decoding bytes: [UInt8], _ cuts: [Cut]) throws(ReadError) -> [String] {
    let whole = try text(of: bytes, .whole)
    var breaches = doubts(of: whole, bytes)
    for cut in cuts {
      let text = try text(of: bytes, cut)
      if text.bytes != whole.bytes { breaches.append("\(cut): another text") }
      if text.faults != whole.faults || text.positions != whole.positions {
        breaches.append(
          "\(cut): \(text.faults) at \(text.positions), not \(whole.faults) at \(whole.positions)")
      }
      if text.end != whole.end { breaches.append("\(cut): ends at \(text.end), not \(whole.end)") }
    }
    return breaches
  }

  /// Takes all that the window has, again and again; a line end that may go on stays for later, as
  /// it does with a reader.
  private func text(of bytes: [UInt8], _ cut: Cut) throws(ReadError) -> Text {
    let mark = Contract.markLength(bytes, encoding)
    var window = cut.window(bytes, encoding: encoding, markLength: mark)
    var text = Text()
    var hasMore = true
    while hasMore {
      hasMore = try window.more()
      var end = window.bytes.count
      if hasMore, end > window.start, window.bytes[end - 1] == 0x0D { end -= 1 }
      var next = window.position
      next.leap(over: window.bytes.span.extracting(window.start..<end), in: encoding)
      var batch = RawBatch()
      window.take(upTo: end, into: &batch, next: next)
      text.bytes += batch.bytes
      text.faults += batch.faults.map(\.fault)
      text.positions += batch.faults.map { $0.position ?? batch.position(of: $0.index, in: nil) }
    }
    text.end = window.position
    return text
  }

  private func doubts(of text: Text, _ bytes: [UInt8]) -> [String] {
    var doubts: [String] = []
    let offsets = text.positions.map(\.byteOffset)
    if zip(offsets, offsets.dropFirst()).contains(where: { $0 > $1 }) {
      doubts.append("flaws out of order: \(offsets)")
    }
    if offsets.contains(where: { $0 < 0 || $0 > bytes.count }) {
      doubts.append("a flaw outside the file: \(offsets)")
    }
    // Half a unit at the end of UTF-16 counts as a whole one.
    let isHalf = bytes.count % 2 == 1 && "\(encoding)".hasPrefix("utf16")
    if text.end.byteOffset != bytes.count + (isHalf ? 1 : 0) {
      doubts.append("the end is at \(text.end), the file has \(bytes.count) bytes")
    }
    if encoding == .utf8 {
      let isText = String(validating: bytes, as: UTF8.self) != nil
      if isText == text.faults.contains(.invalidUTF8) {
        doubts.append("text: \(isText), faults: \(text.faults)")
      }
      let mark = Contract.markLength(bytes, encoding)
      if text.bytes != Array(bytes[mark...]) { doubts.append("UTF-8 was changed") }
    } else if String(validating: text.bytes, as: UTF8.self) == nil {
      doubts.append("what was decoded is no UTF-8")
    }
    return doubts
  }
}
