import Records

/// Unpacks one statement. What a packer wrote it reads back; of anything else it makes missing values.
struct StatementReader {
  private let bytes: [UInt8]
  private var index: Int
  private let words: StatementWords

  init(_ bytes: [UInt8], at index: Int, _ words: StatementWords) {
    self.bytes = bytes
    self.index = index
    self.words = words
  }

  mutating func statement() -> SourceStatement {
    let field = CanonicalField(rawValue: byte()) ?? .nrmReference
    let content = content()
    var making = ValueOrigin.Making(word())
    making.list = optionalWord()
    let line = number()
    making.line = line > 0 ? line - 1 : nil
    making.profile = optionalWord()
    let sources = number()
    let source = sources & 1 == 1 ? self.source(beside: content) : nil
    var others: [ValueOrigin.Source] = []
    for _ in 0..<(sources >> 1) { others.append(self.source(beside: nil)) }
    return SourceStatement(
      field: field, content: content, origin: ValueOrigin(source, making, others: others))
  }

  mutating func content() -> SourceStatement.Content {
    switch byte() {
    case 0: return .text(Array(text()))
    case 1:
      return PartialDate(String(decoding: text(), as: UTF8.self)).map { .date($0) }
        ?? .missing(.unreadable)
    case 2:
      return Code(String(decoding: text(), as: UTF8.self)).map { .code($0) }
        ?? .missing(.unreadable)
    case 3: return .integer(signed())
    default:
      let reasons = Missing.allCases
      let number = number()
      return .missing(reasons.indices.contains(number) ? reasons[number] : .unreadable)
    }
  }

  private mutating func source(beside content: SourceStatement.Content?) -> ValueOrigin.Source {
    let count = number()
    var text: ArraySlice<UInt8> = []
    if count > 0 {
      text = take(count - 1)
    } else if case .text(let own)? = content {
      text = own[...]
    }
    let file = word()
    var place = Place(
      file: signed(), line: signed(), column: signed(), byteOffset: signed(), record: signed())
    place.detail = detail()
    return ValueOrigin.Source(text: text, file: file, place: place)
  }

  private mutating func detail() -> Place.Detail {
    switch byte() {
    case 1:
      let (row, column, header) = (signed(), signed(), number())
      return .cell(row: row, column: column, header: header > 0 ? words.names[header - 1] : nil)
    case 2: return .xpath(steps())
    case 3: return .jsonPointer(steps())
    default: return .none
    }
  }

  private mutating func steps() -> [PathStep] {
    var steps: [PathStep] = []
    for _ in 0..<number() {
      switch byte() {
      case 0:
        let name = words.names[number()]
        steps.append(.name(name, position: signed()))
      case 1: steps.append(.attribute(words.names[number()]))
      default: steps.append(.index(signed()))
      }
    }
    return steps
  }

  // MARK: - Words and numbers

  private mutating func byte() -> UInt8 {
    index += 1
    return bytes[index - 1]
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    index += count
    return bytes[(index - count)..<index]
  }

  private mutating func text() -> ArraySlice<UInt8> { take(number()) }

  private mutating func word() -> String { words.texts[number()] }

  private mutating func optionalWord() -> String? {
    let number = number()
    return number > 0 ? words.texts[number - 1] : nil
  }

  private mutating func number() -> Int { Int(bitPattern: bits()) }

  private mutating func signed() -> Int {
    let bits = bits()
    return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1)
  }

  private mutating func bits() -> UInt {
    var (bits, shift): (UInt, UInt) = (0, 0)
    while true {
      let next = byte()
      bits |= UInt(next & 0x7F) << shift
      if next < 0x80 { return bits }
      shift += 7
    }
  }
}
