import CLibXML2
import Records

/// A start tag as the parser hands it over.
struct XMLStartTag {
  let name: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five pointers each: local name, prefix, namespace, the value's first byte and its end.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
}

extension XMLState {
  mutating func startElement(_ tag: XMLStartTag) {
    let tagEnd = offset
    depth += 1
    hasRoot = true
    guard depth <= limits.depth else { return tooDeep(at: tagEnd) }
    let parent = frames + depth - 1
    let (path, count) = names.path(
      tag.name, below: isInRecord ? parent.pointee.path : XMLNames.none)
    let nameCount = count + (tag.prefix.map { length(of: $0) + 1 } ?? 0)
    let start = tagStart(named: nameCount, slashes: 0, before: tagEnd)
    if record.isKept {
      endText(of: parent.pointee, at: start, isLeaf: false)
      parent.pointee.hasElements = true
    }
    open(tag, Frame(start: start, content: tagEnd + 1, path: path, nameCount: nameCount))
  }

  /// Whether the element that was just opened is below a record.
  private var isInRecord: Bool { record.isOpen && depth > layout.recordPath.count }

  private mutating func open(_ tag: XMLStartTag, _ opened: Frame) {
    var frame = opened
    if byte(at: frame.content - 1) == UInt8(ascii: "/") { frame.content += 1 }
    if isInRecord {
      if frame.path == record.partPath { beginPart() }
      if frame.path == XMLNames.none { tooManyNames(at: frame.start) }
    } else if depth <= layout.recordPath.count {
      followPath(tag.name, at: frame.start)
      if record.isOpen { frame.path = PathTable.root }
    }
    if record.isKept, tag.attributeCount > 0 { readAttributes(of: tag, into: &frame) }
    frames[depth] = frame
    textStart = frame.content
    text.removeAll()
  }

  mutating func endElement() {
    let end = offset
    if depth <= limits.depth {
      let frame = frames[depth]
      if record.isKept {
        let isEmpty = frame.content == end
        let endTag = isEmpty ? end : tagStart(named: frame.nameCount, slashes: 1, before: end - 1)
        endText(of: frame, at: endTag, isLeaf: !frame.hasElements && frame.path != PathTable.root)
      }
      leavePath(at: end)
      textStart = end
      text.removeAll()
    }
    depth -= 1
    if depth == 0 { hasEnded = true }
  }

  /// The `<` of the tag whose `>` or last attribute ends before an offset. A tag holds no other.
  @inline(__always)
  private func tagStart(named count: Int, slashes: Int, before end: Int) -> Int {
    let start = end - count - slashes - 1
    return byte(at: start) == UInt8(ascii: "<") ? start : last(UInt8(ascii: "<"), before: end)
  }

  private func length(of name: UnsafePointer<UInt8>) -> Int {
    var end = name
    while end.pointee != 0 { end += 1 }
    return end - name
  }

  // MARK: - Limits

  /// Elements below the limit are left out. Far below it the reading ends, since the parser itself
  /// remembers each level.
  private mutating func tooDeep(at tagEnd: Int) {
    let limit: Arguments = ["limit": .number(limits.depth)]
    frames[limits.depth].hasElements = true
    if depth > limits.depth * 16 {
      stop(.nestedTooDeep, at: last(UInt8(ascii: "<"), before: tagEnd), limit)
    } else if !record.isTooDeep {
      record.isTooDeep = true
      note(.nestedTooDeep, at: last(UInt8(ascii: "<"), before: tagEnd), limit)
    }
  }

  mutating func tooManyNames(at start: Int) {
    guard names.isFull, record.isKept, !hasTooManyNames else { return }
    hasTooManyNames = true
    note(.tooManyColumns, at: start, ["limit": .number(limits.columns)])
  }
}
