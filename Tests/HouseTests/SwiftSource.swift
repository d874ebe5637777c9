/// A Swift file, well enough understood to be looked at.
struct SwiftSource {
  let path: String
  let text: String
  /// The text without comments and without what stands in quotation marks, line by line.
  let code: [String]

  init(_ path: String) throws {
    self.path = path
    text = try Tree.text(path)
    var stripper = Stripper(text: Array(text.utf8))
    code = stripper.code().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Every file below `Sources`, read once.
  static let all: [SwiftSource] =
    (try? Tree.swiftFiles(at: "Sources").map { try SwiftSource($0) }) ?? []

  /// The modules that it imports.
  var imports: [String] {
    code.filter { $0.contains("import ") }.compactMap { line in
      line.firstMatch(of: /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:struct |enum |func )?(\w+)/)
        .map { String($0.1) }
    }
  }

  /// The lines of code in which the pattern stands, as `path:line`.
  func lines(matching pattern: Regex<Substring>) -> [String] {
    code.enumerated().filter { $0.element.contains(pattern) }.map { "\(path):\($0.offset + 1)" }
  }
}

/// Takes comments and quotations out of a text; line breaks stay.
private struct Stripper {
  let text: [UInt8]
  var index = 0
  var output: [UInt8] = []

  init(text: [UInt8]) { self.text = text }

  mutating func code() -> String {
    while index < text.count {
      if isAt("//") {
        while index < text.count, text[index] != 0x0A { index += 1 }
      } else if isAt("/*") {
        skip(to: "*/", escape: nil)
      } else if !skipQuotation() {
        output.append(text[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func isAt(_ mark: String) -> Bool { text[index...].starts(with: mark.utf8) }

  private mutating func skipQuotation() -> Bool {
    let hashes = String(repeating: "#", count: text[index...].prefix { $0 == 0x23 }.count)
    for mark in ["\"\"\"", "\""] where isAt(hashes + mark) {
      output.append(0x22)
      index += hashes.utf8.count + mark.utf8.count
      skip(to: mark + hashes, escape: "\\" + hashes)
      output.append(0x22)
      return true
    }
    return false
  }

  private mutating func skip(to end: String, escape: String?) {
    while index < text.count, !isAt(end) {
      if let escape, isAt(escape) { index += escape.utf8.count }
      if index < text.count, text[index] == 0x0A { output.append(0x0A) }
      index += 1
    }
    index += end.utf8.count
  }
}
