/// Lines of XML, indented by two blanks a level.
struct Indented {
  private(set) var text = ""
  private var level = 0

  mutating func add(_ line: String) {
    text += String(repeating: "  ", count: level) + line + "\n"
  }

  /// Adds a start tag, what `body` adds, and the end tag that belongs to it.
  mutating func nest(_ startTag: String, _ body: (inout Indented) -> Void) {
    add(startTag)
    level += 1
    body(&self)
    level -= 1
    let name = startTag.dropFirst().prefix { $0 != " " && $0 != ">" }
    add("</\(name)>")
  }
}
