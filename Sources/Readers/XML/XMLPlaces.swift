import Records

/// Tells places in an XML file as XPath, by reading a record's own bytes again.
package struct XMLPlaces: PlaceFinder {
  private let layout: XMLLayout

  package init(_ layout: XMLLayout) { self.layout = layout }

  package func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    guard batch.records.indices.contains(record), let name = layout.recordPath.last else {
      return .none
    }
    let found = batch.records[record]
    var steps =
      batch.containers.indices.contains(found.container)
      ? batch.containers[found.container] : []
    steps.append(.name(.known(name), position: found.ordinal))
    var walk = XMLWalk(batch.bytes, from: found.start)
    walk.go(to: index, before: found.end)
    var table = paths
    var path = PathTable.root
    for element in walk.elements.dropFirst() {
      path = table.path(element.name, below: path)
      steps.append(.name(pathName(element.name, isKnown(path)), position: element.position))
    }
    if let attribute = walk.attribute {
      path = table.path("@" + attribute, below: path)
      steps.append(.attribute(pathName(attribute, isKnown(path))))
    }
    return .xpath(steps)
  }

  private func pathName(_ name: String, _ isKnown: Bool) -> PathName {
    isKnown ? .known(name) : .unknown(SensitiveText(name))
  }
}

/// A slow walk over a record that remembers which elements are open.
struct XMLWalk {
  struct Element {
    let name: String
    let position: Int
    /// How many elements of each name it holds so far.
    var children: [String: Int] = [:]
  }

  private let markup: XMLMarkup
  private var index: Int
  /// The elements that are open, the record first.
  private(set) var elements: [Element] = []
  /// The attribute whose value the walk ended in.
  private(set) var attribute: String?

  init(_ bytes: [UInt8], from start: Int) {
    markup = XMLMarkup(bytes)
    index = start
  }

  /// Stops at the tag, the text or the attribute that holds the byte at `target`.
  mutating func go(to target: Int, before end: Int) {
    let end = min(end, markup.text.count)
    while index < end, index <= target {
      guard markup.text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let part = markup.part(at: index)
      if part.kind == .start || part.kind == .empty { open() }
      if target < part.end {
        if part.kind == .start || part.kind == .empty { findAttribute(at: target) }
        return
      }
      if part.kind == .end || part.kind == .empty, !elements.isEmpty { elements.removeLast() }
      index = part.end
    }
  }

  private mutating func open() {
    let name = markup.string(markup.localName(markup.name(at: index + 1)))
    var position = 1
    if !elements.isEmpty {
      position += elements[elements.count - 1].children[name, default: 0]
      elements[elements.count - 1].children[name] = position
    }
    elements.append(Element(name: name, position: position))
  }

  private mutating func findAttribute(at target: Int) {
    var next = markup.name(at: index + 1).upperBound
    while let found = markup.attribute(from: &next) {
      guard target >= found.name.lowerBound else { return }
      if target <= found.value.upperBound {
        attribute = markup.string(markup.localName(found.name))
        return
      }
    }
  }
}
