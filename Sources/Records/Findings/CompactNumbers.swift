/// Whole numbers in as many bytes as they take, seven bits in each, the lowest first.
extension [UInt8] {
  mutating func append(number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be below zero, short when it is near to it.
  mutating func append(signed number: Int) { append(number: number << 1 ^ number >> 63) }

  mutating func append(word number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(text: String) {
    append(number: text.utf8.count)
    append(contentsOf: text.utf8)
  }
}

/// Reads what was appended, in the same order.
struct CompactReader: Sendable {
  private let bytes: [UInt8]
  private(set) var index: Int

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func byte() -> UInt8 {
    defer { index += 1 }
    return index < bytes.count ? bytes[index] : 0
  }

  mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while shift < 64 {
      let byte = byte()
      number |= UInt(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return Int(bitPattern: number)
  }

  mutating func signed() -> Int {
    let number = UInt(bitPattern: number())
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  mutating func word() -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { number |= UInt64(byte()) << shift }
    return number
  }

  mutating func text() -> String {
    let count = number()
    let end = min(bytes.count, index + count)
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  mutating func skip(to end: Int) { index = end }
}
