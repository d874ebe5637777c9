import Records

/// Numbers, texts and contents as bytes, as few as they need.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  /// A copy that has room for nothing more: a merge keeps them all.
  var packed: [UInt8] { bytes.withUnsafeBufferPointer { Array($0) } }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(raw text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// A text behind its length.
  mutating func append(text: some Collection<UInt8>) {
    append(number: text.count)
    bytes.append(contentsOf: text)
  }

  mutating func append(number: Int) { append(bits: UInt(bitPattern: number)) }

  mutating func append(signed number: Int) {
    append(bits: UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1)))
  }

  /// Seven bits a byte, the lowest first.
  private mutating func append(bits: UInt) {
    var rest = bits
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// In four bytes, the lowest first.
  mutating func append(fixed number: Int) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func append(_ content: SourceStatement.Content) {
    switch content {
    case .text(let text):
      append(byte: PackedContent.text.rawValue)
      append(text: text)
    case .date(let date):
      append(byte: PackedContent(date.precision).rawValue)
      append(signed: Int(date.earliest.dayNumber))
    case .code(let code):
      append(byte: PackedContent.code.rawValue)
      append(number: code.count)
      code.append(to: &bytes)
    case .integer(let number):
      append(byte: PackedContent.integer.rawValue)
      append(signed: number)
    case .missing(let missing):
      append(byte: PackedContent.missing.rawValue)
      append(number: Missing.allCases.firstIndex(of: missing) ?? 0)
    }
  }
}

/// What the first byte of a content says of those behind it.
enum PackedContent: UInt8 {
  case text, day, month, year, code, integer, missing
  /// A text that lies elsewhere: where it begins there, and how long it is.
  case farText

  init(_ precision: PartialDate.Precision) {
    switch precision {
    case .day: self = .day
    case .month: self = .month
    case .year: self = .year
    }
  }
}

/// Reads back what a `PackedWriter` wrote; of anything else it makes missing values.
struct PackedReader {
  private let bytes: [UInt8]
  private(set) var index: Int

  init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func byte() -> UInt8 {
    index += 1
    return bytes[index - 1]
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    index += count
    return bytes[(index - count)..<index]
  }

  mutating func text() -> ArraySlice<UInt8> { take(number()) }

  mutating func number() -> Int { Int(bitPattern: bits()) }

  mutating func signed() -> Int {
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

  /// A number of four bytes.
  var fixed: Int {
    Int(bytes[index]) | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2]) << 16
      | Int(bytes[index + 3]) << 24
  }

  mutating func content() -> SourceStatement.Content {
    switch PackedContent(rawValue: byte()) {
    case .text: return .text(Array(text()))
    case .day: return .date(PartialDate(day()))
    case .month:
      let day = day()
      return PartialDate(year: day.year, month: day.month).map { .date($0) }
        ?? .missing(.unreadable)
    case .year: return PartialDate(year: day().year).map { .date($0) } ?? .missing(.unreadable)
    case .code: return Code(bytes: text()).map { .code($0) } ?? .missing(.unreadable)
    case .integer: return .integer(signed())
    case .farText:
      (_, _) = farText()
      return .missing(.unreadable)
    case .missing, nil:
      let reasons = Missing.allCases
      let number = number()
      return .missing(reasons.indices.contains(number) ? reasons[number] : .unreadable)
    }
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: Int32(truncatingIfNeeded: signed()))
  }

  /// Where a text lies that lies elsewhere.
  mutating func farText() -> (place: Int, count: Int) {
    let place = number()
    return (place, number())
  }

  /// Goes to the end of a content.
  mutating func skipContent() {
    switch PackedContent(rawValue: byte()) {
    case .text, .code: _ = text()
    case .farText: _ = farText()
    default: _ = bits()
    }
  }

  /// What the next byte is.
  var next: UInt8 { bytes[index] }
}
