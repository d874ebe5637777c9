import Records

/// Where statements come from, as bytes: long texts of their contents; from where places are counted, and
/// each origin; where each begins; where the second of these three begins.
struct PackedOrigins: Sendable {
  let bytes: [UInt8]
  private let starts: Int
  let base: PackedBase

  /// Adds to the long texts what stands behind them.
  static func append(
    _ origins: [UInt8], starts: [Int], _ base: PackedBase, to rest: inout PackedWriter
  ) {
    let start = rest.bytes.count
    for number in [base.file, base.line, base.byteOffset, base.record] {
      rest.append(signed: number)
    }
    let first = rest.bytes.count
    rest.append(raw: origins)
    for place in starts { rest.append(fixed: first + place) }
    rest.append(fixed: start)
  }

  /// Nothing for what is too short for so many statements.
  init?(_ bytes: [UInt8], count: Int) {
    starts = bytes.count - 4 * (count + 1)
    guard starts >= 0 else { return nil }
    self.bytes = bytes
    var reader = PackedReader(bytes, at: PackedReader(bytes, at: bytes.count - 4).fixed)
    var base = PackedBase()
    base.file = reader.signed()
    base.line = reader.signed()
    base.byteOffset = reader.signed()
    base.record = reader.signed()
    self.base = base
  }

  func reader(at index: Int) -> PackedReader {
    PackedReader(bytes, at: PackedReader(bytes, at: starts + 4 * index).fixed)
  }
}

/// Unpacks the origin of one statement.
struct OriginReader {
  private var packed: PackedReader
  private let base: PackedBase
  private let words: StatementWords

  init(_ origins: PackedOrigins, at index: Int, _ words: StatementWords) {
    packed = origins.reader(at: index)
    base = origins.base
    self.words = words
  }

  mutating func origin(of content: SourceStatement.Content) -> ValueOrigin {
    var making = ValueOrigin.Making(word())
    making.list = optionalWord()
    let line = packed.number()
    making.line = line > 0 ? line - 1 : nil
    making.profile = optionalWord()
    let sources = packed.number()
    let source = sources & 1 == 1 ? self.source(beside: content) : nil
    var others: [ValueOrigin.Source] = []
    for _ in 0..<(sources >> 1) { others.append(self.source(beside: nil)) }
    return ValueOrigin(source, making, others: others)
  }

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
