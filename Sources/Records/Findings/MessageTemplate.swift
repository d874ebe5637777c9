/// A message with places for arguments, taken apart once for many findings.
package struct MessageTemplate: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case argument(String)
  }

  private var pieces: [Piece] = []

  /// `{name}` stands for an argument.
  package init(_ template: String) {
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.argument(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
  }

  /// The message with each argument in its place. What an argument brings along is never taken for a
  /// name; a name without an argument stays as it stands.
  package func filled(
    with arguments: Arguments, in language: Language, disclosure: Disclosure?
  ) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let piece): text += piece
      case .argument(let name):
        text += arguments[name]?.words(in: language, disclosure: disclosure) ?? "{\(name)}"
      }
    }
    return text
  }
}
