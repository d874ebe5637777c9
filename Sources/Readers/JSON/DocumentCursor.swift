import Records

/// Walks over a JSON document of our own that may be too large to be held as a tree: whoever reads it
/// asks for what should come next, and nothing is kept of it here.
package struct DocumentCursor {
  private let bytes: [UInt8]
  /// Where it stands, as an index into the bytes.
  package private(set) var offset: Int
  /// Whether nothing stands yet in what was entered last.
  private var isFirst = true

  /// A byte order mark is no part of the text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Line and column of a byte, for a message: the document is walked for it.
  package func position(at index: Int) -> TextPosition {
    var position = TextPosition.start
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    position.byteOffset = first
    position.advance(over: bytes[first..<max(first, min(index, bytes.count))], in: .utf8)
    return position
  }

  /// That no value begins here.
  package var noValue: DocumentReader.Failure { failure(.unexpectedCharacter) }

  private func failure(_ flaw: JSONFlaw) -> DocumentReader.Failure {
    DocumentReader.Failure(flaw: flaw, position: position(at: offset))
  }

  private mutating func skipBlanks() { offset = JSONLexer.skipBlanks(bytes.span, offset) }

  /// The byte with which the next value begins; nothing at the end of the document.
  package mutating func peek() -> UInt8? {
    skipBlanks()
    return offset < bytes.count ? bytes[offset] : nil
  }

  private mutating func expect(
    _ byte: UInt8, _ flaw: JSONFlaw
  ) throws(DocumentReader.Failure) {
    guard peek() == byte else { throw failure(flaw) }
    offset += 1
  }

  // MARK: - Objects and arrays

  /// Goes into the object that comes next.
  package mutating func enterObject() throws(DocumentReader.Failure) {
    try expect(UInt8(ascii: "{"), .unexpectedCharacter)
    isFirst = true
  }

  /// Goes into the array that comes next.
  package mutating func enterArray() throws(DocumentReader.Failure) {
    try expect(UInt8(ascii: "["), .unexpectedCharacter)
    isFirst = true
  }

  /// The key of the next member, behind which its value comes; nothing at the end of the object, which
  /// is left then.
  package mutating func key() throws(DocumentReader.Failure) -> String? {
    guard try goesOn(to: UInt8(ascii: "}")) else { return nil }
    guard peek() == UInt8(ascii: "\"") else { throw failure(.missingKey) }
    let key = try string()
    try expect(UInt8(ascii: ":"), .missingColon)
    skipBlanks()
    return key
  }

  /// Whether another element comes; the array is left where none does.
  package mutating func element() throws(DocumentReader.Failure) -> Bool {
    guard try goesOn(to: UInt8(ascii: "]")) else { return false }
    skipBlanks()
    return true
  }

  private mutating func goesOn(to bracket: UInt8) throws(DocumentReader.Failure) -> Bool {
    if peek() == bracket {
      offset += 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    try expect(UInt8(ascii: ","), .missingComma)
    if peek() == bracket { throw failure(.trailingComma) }
    return true
  }

  // MARK: - Values

  /// The string that comes next, resolved.
  package mutating func string() throws(DocumentReader.Failure) -> String {
    var text: [UInt8] = []
    let range = try rawString()
    let lone = JSONEscapes.resolve(bytes.span, range.lowerBound, range.upperBound, into: &text)
    guard lone == nil else { throw failure(.badEscape) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the bytes of the string that comes next as they are written.
  package mutating func withRawString<Answer>(
    _ body: (Span<UInt8>) -> Answer
  ) throws(DocumentReader.Failure) -> Answer {
    let range = try rawString()
    return body(bytes.span.extracting(range))
  }

  private mutating func rawString() throws(DocumentReader.Failure) -> Range<Int> {
    guard peek() == UInt8(ascii: "\"") else { throw failure(.unexpectedCharacter) }
    var hasEscapes = false
    switch JSONLexer.string(bytes.span, offset + 1, hasEscapes: &hasEscapes) {
    case .end(let end):
      defer { offset = end + 1 }
      return offset + 1..<end
    case .unfinished: throw failure(.missingKey)
    case .flaw(let flaw, _, _): throw failure(flaw)
    }
  }

  /// The whole number that comes next; nothing for a number that is none.
  package mutating func integer() throws(DocumentReader.Failure) -> Int? {
    skipBlanks()
    guard offset < bytes.count else { throw failure(.unexpectedCharacter) }
    switch JSONLexer.number(bytes.span, offset) {
    case .end(let end):
      defer { offset = end }
      return Int(String(decoding: bytes[offset..<end], as: UTF8.self))
    case .unfinished: throw failure(.unexpectedCharacter)
    case .flaw(let flaw, _, _): throw failure(flaw)
    }
  }

  /// Throws if anything but blanks is left.
  package mutating func finish() throws(DocumentReader.Failure) {
    if peek() != nil { throw failure(.afterTheEnd) }
  }
}
