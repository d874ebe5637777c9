/// A rough look at the beginning of an XML file: which element repeats, and what repeats within it. It is
/// for files that no profile knows; the reader judges them.
package struct XMLOutline {
  /// Local names from the root to the element that is most likely a record.
  package private(set) var recordPath: [String] = []
  /// Paths below a record of elements that stand there several times and hold others.
  package private(set) var repeatedParts: [String] = []

  private struct Node {
    let name: String
    let parent: Int
    /// The most that stand in one parent.
    var siblings = 0
    /// Values in it and below.
    var values = 0
    var children: [Int] = []
    var hasAttributes = false

    var isContainer: Bool { !children.isEmpty || hasAttributes }
  }

  private struct Open {
    let node: Int
    var counts: [Int: Int] = [:]
  }

  private var nodes: [Node] = []
  private var open: [Open] = []
  private static let deepest = 64

  /// `opening` is the beginning of the file as UTF-8.
  package init(_ opening: [UInt8]) {
    let markup = XMLMarkup(opening)
    var index = 0
    while index < opening.count {
      guard opening[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let part = markup.part(at: index)
      // A tag that is cut off at the end says nothing.
      guard part.end < opening.count || opening.last == UInt8(ascii: ">") else { break }
      switch part.kind {
      case .start, .empty:
        begin(markup, at: index)
        if part.kind == .empty { end() }
      case .end: end()
      case .comment, .characterData, .instruction, .declaration: break
      }
      index = part.end
    }
    findRecords()
    nodes = []
    open = []
  }

  private mutating func begin(_ markup: XMLMarkup, at index: Int) {
    let name = markup.name(at: index + 1)
    let node = node(markup.string(markup.localName(name)), below: open.last?.node)
    if let last = open.indices.last {
      open[last].counts[node, default: 0] += 1
      nodes[node].siblings = max(nodes[node].siblings, open[last].counts[node, default: 0])
    }
    open.append(Open(node: node))
    var next = name.upperBound
    while let attribute = markup.attribute(from: &next) {
      guard !markup.string(attribute.name).hasPrefix("xmlns") else { continue }
      nodes[node].hasAttributes = true
      count(node)
    }
  }

  private mutating func end() {
    guard let closed = open.popLast() else { return }
    if closed.counts.isEmpty { count(closed.node) }
  }

  /// Counts a value for a node and all above it.
  private mutating func count(_ node: Int) {
    var above = node
    while above >= 0 {
      nodes[above].values += 1
      above = nodes[above].parent
    }
  }

  private mutating func node(_ name: String, below parent: Int?) -> Int {
    if let parent, let known = nodes[parent].children.first(where: { nodes[$0].name == name }) {
      return known
    }
    if parent == nil, !nodes.isEmpty { return 0 }
    nodes.append(Node(name: name, parent: parent ?? -1))
    let number = nodes.count - 1
    if let parent { nodes[parent].children.append(number) }
    return number
  }

  // MARK: - Records

  private mutating func findRecords() {
    guard !nodes.isEmpty else { return }
    let outermost = nodes.indices.filter {
      isRepeated($0) && !ancestors(of: $0).contains(where: isRepeated)
    }
    let record = outermost.max { nodes[$0].values < nodes[$1].values } ?? onlyRecord()
    recordPath = path(of: record)
    repeatedParts = nodes.indices.filter {
      $0 != record && isRepeated($0) && ancestors(of: $0).contains(record)
    }.map { path(of: $0).dropFirst(recordPath.count).joined(separator: "/") }
  }

  private func isRepeated(_ node: Int) -> Bool {
    nodes[node].siblings > 1 && nodes[node].isContainer
  }

  /// In a file with one record: the first element, from the root, that holds more than one other.
  private func onlyRecord() -> Int {
    var node = 0
    while nodes[node].children.count == 1, let child = nodes[node].children.first,
      nodes[child].isContainer
    {
      node = child
    }
    return node
  }

  private func ancestors(of node: Int) -> [Int] {
    var ancestors: [Int] = []
    var above = nodes[node].parent
    while above >= 0, ancestors.count < XMLOutline.deepest {
      ancestors.append(above)
      above = nodes[above].parent
    }
    return ancestors
  }

  private func path(of node: Int) -> [String] {
    (ancestors(of: node).reversed() + [node]).map { nodes[$0].name }
  }
}
