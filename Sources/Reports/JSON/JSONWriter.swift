import Records

/// Writes JSON, its members in the order in which they are given: indented by two spaces, or on one
/// line.
package struct JSONWriter {
  package private(set) var output: ReportOutput
  private let isOnOneLine: Bool
  private var depth = 0
  private var isFirst = true

  package init(appendingTo output: ReportOutput, onOneLine: Bool = false) {
    self.output = output
    isOnOneLine = onOneLine
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, each body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest("[", "]") { json in
      for element in elements {
        json.separate()
        body(&json, element)
      }
    }
  }

  package mutating func value(_ text: String?) {
    guard let text else { return output.write("null" as StaticString) }
    write(text)
  }

  /// Most texts hold nothing that is spelled out, and go to the output as they are.
  private mutating func write(_ text: String) {
    guard text.isPlain else { return output.write(text.quotedAsJSON) }
    output.write("\"" as StaticString)
    output.write(text)
    output.write("\"" as StaticString)
  }

  /// A part of the report that is written often, as it stands in an object `levels` deeper than
  /// this: its first members, or such as follow others.
  func part(_ levels: Int, isFirst: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(appendingTo: ReportOutput(), onOneLine: isOnOneLine)
    json.depth = depth + levels
    json.isFirst = isFirst
    body(&json)
    return String(decoding: json.output.bytes, as: UTF8.self)
  }

  mutating func write(part: String) {
    output.write(part)
    isFirst = false
  }

  /// A part that ends with a key, and its number.
  mutating func write(part: String, _ number: Int) {
    output.write(part)
    output.write(number)
  }

  /// Ends the text with a line break; another may follow.
  package mutating func finish() {
    output.write("\n" as StaticString)
    isFirst = true
  }

  private mutating func nest(
    _ opening: StaticString, _ closing: StaticString, _ body: (inout JSONWriter) -> Void
  ) {
    open(opening)
    body(&self)
    close(closing)
  }

  mutating func open(_ opening: StaticString = "{") {
    output.write(opening)
    depth += 1
    isFirst = true
  }

  mutating func close(_ closing: StaticString = "}") {
    depth -= 1
    if !isFirst { breakLine() }
    output.write(closing)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { output.write("," as StaticString) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    if isOnOneLine { return }
    let breaks = JSONWriter.breaks
    output.write(depth < breaks.count ? breaks[depth] : JSONWriter.lineBreak(depth))
  }

  /// Line breaks with their indents; the report is no deeper.
  private static let breaks = (0..<12).map(lineBreak)

  private static func lineBreak(_ depth: Int) -> String {
    "\n" + String(repeating: "  ", count: depth)
  }
}

extension JSONWriter {
  /// The names of the report's own members are plain.
  mutating func key(_ name: StaticString) {
    separate()
    output.write("\"" as StaticString)
    output.write(name)
    output.write((isOnOneLine ? "\":" : "\": ") as StaticString)
  }

  /// A member whose name is known only now.
  package mutating func member(named name: String, _ text: String) {
    separate()
    write(name)
    output.write((isOnOneLine ? ":" : ": ") as StaticString)
    write(text)
  }

  package mutating func member(named name: String, _ number: Int) {
    separate()
    write(name)
    output.write((isOnOneLine ? ":" : ": ") as StaticString)
    output.write(number)
  }

  package mutating func member(named name: String, _ texts: [String]) {
    separate()
    write(name)
    output.write((isOnOneLine ? ":" : ": ") as StaticString)
    array(texts) { $0.value($1) }
  }

  /// A text, or null.
  package mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    output.write(number)
  }

  package mutating func member(_ name: StaticString, _ claim: Bool) {
    key(name)
    output.write((claim ? "true" : "false") as StaticString)
  }

  package mutating func member(_ name: StaticString, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  package mutating func member<Elements: Sequence>(
    _ name: StaticString, array elements: Elements,
    each body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, each: body)
  }

  /// A member that is left out where there is nothing to say.
  package mutating func optionalMember(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  package mutating func optionalMember(_ name: StaticString, _ number: Int?) {
    if let number { member(name, number) }
  }
}
