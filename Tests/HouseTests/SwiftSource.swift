/// A Swift file, well enough understood to be looked at.
struct SwiftSource {
  let path: String
  let text: String
  /// The text without comments and without what stands in quotation marks, line by line.
  let code: [String]

  init(_ path: String) throws {
    self.path = path
    text = try Tree.text(path)
    code = SwiftSource.code(in: text).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The modules that it imports.
  var imports: [String] {
    code.compactMap { line in
      line.firstMatch(of: /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:struct |enum |func )?(\w+)/)
        .map { String($0.1) }
    }
  }

  /// The lines of code in which the pattern stands, as `path:line`.
  func lines(matching pattern: Regex<Substring>) -> [String] {
    code.enumerated().filter { $0.element.contains(pattern) }.map { "\(path):\($0.offset + 1)" }
  }

  private static func code(in text: String) -> String {
    var code = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("/*") {
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      } else if let quote = quote(at: rest) {
        rest = rest.dropFirst(quote.opening.count)
        let inside = insideQuotes(rest, quote)
        code += "\"" + inside.filter { $0 == "\n" } + "\""
        rest = rest.dropFirst(inside.count + quote.closing.count)
      } else {
        code.append(first)
        rest = rest.dropFirst()
      }
    }
    return code
  }

  private typealias Quote = (opening: String, closing: String, escape: String)

  private static func quote(at text: Substring) -> Quote? {
    let hashes = String(text.prefix { $0 == "#" })
    for mark in ["\"\"\"", "\""] where text.dropFirst(hashes.count).hasPrefix(mark) {
      return (hashes + mark, mark + hashes, "\\" + hashes)
    }
    return nil
  }

  private static func insideQuotes(_ text: Substring, _ quote: Quote) -> Substring {
    var end = text
    while !end.isEmpty, !end.hasPrefix(quote.closing) {
      end = end.dropFirst(end.hasPrefix(quote.escape) ? quote.escape.count + 1 : 1)
    }
    return text[..<end.startIndex]
  }
}
