import Records

/// Unpacks one statement. What a packer wrote it reads back; of anything else it makes missing values.
struct StatementReader {
  private var packed: PackedReader
  private let base: PackedBase
  private let words: StatementWords

  init(_ list: PackedStatements, at index: Int, _ words: StatementWords) {
    packed = PackedReader(list.bytes, at: index)
    base = list.base
    self.words = words
  }

  mutating func statement() -> SourceStatement {
    let field = CanonicalField(rawValue: packed.byte()) ?? .nrmReference
    let content = content()
    var making = ValueOrigin.Making(word())
    making.list = optionalWord()
    let line = packed.number()
    making.line = line > 0 ? line - 1 : nil
    making.profile = optionalWord()
    let sources = packed.number()
    let source = sources & 1 == 1 ? self.source(beside: content) : nil
    var others: [ValueOrigin.Source] = []
    for _ in 0..<(sources >> 1) { others.append(self.source(beside: nil)) }
    return SourceStatement(
      field: field, content: content, origin: ValueOrigin(source, making, others: others))
  }

  mutating func content() -> SourceStatement.Content { packed.content() }

  private mutating func source(beside content: SourceStatement.Content?) -> ValueOrigin.Source {
    let count = packed.number()
    var text: ArraySlice<UInt8> = []
    if count > 0 {
      text = packed.take(count - 1)
    } else if case .text(let own)? = content {
      text = own[...]
    }
    let file = word()
    var place = Place(
      file: base.file &+ packed.signed(), line: base.line &+ packed.signed(),
      column: packed.signed(), byteOffset: base.byteOffset &+ packed.signed(),
      record: base.record &+ packed.signed())
    place.detail = detail()
    return ValueOrigin.Source(text: text, file: file, place: place)
  }

  private mutating func detail() -> Place.Detail {
    switch packed.byte() {
    case 1:
      let (row, column, header) = (packed.signed(), packed.signed(), packed.number())
      return .cell(row: row, column: column, header: header > 0 ? words.names[header - 1] : nil)
    case 2: return .xpath(steps())
    case 3: return .jsonPointer(steps())
    default: return .none
    }
  }

  private mutating func steps() -> [PathStep] {
    var steps: [PathStep] = []
    for _ in 0..<packed.number() {
      switch packed.byte() {
      case 0:
        let name = words.names[packed.number()]
        steps.append(.name(name, position: packed.signed()))
      case 1: steps.append(.attribute(words.names[packed.number()]))
      default: steps.append(.index(packed.signed()))
      }
    }
    return steps
  }

  // MARK: - Words

  private mutating func word() -> String { words.texts[packed.number()] }

  private mutating func optionalWord() -> String? {
    let number = packed.number()
    return number > 0 ? words.texts[number - 1] : nil
  }
}
