/// A page taken apart by the strictest reading: every element is closed where it has to be, every attribute has
/// quotation marks around its value.
struct ParsedPage: Sendable {
  struct Element: Sendable {
    let name: String
    let attributes: [String: String]
    /// What stands directly in it.
    var text = ""
  }

  struct Flaw: Error { let what: String }

  private(set) var elements: [Element] = []
  /// Elements that are not closed yet, as places in the list.
  private(set) var open: [Int] = []

  private static let void: Set = ["meta", "br"]
  private static let less = UInt8(ascii: "<")
  private static let more = UInt8(ascii: ">")

  init(_ page: String) throws {
    let doctype = Array("<!DOCTYPE html>\n".utf8)
    let bytes = Array(page.utf8)
    guard bytes.starts(with: doctype) else { throw Flaw(what: "no document type") }
    var place = doctype.count
    while let start = bytes[place...].firstIndex(of: ParsedPage.less) {
      try read(text: bytes[place..<start])
      guard let end = bytes[start...].firstIndex(of: ParsedPage.more) else {
        throw Flaw(what: "an open tag")
      }
      try read(tag: bytes[(start + 1)..<end])
      place = end + 1
    }
    try read(text: bytes[place...])
  }

  private mutating func read(text: ArraySlice<UInt8>) throws {
    guard !text.isEmpty, let last = open.last else { return }
    let content = String(decoding: text, as: UTF8.self)
    elements[last].text += content
    guard elements[last].name != "style" else { return }
    guard !text.contains(ParsedPage.more) else { throw Flaw(what: "> in \(content.prefix(40))") }
    try ParsedPage.check(content)
  }

  /// Only these five are ever escaped, and an ampersand always is.
  private static func check(_ content: String) throws {
    guard content.utf8.contains(UInt8(ascii: "&")) else { return }
    for part in content.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
      guard known.contains(where: part.hasPrefix) else { throw Flaw(what: "&\(part.prefix(9))") }
    }
  }

  private mutating func read(tag: ArraySlice<UInt8>) throws {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    let text = String(decoding: name, as: UTF8.self)
    let rest = tag[name.endIndex...]
    if isEnd {
      guard rest.isEmpty, let last = open.popLast(), elements[last].name == text else {
        throw Flaw(what: "the end of \(text)")
      }
      return
    }
    guard !name.isEmpty else { throw Flaw(what: String(decoding: tag.prefix(40), as: UTF8.self)) }
    elements.append(Element(name: text, attributes: try ParsedPage.attributes(rest)))
    if !ParsedPage.void.contains(text) { open.append(elements.count - 1) }
  }

  /// One blank, a name, `="`, a value without quotation marks, `"`; again and again.
  private static func attributes(_ text: ArraySlice<UInt8>) throws -> [String: String] {
    var rest = text
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      let name = rest.dropFirst().prefix { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
          || byte == UInt8(ascii: "-")
      }
      let opening = rest[name.endIndex...].prefix(2)
      let value = rest[opening.endIndex...].prefix { $0 != UInt8(ascii: "\"") && $0 != less }
      guard rest.first == UInt8(ascii: " "), !name.isEmpty, Array(opening) == Array("=\"".utf8),
        rest[value.endIndex...].first == UInt8(ascii: "\"")
      else { throw Flaw(what: "attributes " + String(decoding: rest.prefix(60), as: UTF8.self)) }
      let content = String(decoding: value, as: UTF8.self)
      try check(content)
      guard attributes.updateValue(content, forKey: String(decoding: name, as: UTF8.self)) == nil
      else { throw Flaw(what: "an attribute twice") }
      rest = rest[(value.endIndex + 1)...]
    }
    return attributes
  }
}
