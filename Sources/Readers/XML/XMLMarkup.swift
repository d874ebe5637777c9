/// Finds the parts of markup in text that a parser has found well-formed, or in text where a wrong
/// answer is only a less exact place. Never reads past the end.
struct XMLMarkup {
  enum Kind { case start, empty, end, comment, characterData, instruction, declaration }

  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  func starts(with word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where text[index + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The index behind the next `word` from `index`, or the end.
  func end(of word: StaticString, from index: Int) -> Int {
    var index = index
    while index < text.count {
      if starts(with: word, at: index) { return index + word.utf8CodeUnitCount }
      index += 1
    }
    return text.count
  }

  /// What begins with the `<` at `index`, and the index behind it.
  func part(at index: Int) -> (kind: Kind, end: Int) {
    if starts(with: "<!--", at: index) { return (.comment, end(of: "-->", from: index + 4)) }
    if starts(with: "<![CDATA[", at: index) {
      return (.characterData, end(of: "]]>", from: index + 9))
    }
    if starts(with: "<?", at: index) { return (.instruction, end(of: "?>", from: index + 2)) }
    if starts(with: "<!", at: index) { return (.declaration, endOfDeclaration(from: index + 2)) }
    if starts(with: "</", at: index) { return (.end, end(of: ">", from: index + 2)) }
    let end = endOfTag(from: index + 1)
    return (end > index + 2 && text[end - 2] == UInt8(ascii: "/") ? .empty : .start, end)
  }

  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8 = 0
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return index
  }

  /// A document type declaration may hold others in brackets.
  private func endOfDeclaration(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""): index = end(of: "\"", from: index + 1)
      case UInt8(ascii: "'"): index = end(of: "'", from: index + 1)
      case UInt8(ascii: "["), UInt8(ascii: "<"):
        depth += 1
        index += 1
      case UInt8(ascii: "]"):
        depth -= 1
        index += 1
      case UInt8(ascii: ">"):
        index += 1
        if depth <= 0 { return index }
        depth -= 1
      default: index += 1
      }
    }
    return index
  }

  // MARK: - Inside a tag

  /// The name as it is written, from the byte behind `<` or `</`.
  func name(at start: Int) -> Range<Int> {
    var index = start
    while index < text.count, !XMLCharacter.isBlank(text[index]), !isNameEnd(text[index]) {
      index += 1
    }
    return start..<index
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }

  /// The part of a name behind its prefix.
  func localName(_ name: Range<Int>) -> Range<Int> {
    var index = name.upperBound
    while index > name.lowerBound, text[index - 1] != UInt8(ascii: ":") { index -= 1 }
    return index..<name.upperBound
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  /// The next attribute of a tag from `index`, which moves behind it.
  func attribute(from index: inout Int) -> Attribute? {
    skipBlanks(&index)
    let name = name(at: index)
    guard !name.isEmpty else { return nil }
    index = name.upperBound
    skipBlanks(&index)
    guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks(&index)
    guard index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
    else { return nil }
    let quote = text[index]
    let start = index + 1
    index = start
    while index < text.count, text[index] != quote { index += 1 }
    defer { index += 1 }
    return Attribute(name: name, value: start..<index)
  }

  func skipBlanks(_ index: inout Int) {
    while index < text.count, XMLCharacter.isBlank(text[index]) { index += 1 }
  }

  // MARK: - Content

  /// The first byte of an element's text from `start`: behind white space, comments, processing
  /// instructions and the opening of character data.
  func firstOfText(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, index < text.count {
      if XMLCharacter.isBlank(text[index]) {
        index += 1
      } else if starts(with: "<![CDATA[", at: index) {
        index += 9
      } else if starts(with: "]]>", at: index) {
        index += 3
      } else if starts(with: "<!--", at: index) || starts(with: "<?", at: index) {
        index = part(at: index).end
      } else if let next = endOfBlankReference(at: index) {
        index = next
      } else {
        return index
      }
    }
    return start
  }

  /// The index behind a character reference that stands for white space.
  private func endOfBlankReference(at index: Int) -> Int? {
    guard starts(with: "&#", at: index) else { return nil }
    let end = end(of: ";", from: index)
    var digits = string(index + 2..<max(index + 2, end - 1))
    let isHexadecimal = digits.first == "x"
    if isHexadecimal { digits.removeFirst() }
    guard let scalar = UInt8(digits, radix: isHexadecimal ? 16 : 10), XMLCharacter.isBlank(scalar)
    else { return nil }
    return end
  }
}
