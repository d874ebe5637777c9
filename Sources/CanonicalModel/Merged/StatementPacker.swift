import Records

/// Packs the statements of many records, which then share their words.
package struct StatementPacker {
  private var texts: [String] = []
  private var textNumbers: [String: Int] = [:]
  private var names: [PathName] = []
  private var nameNumbers: [PathName: Int] = [:]
  private var contents = PackedWriter()
  /// Long texts, then origins.
  private var rest = PackedWriter()
  private var writer = PackedWriter()
  private var base = PackedBase()

  package init() {}

  /// The words of all that was packed so far.
  package var words: StatementWords { StatementWords(texts: texts, names: names) }

  package mutating func pack(_ statements: some Collection<SourceStatement>) -> PackedStatements {
    contents.removeAll()
    rest.removeAll()
    writer.removeAll()
    base = statements.lazy.compactMap(\.origin.source).first.map { PackedBase($0.place) } ?? .init()
    var starts: [UInt32] = []
    var origins: [Int] = []
    for (index, statement) in statements.enumerated() {
      if index % PackedStatements.stride == 0 {
        starts.append(UInt32(truncatingIfNeeded: contents.bytes.count))
      }
      contents.append(byte: statement.field.rawValue)
      add(statement.content)
      origins.append(writer.bytes.count)
      add(statement.origin, beside: statement.content)
    }
    PackedOrigins.append(writer.bytes, starts: origins, base, to: &rest)
    return PackedStatements(
      contents: contents.packed, starts: starts.withUnsafeBufferPointer { Array($0) },
      count: UInt32(truncatingIfNeeded: statements.count), rest: .held(rest.packed))
  }

  private mutating func add(_ content: SourceStatement.Content) {
    guard case .text(let text) = content, text.count > PackedStatements.mostNear else {
      return contents.append(content)
    }
    contents.append(byte: PackedContent.farText.rawValue)
    contents.append(number: rest.bytes.count)
    contents.append(number: text.count)
    rest.append(raw: text)
  }

  private mutating func add(_ origin: ValueOrigin, beside content: SourceStatement.Content) {
    let making = origin.making
    add(text: making.transform)
    add(optional: making.list)
    writer.append(number: making.line.map { $0 + 1 } ?? 0)
    add(optional: making.profile)
    let others = origin.others
    writer.append(number: (origin.source == nil ? 0 : 1) + others.count * 2)
    if let source = origin.source { add(source, beside: content) }
    for source in others { add(source, beside: nil) }
  }

  /// A text that is what its value says is not written twice.
  private mutating func add(_ source: ValueOrigin.Source, beside content: SourceStatement.Content?)
  {
    if case .text(let text)? = content, text[...] == source.text {
      writer.append(number: 0)
    } else {
      writer.append(number: source.text.count + 1)
      writer.append(raw: source.text)
    }
    add(text: source.file)
    let place = source.place
    writer.append(signed: place.file &- base.file)
    writer.append(signed: place.line &- base.line)
    writer.append(signed: place.column)
    writer.append(signed: place.byteOffset &- base.byteOffset)
    writer.append(signed: place.record &- base.record)
    add(place.detail)
  }

  private mutating func add(_ detail: Place.Detail) {
    switch detail {
    case .none: writer.append(byte: 0)
    case .cell(let row, let column, let header):
      writer.append(byte: 1)
      writer.append(signed: row)
      writer.append(signed: column)
      writer.append(number: header.map { number(of: $0) + 1 } ?? 0)
    case .xpath(let steps):
      writer.append(byte: 2)
      add(steps)
    case .jsonPointer(let steps):
      writer.append(byte: 3)
      add(steps)
    }
  }

  private mutating func add(_ steps: [PathStep]) {
    writer.append(number: steps.count)
    for step in steps {
      switch step {
      case .name(let name, let position):
        writer.append(byte: 0)
        writer.append(number: number(of: name))
        writer.append(signed: position)
      case .attribute(let name):
        writer.append(byte: 1)
        writer.append(number: number(of: name))
      case .index(let index):
        writer.append(byte: 2)
        writer.append(signed: index)
      }
    }
  }

  // MARK: - Words and numbers

  private mutating func add(optional text: String?) {
    writer.append(number: text.map { number(of: $0) + 1 } ?? 0)
  }

  private mutating func add(text: String) { writer.append(number: number(of: text)) }

  private mutating func number(of text: String) -> Int {
    if let number = textNumbers[text] { return number }
    textNumbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  private mutating func number(of name: PathName) -> Int {
    if let number = nameNumbers[name] { return number }
    nameNumbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
