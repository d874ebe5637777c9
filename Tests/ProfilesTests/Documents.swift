import Records

/// Documents as they are written, all at the start of a file but for the one that is `here`.
extension Document: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  static let marked = TextPosition(line: 12, column: 7, byteOffset: 345)

  package init(stringLiteral text: String) { self.init(.string(text), at: .start) }
  package init(integerLiteral number: Int) { self.init(.number(String(number)), at: .start) }
  package init(booleanLiteral value: Bool) { self.init(.boolean(value), at: .start) }
  package init(arrayLiteral elements: Document...) { self.init(.array(elements), at: .start) }
  package init(dictionaryLiteral members: (String, Document)...) {
    self.init(.object(members.map { (key: $0.0, value: $0.1) }), at: .start)
  }

  static func here(_ document: Document) -> Document { Document(document.content, at: marked) }

  /// With other members in place of its own, or behind them.
  func with(_ changes: [String: Document]) -> Document {
    let kept = (members ?? []).filter { changes[$0.key] == nil }
    return Document(.object(kept + changes.map { (key: $0.key, value: $0.value) }), at: position)
  }

  func without(_ key: String) -> Document {
    Document(.object((members ?? []).filter { $0.key != key }), at: position)
  }
}
