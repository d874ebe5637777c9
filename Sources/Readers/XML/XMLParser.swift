import CLibXML2
import Records

/// Owns libxml2's push parser and what it writes to.
final class XMLParser {
  let state: UnsafeMutablePointer<XMLState>
  private let context: xmlParserCtxtPtr?
  private let validation: XMLValidation?
  private let encoding: SourceEncoding

  /// How much text is handed to libxml2 at once: it fits the second cache.
  private static let pieceSize = 1 << 16

  init(layout: XMLLayout, schema: XMLSchema?, limits: ReadingLimits, encoding: SourceEncoding) {
    XMLHandlers.nothingIsLoaded
    self.encoding = encoding
    let state = UnsafeMutablePointer<XMLState>.allocate(capacity: 1)
    state.initialize(to: XMLState(layout: layout, limits: limits))
    self.state = state
    validation = schema.flatMap { XMLValidation($0, reportingTo: state) }
    var handler = validation == nil ? XMLHandlers.handler() : XMLHandlers.validatingHandler()
    context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil)
    state.pointee.parser = context
    guard let context else { return }
    let options = [XML_PARSE_NONET, XML_PARSE_BIG_LINES, XML_PARSE_COMPACT, XML_PARSE_IGNORE_ENC]
    xmlCtxtUseOptions(context, Int32(bitPattern: options.reduce(0) { $0 | $1.rawValue }))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  deinit {
    if let context { xmlFreeParserCtxt(context) }
    validation?.end()
    state.pointee.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Hands over the text from an offset, and everything when it `isLast`. Returns the offset up to
  /// which it did.
  func feed(_ source: UnsafeBufferPointer<UInt8>, from offset: Int, isLast: Bool) -> Int {
    state.pointee.take(source)
    var from = offset - state.pointee.base
    let end = cut(source, from: from, to: source.count, isLast: isLast)
    while from < end, !state.pointee.isStopped {
      var to = end
      if end - from > XMLParser.pieceSize {
        to = cut(source, from: from, to: from + XMLParser.pieceSize, isLast: false)
        if to == from { to = min(end, from + XMLParser.pieceSize) }
      }
      push(UnsafeBufferPointer(rebasing: source[from..<to]))
      from = to
      if to < source.count, source[to] == UInt8(ascii: "<") { state.pointee.stopAtStrayAmpersand() }
      checkRecordSize(at: from)
    }
    if isLast { finish() }
    return state.pointee.base + (state.pointee.isStopped ? source.count : from)
  }

  /// A piece ends before a `<`, so that the parser never sees half a tag: there it has to guess
  /// whether a `>` stands in a value.
  private func cut(_ source: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isLast: Bool) -> Int {
    guard !isLast else { return to }
    if let last = source[from..<to].lastIndex(of: UInt8(ascii: "<")), last > from { return last }
    return to - from > 1 << 20 ? to : from
  }

  /// A record that is too large is given up while it is still open.
  private func checkRecordSize(at index: Int) {
    let limit = state.pointee.limits.recordBytes
    let record = state.pointee.record
    guard record.isKept, state.pointee.base + index - record.start > limit else { return }
    state.pointee.note(.recordTooLarge, at: record.start, ["limit": .number(limit)])
    state.pointee.dropRecord()
  }

  /// In UTF-8 bytes that are no text become question marks for the parser, which would read no
  /// further; they are faults already, and the text of the batch has them as they are.
  private func push(_ piece: UnsafeBufferPointer<UInt8>) {
    if encoding == .utf8, (try? UTF8Span(validating: piece.span)) == nil {
      var mended = Array(piece)
      XMLParser.mend(&mended)
      mended.withUnsafeBufferPointer { parse($0) }
    } else {
      parse(piece)
    }
  }

  private static func mend(_ bytes: inout [UInt8]) {
    var from = 0
    while from < bytes.count {
      var broken = bytes.count..<bytes.count
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(from..<bytes.count))
      } catch {
        let start = from + error.byteOffsets.lowerBound
        broken = start..<max(start + 1, from + error.byteOffsets.upperBound)
      }
      for index in broken { bytes[index] = UInt8(ascii: "?") }
      from = broken.upperBound
    }
  }

  private func parse(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let context, let start = piece.baseAddress else { return }
    start.withMemoryRebound(to: CChar.self, capacity: piece.count) {
      _ = xmlParseChunk(context, $0, Int32(piece.count), 0)
    }
  }

  private func finish() {
    guard let context, !state.pointee.isStopped else { return }
    state.pointee.isAtEnd = true
    xmlParseChunk(context, nil, 0, 1)
    state.pointee.stopIfUnfinished()
  }
}
