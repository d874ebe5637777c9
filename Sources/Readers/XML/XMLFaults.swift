import CLibXML2
import Records

/// What is wrong with the text itself.
extension XMLState {
  /// The `<!DOCTYPE` that the parser has just read.
  func declarationStart() -> Int {
    var start = offset
    repeat {
      let next = last(UInt8(ascii: "<"), before: start)
      if next == start { break }
      start = next
    } while byte(at: start + 1) != UInt8(ascii: "!") || byte(at: start + 2) != UInt8(ascii: "D")
    return start
  }

  mutating func parserError(_ error: xmlError) {
    guard !isStopped, error.level != XML_ERR_WARNING, error.level != XML_ERR_NONE else { return }
    let reason: Arguments = ["reason": .term(XMLReasons.words(error.code))]
    if error.level != XML_ERR_FATAL {
      note(.xmlNotWellFormed, at: place(of: error), reason)
    } else if isAtEnd, hasRoot, !hasEnded {
      stop(.truncated, at: base + source.count)
    } else {
      stop(.xmlNotWellFormed, at: place(of: error), reason)
    }
  }

  /// The parser stands behind the tag or the reference that it complains of.
  private func place(of error: xmlError) -> Int {
    switch xmlParserErrors(rawValue: UInt32(error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_UNDEFINED_NAMESPACE,
      XML_NS_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_QNAME, XML_NS_ERR_COLON, XML_NS_ERR_EMPTY,
      XML_NS_ERR_XML_NAMESPACE:
      last(UInt8(ascii: "<"), before: offset)
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_INVALID_CHARREF,
      XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_ENTITYREF_SEMICOL_MISSING:
      last(UInt8(ascii: "&"), before: offset)
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_NO_NAME:
      byte(at: offset - 1) == UInt8(ascii: "&") ? offset - 1 : offset
    default: offset
    }
  }

  /// libxml2 would wait for the semicolon of a reference to the end of the file; but no `<` stands
  /// in one, and one comes next.
  mutating func stopAtStrayAmpersand() {
    guard !isStopped, parser?.pointee.instate == XML_PARSER_CONTENT else { return }
    let offset = offset
    guard byte(at: offset) == UInt8(ascii: "&") else { return }
    let words = XMLReasons.words(Int32(XML_ERR_NAME_REQUIRED.rawValue))
    stop(.xmlNotWellFormed, at: offset, ["reason": .term(words)])
  }

  /// After the end: the parser need not have complained of what is missing.
  mutating func stopIfUnfinished() {
    guard !isStopped else { return }
    if !hasRoot {
      let words = XMLReasons.words(Int32(XML_ERR_DOCUMENT_EMPTY.rawValue))
      stop(.xmlNotWellFormed, at: base + source.count, ["reason": .term(words)])
    } else if !hasEnded {
      stop(.truncated, at: base + source.count)
    }
  }
}
