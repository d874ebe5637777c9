/// What the beginning of an XML file says about it, found without a parser: the file may yet turn
/// out not to be XML.
package struct XMLPrologue: Hashable, Sendable {
  /// The encoding that the XML declaration names.
  package private(set) var encoding: String?
  /// The local name of the root element.
  package private(set) var rootName: String?
  package private(set) var rootNamespace: String?
  /// What the attribute `kind` of the first element below the root says.
  package private(set) var firstKind: String?

  /// `opening` is the beginning of the file as UTF-8, long enough to hold the root's start tag.
  package init(_ opening: [UInt8]) {
    let markup = XMLMarkup(opening)
    var index = markup.starts(with: "\u{FEFF}", at: 0) ? 3 : 0
    if markup.starts(with: "<?xml", at: index) { readDeclaration(markup, at: index) }
    markup.skipBlanks(&index)
    while index < opening.count, opening[index] == UInt8(ascii: "<") {
      let part = markup.part(at: index)
      switch part.kind {
      case .start, .empty:
        readRoot(markup, at: index)
        readFirst(markup, behind: part.end)
        return
      case .comment, .instruction, .declaration: index = part.end
      case .end, .characterData: return
      }
      markup.skipBlanks(&index)
    }
  }

  private mutating func readDeclaration(_ markup: XMLMarkup, at start: Int) {
    var index = start + 5
    while let attribute = markup.attribute(from: &index) {
      if markup.string(attribute.name) == "encoding" { encoding = markup.string(attribute.value) }
    }
  }

  private mutating func readFirst(_ markup: XMLMarkup, behind root: Int) {
    var index = root
    markup.skipBlanks(&index)
    guard markup.starts(with: "<", at: index) else { return }
    index = markup.name(at: index + 1).upperBound
    while let attribute = markup.attribute(from: &index) {
      if markup.string(attribute.name) == "kind" { firstKind = markup.string(attribute.value) }
    }
  }

  private mutating func readRoot(_ markup: XMLMarkup, at start: Int) {
    let name = markup.name(at: start + 1)
    let local = markup.localName(name)
    guard !local.isEmpty else { return }
    rootName = markup.string(local)
    let prefix = markup.string(name.lowerBound..<max(name.lowerBound, local.lowerBound - 1))
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix
    var index = name.upperBound
    while let attribute = markup.attribute(from: &index) {
      if markup.string(attribute.name) == declaration {
        rootNamespace = XMLPrologue.namespace(markup.string(attribute.value))
      }
    }
  }

  /// A name may be written with the five references that XML knows; an empty one is no namespace.
  private static func namespace(_ text: String) -> String? {
    var name = text
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ] {
      name = name.replacing(reference, with: character)
    }
    return name.isEmpty ? nil : name
  }
}
