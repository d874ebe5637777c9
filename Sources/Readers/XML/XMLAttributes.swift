import Records

/// An attribute of the tag that is being read.
struct XMLAttribute {
  /// Where the name begins, where its local part does, and where it ends.
  var name: Int
  var local: Int
  var nameEnd: Int
  /// The value between its quotes.
  var value: Int
  var valueEnd: Int
  /// The value is what its bytes say: no references, tabs or ends of lines.
  var isPlain: Bool
  var isQualified: Bool
  /// `xmlns`, or a name with the prefix `xmlns`.
  var isBinding: Bool
  var entry: Int32
  var path: UInt32
  /// The namespace of its prefix, as an index into those in scope; -1 for none.
  var space = -1
}

/// Attributes as they are written (XML 1.0 §3.1).
extension XMLScanner {
  /// Reads what follows the name of a start tag; `end` moves to its `>`. False when the tag does
  /// not end in the text or is refused. Attributes beyond the limit are left out, but must differ
  /// too; far beyond it the reading ends.
  mutating func readAttributes(
    _ text: Span<UInt8>, _ end: inout Int, of element: Frame, _ isEmpty: inout Bool
  ) -> Bool {
    var last = XMLNames.unknown
    while true {
      let before = end
      XMLScanner.skipBlanks(text, &end)
      guard end < text.count else { return false }
      switch text[end] {
      case UInt8(ascii: ">"): return true
      case UInt8(ascii: "/"):
        guard end + 1 < text.count else { return false }
        guard text[end + 1] == UInt8(ascii: ">") else { return refuseTag(.tag, end + 1) }
        end += 1
        isEmpty = true
        return true
      default:
        guard end > before else { return refuseTag(.space, end) }
        let guess =
          last >= 0 ? names.guess(after: last) : names.firstAttribute(of: element.entry)
        guard readAttribute(text, &end, below: element.path, guess: guess) else { return false }
        let entry = attributes[attributes.count - 1].entry
        if last >= 0 {
          names.learn(entry, after: last)
        } else {
          names.learn(entry, firstAttributeOf: element.entry)
        }
        last = entry
        guard attributes.count <= limits.attributes * 16 else {
          stop(.tooManyAttributes, at: at, ["limit": .number(limits.attributes)])
          return false
        }
      }
    }
  }

  private mutating func refuseTag(_ flaw: XMLFlaw, _ index: Int) -> Bool {
    refuseToken(flaw, at: index)
    return false
  }

  private mutating func readAttribute(
    _ text: Span<UInt8>, _ index: inout Int, below path: UInt32, guess: Int32
  ) -> Bool {
    let start = index
    let parent = attributes.count < limits.attributes ? path : XMLNames.none
    let found = names.find(text, at: start, below: parent, guess: guess, isAttribute: true)
    index = found.end
    guard index < text.count else { return false }
    guard index > start else { return refuseTag(.tag, start) }
    XMLScanner.skipBlanks(text, &index)
    guard index < text.count else { return false }
    guard text[index] == UInt8(ascii: "=") else { return refuseTag(.noValue, index) }
    index += 1
    XMLScanner.skipBlanks(text, &index)
    guard index < text.count else { return false }
    let quote = text[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return refuseTag(.attributeValue, index)
    }
    let value = index + 1
    var isPlain = true
    guard endOfValue(text, &index, quote, &isPlain) else { return false }
    let isBinding =
      text[start] == UInt8(ascii: "x")
      && (found.prefixCount == 6 || found.prefixCount == 0 && found.end - start == 5)
      && XMLScanner.starts(with: "xmlns", text, at: start)
    attributes.append(
      XMLAttribute(
        name: start, local: start + Int(found.prefixCount), nameEnd: found.end, value: value,
        valueEnd: index - 1, isPlain: isPlain, isQualified: found.isQualified,
        isBinding: isBinding, entry: found.entry, path: found.path))
    return true
  }

