import Records

/// Reads a small JSON document into memory, with the place of every value.
package struct DocumentReader {
  /// Where and why a document is not JSON.
  package struct Failure: Error, Sendable {
    package let flaw: JSONFlaw
    package let position: TextPosition
  }

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private var position = TextPosition.start
  private var walked = 0

  /// A byte order mark is no part of the text, and no column.
  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    index = 3
    walked = 3
    position.byteOffset = 3
  }

  package static func read(_ bytes: [UInt8]) throws(Failure) -> Document {
    var reader = DocumentReader(bytes)
    let document = try reader.value()
    reader.skipBlanks()
    guard reader.index == bytes.count else { throw reader.failure(.afterTheEnd) }
    return document
  }

  private mutating func failure(_ flaw: JSONFlaw) -> Failure {
    Failure(flaw: flaw, position: place(index))
  }

  /// Positions are asked for in order, so the text is walked once.
  private mutating func place(_ index: Int) -> TextPosition {
    if index > walked {
      position.advance(over: bytes[walked..<min(index, bytes.count)], in: .utf8)
      walked = index
    }
    return position
  }

  private mutating func skipBlanks() { index = JSONLexer.skipBlanks(bytes.span, index) }

  private mutating func value() throws(Failure) -> Document {
    skipBlanks()
    guard index < bytes.count, depth < 64 else { throw failure(.unexpectedCharacter) }
    let start = place(index)
    switch bytes[index] {
    case UInt8(ascii: "{"): return Document(.object(try members()), at: start)
    case UInt8(ascii: "["): return Document(.array(try elements()), at: start)
    case UInt8(ascii: "\""): return Document(.string(try string()), at: start)
    case UInt8(ascii: "-"), 48...57:
      let text = try token(JSONLexer.number(bytes.span, index))
      return Document(.number(text), at: start)
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      let text = try token(JSONLexer.word(bytes.span, index))
      return Document(text == "null" ? .null : .boolean(text == "true"), at: start)
    default: throw failure(.unexpectedCharacter)
    }
  }

  private mutating func token(_ outcome: JSONLexer.Outcome) throws(Failure) -> String {
    switch outcome {
    case .end(let end):
      defer { index = end }
      return String(decoding: bytes[index..<end], as: UTF8.self)
    case .unfinished: throw failure(.unexpectedCharacter)
    case .flaw(let flaw, _, _): throw failure(flaw)
    }
  }

  private mutating func string() throws(Failure) -> String {
    var hasEscapes = false
    switch JSONLexer.string(bytes.span, index + 1, hasEscapes: &hasEscapes) {
    case .end(let end):
      var text: [UInt8] = []
      let lone = JSONEscapes.resolve(bytes.span, index + 1, end, into: &text)
      guard lone == nil else { throw failure(.badEscape) }
      index = end + 1
      return String(decoding: text, as: UTF8.self)
    case .unfinished: throw failure(.missingKey)
    case .flaw(let flaw, _, _): throw failure(flaw)
    }
  }

  private mutating func members() throws(Failure) -> [(key: String, value: Document)] {
    var members: [(key: String, value: Document)] = []
    var keys: Set<String> = []
    index += 1
    depth += 1
    skipBlanks()
    while index < bytes.count, bytes[index] != UInt8(ascii: "}") {
      if !members.isEmpty { try expect(UInt8(ascii: ","), .missingComma) }
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw failure(.missingKey)
      }
      let start = index
      let key = try string()
      guard keys.insert(key).inserted else {
        index = start
        throw failure(.repeatedKey)
      }
      skipBlanks()
      try expect(UInt8(ascii: ":"), .missingColon)
      members.append((key, try value()))
      skipBlanks()
    }
    try expect(UInt8(ascii: "}"), .mismatchedBracket)
    depth -= 1
    return members
  }

  private mutating func elements() throws(Failure) -> [Document] {
    var elements: [Document] = []
    index += 1
    depth += 1
    skipBlanks()
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if !elements.isEmpty { try expect(UInt8(ascii: ","), .missingComma) }
      elements.append(try value())
      skipBlanks()
    }
    try expect(UInt8(ascii: "]"), .mismatchedBracket)
    depth -= 1
    return elements
  }

  private mutating func expect(_ byte: UInt8, _ flaw: JSONFlaw) throws(Failure) {
    guard index < bytes.count, bytes[index] == byte else { throw failure(flaw) }
    index += 1
  }
}
