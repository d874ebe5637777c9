import Records

/// Makes fields of attributes and texts.
extension XMLScanner {
  // MARK: - Attributes

  mutating func takeAttributes(_ text: Span<UInt8>) {
    let frame = frames[depth]
    guard attributes.count <= limits.attributes else {
      return note(.tooManyAttributes, at: frame.start, ["limit": .number(limits.attributes)])
    }
    for attribute in attributes where !attribute.isBinding && !spaces.isInstance(attribute.space) {
      guard attribute.path != XMLNames.none else {
        tooManyNames(frame, nameCount: attribute.nameEnd - attribute.name)
        continue
      }
      if attribute.isPlain {
        append(attribute.path, at: attribute.value, attribute.valueEnd - attribute.value)
      } else {
        let first = side.count
        resolveValue(text, attribute, into: &side)
        appendAside(attribute.path, at: attribute.value, first..<side.count)
      }
    }
  }

  /// An attribute's value as XML normalises it (XML 1.0 §3.3.3).
  func resolveValue(_ text: Span<UInt8>, _ attribute: XMLAttribute, into value: inout [UInt8]) {
    var index = attribute.value
    while index < attribute.valueEnd {
      let byte = text[index]
      if byte == UInt8(ascii: "&") {
        index = XMLScanner.resolve(text, at: index, into: &value)
      } else {
        value.append(XMLCharacter.isBlank(byte) ? 0x20 : byte)
        let isPair = byte == 0x0D && index + 1 < attribute.valueEnd && text[index + 1] == 0x0A
        index += isPair ? 2 : 1
      }
    }
  }

  // MARK: - Text

  /// Makes a field of the text since the last tag, which ends at an index, and hands it to the check
  /// against a schema. Blank text between elements is none; an element that holds nothing is an
  /// empty value, placed at its tag.
  @inline(__always)
  mutating func closeText(_ text: Span<UInt8>, at end: Int, isLeaf: Bool) {
    guard record.isKept, !hasMarkup, depth <= limits.depth else {
      return closeOtherText(text, at: end, isLeaf: isLeaf)
    }
    var low = textStart
    var high = end
    while low < high, XMLCharacter.isBlank(text[low]) { low &+= 1 }
    while high > low, XMLCharacter.isBlank(text[high &- 1]) { high &-= 1 }
    if check != nil, isLeaf || low < high { checkText(text, textStart..<end) }
    let path = frames[depth].path
    guard path != XMLNames.none else { return }
    if low < high { append(path, at: low, high &- low) } else if isLeaf { appendEmpty() }
  }

  /// The same for text outside records, and for text with markup in it.
  @inline(never)
  private mutating func closeOtherText(_ text: Span<UInt8>, at end: Int, isLeaf: Bool) {
    if check != nil { checkOtherText(text, upTo: end, isLeaf: isLeaf) }
    if record.isKept, depth <= limits.depth { closeMarkedText(text, at: end, isLeaf: isLeaf) }
  }

  /// An element that holds nothing.
  private mutating func appendEmpty() {
    let frame = frames[depth]
    guard frame.path != PathTable.root else { return }
    append(frame.path, at: frame.start, 0, frame.isNil ? .null : .text)
  }

  private mutating func closeMarkedText(_ text: Span<UInt8>, at end: Int, isLeaf: Bool) {
    let path = frames[depth].path
    guard path != XMLNames.none else { return }
    let first = side.count
    XMLScanner.resolveText(text, textStart..<end, into: &side)
    var low = first
    var high = side.count
    while low < high, XMLCharacter.isBlank(side[low]) { low += 1 }
    while high > low, XMLCharacter.isBlank(side[high - 1]) { high -= 1 }
    guard low < high else {
      side.removeLast(side.count - first)
      if isLeaf { appendEmpty() }
      return
    }
    appendAside(path, at: firstOfText(text, textStart..<end), low..<high)
  }

  func firstOfText(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var bytes: [UInt8] = []
    for index in range { bytes.append(text[index]) }
    return range.lowerBound + XMLMarkup(bytes).firstOfText(from: 0, to: bytes.count)
  }