  /// Moves from the opening quote to behind the closing one.
  private mutating func endOfValue(
    _ text: Span<UInt8>, _ index: inout Int, _ quote: UInt8, _ isPlain: inout Bool
  ) -> Bool {
    index += 1
    while index < text.count {
      let byte = text[index]
      if byte >= 0x40 {
        if byte == 0xEF, XMLCharacter.isNoCharacter(text, at: index) {
          return refuseTag(.character, index)
        }
        index &+= 1
      } else if (XMLCharacter.valueStops &>> UInt64(byte)) & 1 == 0 {
        index &+= 1
      } else if byte == quote {
        index += 1
        return true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index += 1
      } else {
        isPlain = false
        guard let next = endOfSpecialInValue(text, at: index) else { return false }
        index = next
      }
    }
    return false
  }

  /// The index behind white space or a reference. Anything else is refused.
  private mutating func endOfSpecialInValue(_ text: Span<UInt8>, at index: Int) -> Int? {
    if XMLCharacter.isBlank(text[index]) { return index + 1 }
    if isTooLarge(upTo: index) { return nil }
    if text[index] == UInt8(ascii: "&") { return endOfReference(text, at: index) }
    refuseToken(text[index] == UInt8(ascii: "<") ? .lessThanInValue : .character, at: index)
    return nil
  }

  // MARK: - Names that must differ

  /// How many attributes are compared each with each.
  private static let fewAttributes = 8

  /// The two checks that need all attributes of a tag: no name twice, and no name twice under
  /// different prefixes for one namespace.
  mutating func checkAttributes(_ text: Span<UInt8>) {
    guard attributes.count > 1 else { return }
    if let second = repeated(text, isExpanded: false) {
      refuse(.sameAttribute, at: attributes[second].name)
      return
    }
    guard attributes.contains(where: { $0.space >= 0 }) else { return }
    if let second = repeated(text, isExpanded: true) {
      object(.sameAttribute, at: attributes[second].name)
    }
  }

  /// The first attribute whose name another has before it.
  private func repeated(_ text: Span<UInt8>, isExpanded: Bool) -> Int? {
    guard attributes.count > XMLScanner.fewAttributes else {
      for second in attributes.indices.dropFirst() {
        for first in 0..<second where isSame(text, first, second, isExpanded) { return second }
      }
      return nil
    }
    var keys = attributes.indices.map { (hash: hash(text, $0, isExpanded), index: $0) }
    keys.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var found: Int?
    for next in keys.indices.dropFirst() where keys[next].hash == keys[next - 1].hash {
      let second = keys[next].index
      if isSame(text, keys[next - 1].index, second, isExpanded) {
        found = min(found ?? second, second)
      }
    }
    return found
  }

  private func hash(_ text: Span<UInt8>, _ index: Int, _ isExpanded: Bool) -> Int {
    let attribute = attributes[index]
    var hasher = Hasher()
    if isExpanded { hasher.combine(spaces.number(attribute.space)) }
    for at in (isExpanded ? attribute.local : attribute.name)..<attribute.nameEnd {
      hasher.combine(text[at])
    }
    return hasher.finalize()
  }

  private func isSame(_ text: Span<UInt8>, _ first: Int, _ second: Int, _ isExpanded: Bool) -> Bool
  {
    let (one, other) = (attributes[first], attributes[second])
    guard isExpanded else {
      if one.entry >= 0, other.entry >= 0 { return one.entry == other.entry }
      return isSpelledSame(text, one.name..<one.nameEnd, other.name..<other.nameEnd)
    }
    guard one.space >= 0, other.space >= 0, spaces.isSame(one.space, other.space) else {
      return false
    }
    return isSpelledSame(text, one.local..<one.nameEnd, other.local..<other.nameEnd)
  }

  private func isSpelledSame(_ text: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for (index, at) in zip(one, other) where text[index] != text[at] { return false }
    return true
  }
}
