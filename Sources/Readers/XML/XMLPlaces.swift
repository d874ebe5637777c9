import Records

/// Tells places in an XML file as XPath, by reading a record's own bytes again.
package struct XMLPlaces: PlaceFinder {
  private let layout: XMLLayout

  package init(_ layout: XMLLayout) { self.layout = layout }

  package func walk() -> any PlaceWalk { XMLWalk(recordName: layout.recordPath.last) }
}

/// A walk over records that remembers which elements are open.
struct XMLWalk: PlaceWalk {
  private let recordName: String?
  private var record = -1
  /// Everything before it has been walked over.
  private var index = 0
  /// The elements that are open, the record first.
  private var elements: [Element] = []
  private var opened = 0
  /// How many elements there were of each path, in the parent that came last.
  private var counts: [Count] = []

  private struct Element {
    let name: Range<Int>
    let position: Int
    /// Names beyond those that were counted while reading have no path.
    let path: UInt32?
    let number: Int
    /// How many elements of each name without a path it holds so far.
    var others: [String: Int] = [:]
  }

  private struct Count {
    var parent = -1
    var count = 0
  }

  init(recordName: String?) { self.recordName = recordName }

  mutating func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    guard batch.records.indices.contains(record), let recordName else { return .none }
    let found = batch.records[record]
    if record != self.record || index < self.index {
      (self.record, self.index) = (record, found.start)
      elements.removeAll(keepingCapacity: true)
    }
    let isHeld = batch.containers.indices.contains(found.container)
    var steps = isHeld ? batch.containers[found.container] : []
    steps.append(.name(.known(recordName), position: found.ordinal))
    let markup = XMLMarkup(batch.bytes)
    let attribute = go(to: index, before: found.end, in: markup, paths)
    func name(_ text: String, _ path: UInt32?) -> PathName {
      path.map(isKnown) == true ? .known(text) : .unknown(SensitiveText(text))
    }
    for element in elements.dropFirst() {
      steps.append(
        .name(name(markup.string(element.name), element.path), position: element.position))
    }
    if let attribute {
      let path = elements.last.flatMap { $0.path }.flatMap { path in
        let bytes = Array("@".utf8) + Array(attribute.utf8)
        return paths.find(bytes.span, below: path)
      }
      steps.append(.attribute(name(attribute, path)))
    }
    leave(at: index, in: markup)
    return .xpath(steps)
  }

  /// Stops in the text or at the tag that holds the byte at `target`; an element whose tag it is
  /// counts as open. Returns the attribute whose value the byte stands in.
  private mutating func go(
    to target: Int, before end: Int, in markup: XMLMarkup, _ paths: PathTable
  ) -> String? {
    let end = min(end, markup.text.count)
    while index < end, index <= target {
      guard markup.text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let part = markup.part(at: index)
      let isStart = part.kind == .start || part.kind == .empty
      if isStart { open(in: markup, paths) }
      if target < part.end { return isStart ? attribute(at: target, in: markup) : nil }
      if part.kind == .end || part.kind == .empty, !elements.isEmpty { elements.removeLast() }
      index = part.end
    }
    return nil
  }

  /// Takes back what was opened by the tag in which a walk ended, which the next one begins with.
  private mutating func leave(at target: Int, in markup: XMLMarkup) {
    guard index <= target, index < markup.text.count, markup.text[index] == UInt8(ascii: "<") else {
      return
    }
    let kind = markup.part(at: index).kind
    guard kind == .start || kind == .empty, let element = elements.popLast() else { return }
    if let path = element.path, counts.indices.contains(Int(path)) {
      counts[Int(path)].count -= 1
    } else if !elements.isEmpty {
      elements[elements.count - 1].others[markup.string(element.name), default: 1] -= 1
    }
  }

  private mutating func open(in markup: XMLMarkup, _ paths: PathTable) {
    let name = markup.localName(markup.name(at: index + 1))
    opened += 1
    guard let parent = elements.last else {
      return elements.append(Element(name: name, position: 1, path: PathTable.root, number: opened))
    }
    let path = parent.path.flatMap { paths.find(markup.text.span.extracting(name), below: $0) }
    elements.append(
      Element(
        name: name, position: position(path, parent, name, markup), path: path, number: opened))
  }

  /// The position among the siblings of that name, which is then counted.
  private mutating func position(
    _ path: UInt32?, _ parent: Element, _ name: Range<Int>, _ markup: XMLMarkup
  ) -> Int {
    guard let path else {
      let name = markup.string(name)
      elements[elements.count - 1].others[name, default: 0] += 1
      return elements[elements.count - 1].others[name, default: 1]
    }
    while counts.count <= Int(path) { counts.append(Count()) }
    if counts[Int(path)].parent != parent.number {
      counts[Int(path)] = Count(parent: parent.number)
    }
    counts[Int(path)].count += 1
    return counts[Int(path)].count
  }

  private func attribute(at target: Int, in markup: XMLMarkup) -> String? {
    var next = markup.name(at: index + 1).upperBound
    while let found = markup.attribute(from: &next) {
      guard target >= found.name.lowerBound else { return nil }
      if target <= found.value.upperBound {
        return markup.string(markup.localName(found.name))
      }
    }
    return nil
  }
}
