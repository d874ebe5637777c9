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

  mutating func append(_ content: SourceStatement.Content) {
    switch content {
    case .text(let text):
      append(byte: 0)
      append(text: text)
    case .date(let date):
      append(byte: 1)
      append(text: String(describing: date).utf8)
    case .code(let code):
      append(byte: 2)
      append(text: String(describing: code).utf8)
    case .integer(let number):
      append(byte: 3)
      append(signed: number)
    case .missing(let missing):
      append(byte: 4)
      append(number: Missing.allCases.firstIndex(of: missing) ?? 0)
    }
  }
}

/// Reads back what a `PackedWriter` wrote; of anything else it makes missing values.
struct PackedReader {
  private let bytes: [UInt8]
  private var index: Int

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
}
