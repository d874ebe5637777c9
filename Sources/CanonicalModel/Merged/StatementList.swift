import Records

/// The statements of a record, packed into few bytes each: a merge holds those of all records at once, and
/// a million of them, each with its origin, would otherwise take hundreds of mebibytes.
///
/// A statement is unpacked when it is asked for; which field it is in can be seen without that.
package struct StatementList: RandomAccessCollection, Sendable {
  private let packed: PackedStatements
  private let words: StatementWords

  /// `words` are those of the packer that packed them.
  package init(_ packed: PackedStatements, _ words: StatementWords) {
    self.packed = packed
    self.words = words
  }

  package init(_ statements: [SourceStatement]) {
    var packer = StatementPacker()
    let packed = packer.pack(statements)
    self.init(packed, packer.words)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { packed.starts.count }

  package subscript(index: Int) -> SourceStatement {
    var reader = StatementReader(packed, at: Int(packed.starts[index]), words)
    return reader.statement()
  }

  /// The field of a statement, without unpacking it.
  package func field(at index: Int) -> CanonicalField {
    CanonicalField(rawValue: packed.bytes[Int(packed.starts[index])]) ?? .nrmReference
  }

  /// What a statement says, without its origin.
  package func content(at index: Int) -> SourceStatement.Content {
    var reader = StatementReader(packed, at: Int(packed.starts[index]) + 1, words)
    return reader.content()
  }

  /// The places of the statements in a field.
  package func indices(of field: CanonicalField) -> some Sequence<Int> {
    let list = self
    return indices.lazy.filter { list.field(at: $0) == field }
  }
}

/// Statements as bytes.
package struct PackedStatements: Sendable {
  let bytes: [UInt8]
  /// Where each begins.
  let starts: [UInt32]
  /// From which their places are counted: those of a record lie near one another.
  let base: PackedBase
}

/// A place from which others are counted.
struct PackedBase: Sendable {
  var file = 0
  var line = 0
  var byteOffset = 0
  var record = 0

  init() {}

  init(_ place: Place) {
    (file, line, byteOffset, record) = (place.file, place.line, place.byteOffset, place.record)
  }
}

/// What many statements have in common: names of files, columns, transforms, lists.
package struct StatementWords: Sendable {
  let texts: [String]
  let names: [PathName]
}

/// Packs the statements of many records, which then share their words.
package struct StatementPacker {
  private var texts: [String] = []
  private var textNumbers: [String: Int] = [:]
  private var names: [PathName] = []
  private var nameNumbers: [PathName: Int] = [:]
  private var writer = PackedWriter()
  private var base = PackedBase()

  package init() {}

  /// The words of all that was packed so far.
  package var words: StatementWords { StatementWords(texts: texts, names: names) }

  package mutating func pack(_ statements: some Collection<SourceStatement>) -> PackedStatements {
    writer.removeAll()
    var starts: [UInt32] = []
    base = statements.lazy.compactMap(\.origin.source).first.map { PackedBase($0.place) } ?? .init()
    for statement in statements {
      starts.append(UInt32(truncatingIfNeeded: writer.bytes.count))
      add(statement)
    }
    return PackedStatements(
      bytes: writer.packed, starts: starts.withUnsafeBufferPointer { Array($0) },
      base: base)
  }

  private mutating func add(_ statement: SourceStatement) {
    writer.append(byte: statement.field.rawValue)
    writer.append(statement.content)
    let making = statement.origin.making
    add(text: making.transform)
    add(optional: making.list)
    writer.append(number: making.line.map { $0 + 1 } ?? 0)
    add(optional: making.profile)
    let others = statement.origin.others
    writer.append(number: (statement.origin.source == nil ? 0 : 1) + others.count * 2)
    if let source = statement.origin.source { add(source, beside: statement.content) }
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
