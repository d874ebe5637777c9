/// Which characters XML allows, and where (XML 1.0, fifth edition, §2.2 and §2.3).
enum XMLCharacter {
  /// A scalar that the bytes spell, and how many bytes it takes. Bytes that spell none are a scalar
  /// that XML allows nowhere in a name.
  struct Scalar {
    let value: UInt32
    let length: Int
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The bytes below 0x40 that end a run of text: controls, `&` and `<`. CR is among them because
  /// it is no text as it stands.
  static let textStops: UInt64 = 0x1000_0040_FFFF_F9FF
  /// The same for what has no markup inside: controls alone.
  static let controlStops: UInt64 = 0x0000_0000_FFFF_D9FF
  /// For values of attributes: also quotes, tabs and ends of lines.
  static let valueStops: UInt64 = 0x1000_00C4_FFFF_FFFF

  /// Whether U+FFFE or U+FFFF begins at the index, the only characters beyond ASCII that UTF-8 can
  /// spell and XML refuses.
  @inline(__always)
  static func isNoCharacter(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xEF && text[index + 1] == 0xBF
      && text[index + 2] & 0xFE == 0xBE
  }

  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  @inline(__always)
  static func isNameStart(ascii byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  @inline(__always)
  static func isName(ascii byte: UInt8) -> Bool {
    isNameStart(ascii: byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: isNameStart(ascii: UInt8(scalar))
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  static func isName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: isName(ascii: UInt8(scalar))
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }

  /// The scalar at an index. Text in a window never ends inside one.
  static func scalar(in text: Span<UInt8>, at index: Int) -> Scalar {
    let first = text[index]
    guard first >= 0x80 else { return Scalar(value: UInt32(first), length: 1) }
    let none = Scalar(value: .max, length: 1)
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= text.count else { return none }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in 1..<length {
      let byte = text[index + next]
      guard byte & 0xC0 == 0x80 else { return none }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800 else { return none }
    return Scalar(value: value, length: length)
  }

  /// The end of the name that begins at an index, or the index itself where none does.
  static func endOfName(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        guard index > start ? isName(ascii: byte) : isNameStart(ascii: byte) else { break }
        index += 1
      } else {
        let scalar = scalar(in: text, at: index)
        guard index > start ? isName(scalar.value) : isNameStart(scalar.value) else { break }
        index += scalar.length
      }
    }
    return index
  }
}