  /// Text that is well-formed as an application is to see it: references and character data
  /// resolved, comments and instructions left out, ends of lines as LF.
  static func resolveText(_ text: Span<UInt8>, _ range: Range<Int>, into value: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case UInt8(ascii: "&"): index = resolve(text, at: index, into: &value)
      case UInt8(ascii: "<"):
        index = resolveMarkup(text, at: index, before: range.upperBound, &value)
      default: appendCharacter(text, &index, before: range.upperBound, &value)
      }
    }
  }

  @inline(__always)
  private static func appendCharacter(
    _ text: Span<UInt8>, _ index: inout Int, before end: Int, _ value: inout [UInt8]
  ) {
    let isReturn = text[index] == 0x0D
    value.append(isReturn ? 0x0A : text[index])
    index += isReturn && index + 1 < end && text[index + 1] == 0x0A ? 2 : 1
  }

  /// A comment, an instruction or character data.
  private static func resolveMarkup(
    _ text: Span<UInt8>, at start: Int, before end: Int, _ value: inout [UInt8]
  ) -> Int {
    if starts(with: "<![CDATA[", text, at: start) {
      var index = start + 9
      while index < end, !starts(with: "]]>", text, at: index) {
        appendCharacter(text, &index, before: end, &value)
      }
      return index + 3
    }
    let isComment = starts(with: "<!--", text, at: start)
    let closing: StaticString = isComment ? "-->" : "?>"
    var index = start + (isComment ? 4 : 2)
    while index < end, !starts(with: closing, text, at: index) { index += 1 }
    return index + closing.utf8CodeUnitCount
  }

  /// Appends what a well-formed reference stands for; returns the index behind it.
  private static func resolve(
    _ text: Span<UInt8>, at start: Int, into value: inout [UInt8]
  ) -> Int {
    if text[start + 1] == UInt8(ascii: "#") {
      let reference = XMLReference(text, at: start)
      append(reference.scalar, to: &value)
      return reference.end + 1
    }
    switch (text[start + 1], text[start + 2]) {
    case (UInt8(ascii: "l"), _):
      value.append(UInt8(ascii: "<"))
      return start + 4
    case (UInt8(ascii: "g"), _):
      value.append(UInt8(ascii: ">"))
      return start + 4
    case (UInt8(ascii: "q"), _):
      value.append(UInt8(ascii: "\""))
      return start + 6
    case (_, UInt8(ascii: "p")):
      value.append(UInt8(ascii: "'"))
      return start + 6
    default:
      value.append(UInt8(ascii: "&"))
      return start + 5
    }
  }

  private static func append(_ scalar: UInt32, to value: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    value.append(contentsOf: Character(scalar).utf8)
  }

  // MARK: - Fields

  @inline(__always)
  private mutating func append(
    _ path: UInt32, at index: Int, _ count: Int, _ kind: RawField.Kind = .text
  ) {
    guard count <= limits.fieldBytes else { return tooLarge(at: index) }
    guard isRoom(at: index) else { return }
    fields.append(
      RawField(
        path: path, start: UInt32(truncatingIfNeeded: index),
        valueStart: UInt32(truncatingIfNeeded: index),
        valueCount: UInt32(truncatingIfNeeded: count), kind: kind,
        part: UInt16(clamping: record.part)))
  }

  private mutating func appendAside(_ path: UInt32, at index: Int, _ value: Range<Int>) {
    guard value.count <= limits.fieldBytes else {
      side.removeLast(side.count - value.lowerBound)
      return tooLarge(at: index)
    }
    guard isRoom(at: index) else { return }
    fields.append(
      RawField(
        path: path, start: UInt32(truncatingIfNeeded: index),
        valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
        valueCount: UInt32(truncatingIfNeeded: value.count), isAside: true,
        part: UInt16(clamping: record.part)))
  }

  /// Whether the record takes one more value, at an index.
  @inline(__always)
  private mutating func isRoom(at index: Int) -> Bool {
    if index - record.start <= limits.recordBytes,
      fields.count - record.firstField < limits.values
    {
      return record.isKept
    }
    return isRoomAfterAll(at: index)
  }

  @inline(never)
  private mutating func isRoomAfterAll(at index: Int) -> Bool {
    checkRecordSize(at: index)
    if record.isKept, !record.isFull {
      record.isFull = true
      note(.tooManyColumns, at: index, ["limit": .number(limits.values)])
    }
    return false
  }

  /// A value above the limit is left out.
  private mutating func tooLarge(at index: Int) {
    note(.fieldTooLarge, at: index, ["limit": .number(limits.fieldBytes)])
  }
}
