/// HTML and SVG that cannot be broken out of: names of elements and attributes are written in this program
/// (`StaticString`), and every text and every attribute's value is escaped on its way in. There is no way
/// past that, so what a partner calls itself can only ever be read.
struct Markup {
  private(set) var text = ""

  /// Names of this program with values of anybody.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// Text, escaped.
  mutating func add(_ content: String) { text += content.escapedForHTML }

  /// What was built in the same way elsewhere.
  mutating func add(_ other: Markup) { text += other.text }

  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    text += "<\(name)"
    for (name, value) in attributes {
      text += " \(name)=\""
      add(value)
      text += "\""
    }
    text += ">"
  }

  mutating func close(_ name: StaticString) { text += "</\(name)>" }

  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout Markup) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: String
  ) {
    open(name, attributes)
    add(content)
    close(name)
  }

  mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }

  /// An element of SVG that holds nothing.
  mutating func shape(_ name: StaticString, _ attributes: Attributes) {
    element(name, attributes, "")
  }

  mutating func breakLine() { text += "\n" }

  /// The only text that is not escaped, for it is CSS of this program.
  mutating func style(_ css: StaticString) { text += "<style>\(css)</style>" }

  mutating func doctype() { text += "<!DOCTYPE html>\n" }

  /// What was written so far, which then is no longer here.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }
}
