import CLibXML2
import Glibc
import Records

extension XMLState {
  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  // MARK: - Attributes

  mutating func readAttributes(of tag: XMLStartTag, into frame: inout Frame) {
    guard tag.attributeCount <= limits.attributes else {
      note(.tooManyAttributes, at: frame.start, ["limit": .number(limits.attributes)])
      return
    }
    guard var attribute = tag.attributes else { return }
    for _ in 0..<tag.attributeCount {
      if let name = attribute[0], let value = attribute[3], let end = attribute[4] {
        let bytes = UnsafeBufferPointer(start: value, count: max(0, end - value))
        if let space = attribute[2], isInstance(space) {
          if isNil(name, bytes) { frame.isNil = true }
        } else {
          readAttribute(name, attribute[1], bytes, in: frame)
        }
      }
      attribute += 5
    }
  }

  private mutating func readAttribute(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?,
    _ value: UnsafeBufferPointer<UInt8>, in frame: Frame
  ) {
    let (path, _) = names.path(name, below: frame.path, isAttribute: true)
    guard path != XMLNames.none else { return tooManyNames(at: frame.start) }
    // A value that needed no resolving lies in the parser's own buffer, so its place is known.
    if let parser, let start = value.baseAddress {
      let offset = cyson_offset_of(parser, start)
      let quote = byte(at: offset - 1)
      if offset > frame.start, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        return append(path, at: offset, value: index(offset), value.count)
      }
    }
    let resolved = withoutEscapes(value)
    resolved.withUnsafeBufferPointer {
      appendAside(path, at: attributeValue(name, prefix, in: frame), $0)
    }
  }

  /// libxml2 resolves an attribute's value but for ampersands, each of which it writes `&#38;`.
  private func withoutEscapes(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let markup = XMLMarkup(Array(value))
    var resolved: [UInt8] = []
    var index = 0
    while index < value.count {
      resolved.append(value[index])
      index += markup.starts(with: "&#38;", at: index) ? 5 : 1
    }
    return resolved
  }

  /// Where the value of an attribute begins, found in the bytes of its tag.
  func attributeValue(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, in frame: Frame
  ) -> Int {
    let local = String(cString: name)
    let wanted = prefix.map { String(cString: $0) + ":" + local } ?? local
    let markup = markup(from: frame.start, to: frame.content)
    var index = frame.nameCount + 1
    while let attribute = markup.attribute(from: &index) {
      if markup.string(attribute.name) == wanted { return frame.start + attribute.value.lowerBound }
    }
    return frame.start
  }

  private func isInstance(_ space: UnsafePointer<UInt8>) -> Bool {
    strcmp(UnsafeRawPointer(space).assumingMemoryBound(to: CChar.self), XMLState.instance) == 0
  }

  private func isNil(_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard String(cString: name) == "nil" else { return false }
    let text = String(decoding: value, as: UTF8.self)
    return text == "true" || text == "1"
  }

  // MARK: - Text

  mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard record.isKept, depth <= limits.depth else { return }
    text.append(bytes, count)
  }

  /// Makes a field of the text since the last tag, which ends at an offset. Blank text between
  /// elements is none; an element that holds nothing is an empty value, placed at its tag.
  mutating func endText(of frame: Frame, at end: Int, isLeaf: Bool) {
    guard frame.path != XMLNames.none else { return }
    let range = text.trimmed
    if !range.isEmpty {
      appendText(frame.path, range, end: end)
    } else if isLeaf {
      append(
        frame.path, at: frame.start, value: index(frame.start), 0, frame.isNil ? .null : .text)
    }
  }

  /// Whatever is resolved gets shorter, but for a lone CR; so text of the length of its spelling is
  /// its spelling.
  private mutating func appendText(_ path: UInt32, _ range: Range<Int>, end: Int) {
    let start = textStart + range.lowerBound
    if text.count == end - textStart, textStart >= base, end <= base + source.count,
      !hasCarriageReturn(at: start, range.count)
    {
      append(path, at: start, value: start - base, range.count)
    } else {
      let markup = markup(from: textStart, to: end)
      let first = textStart + markup.firstOfText(from: 0, to: markup.text.count)
      appendAside(path, at: first, text[range])
    }
  }

  private func hasCarriageReturn(at offset: Int, _ count: Int) -> Bool {
    guard hasCarriageReturns else { return false }
    let range = UnsafeBufferPointer(rebasing: source[(offset - base)..<(offset - base + count)])
    return range.contains(0x0D)
  }

  // MARK: - Fields

  private mutating func append(
    _ path: UInt32, at offset: Int, value: Int, _ count: Int, _ kind: RawField.Kind = .text
  ) {
    fields.append(
      RawField(
        path: path, start: UInt32(index(offset)), valueStart: UInt32(value),
        valueCount: UInt32(count), kind: kind, part: UInt16(clamping: record.part)))
  }

  private mutating func appendAside(
    _ path: UInt32, at offset: Int, _ value: UnsafeBufferPointer<UInt8>
  ) {
    fields.append(
      RawField(
        path: path, start: UInt32(index(offset)), valueStart: UInt32(side.count),
        valueCount: UInt32(value.count), isAside: true, part: UInt16(clamping: record.part)))
    side.append(contentsOf: value)
  }
}
