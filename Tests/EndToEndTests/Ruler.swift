/// Measures a file from its raw bytes, by rules of its own: nothing of the program is used.
struct Ruler {
  struct Scalar {
    /// What the bytes spell; nothing where they spell no character.
    let scalar: Unicode.Scalar?
    let byteOffset: Int
    let line: Int
    let column: Int
  }

  let scalars: [Scalar]
  private let byOffset: [Int: Int]

  init(_ bytes: [UInt8], _ encoding: String) {
    var reader = ScalarReader(bytes: bytes, encoding: encoding)
    var scalars: [Scalar] = []
    var (line, column) = (1, 1)
    var isAfterReturn = false
    while let (scalar, offset) = reader.next() {
      // A CR LF is one end of a line: the LF still belongs to the line that it ends.
      if isAfterReturn, scalar != "\n" { (line, column) = (line + 1, 1) }
      scalars.append(Scalar(scalar: scalar, byteOffset: offset, line: line, column: column))
      column += 1
      isAfterReturn = scalar == "\r"
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    if isAfterReturn { (line, column) = (line + 1, 1) }
    scalars.append(Scalar(scalar: nil, byteOffset: bytes.count, line: line, column: column))
    self.scalars = scalars
    byOffset = Dictionary(
      scalars.enumerated().map { ($0.element.byteOffset, $0.offset) }, uniquingKeysWith: { $1 })
  }

  /// The index of the scalar that begins at a byte.
  func index(atByte offset: Int) -> Int? { byOffset[offset] }

  /// The line and the column of a byte; a byte order mark belongs to what stands behind it.
  func position(atByte offset: Int) -> [Int]? {
    let index = index(atByte: offset) ?? (offset < scalars[0].byteOffset ? 0 : nil)
    return index.map { [scalars[$0].line, scalars[$0].column] }
  }

  /// The text from a byte on.
  func text(fromByte offset: Int) -> ArraySlice<Unicode.Scalar> {
    guard let index = index(atByte: offset) else { return [] }
    return scalars[index...].map { $0.scalar ?? "\u{FFFD}" }[...].dropLast()
  }
}

/// Takes a file apart into scalars.
private struct ScalarReader {
  let bytes: [UInt8]
  let encoding: String
  var index: Int

  init(bytes: [UInt8], encoding: String) {
    (self.bytes, self.encoding) = (bytes, encoding)
    // A byte order mark is not counted.
    let isUTF16 = encoding.hasPrefix("utf-16")
    index = isUTF16 ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> (Unicode.Scalar?, Int)? {
    guard index < bytes.count else { return nil }
    let start = index
    let (scalar, length) =
      switch encoding {
      case "utf-16le": utf16 { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      case "utf-16be": utf16 { UInt16(bytes[$0 + 1]) | UInt16(bytes[$0]) << 8 }
      case "windows-1252": (windows(bytes[index]), 1)
      case "iso-8859-1": (Unicode.Scalar(bytes[index]), 1)
      default: utf8()
      }
    index += length
    return (scalar, start)
  }

  private func utf8() -> (Unicode.Scalar?, Int) {
    for length in 1...4 where index + length <= bytes.count {
      let text = String(validating: bytes[index..<(index + length)], as: UTF8.self)
      if let scalar = text?.unicodeScalars.first { return (scalar, length) }
    }
    return (nil, 1)
  }

  private func utf16(_ unit: (Int) -> UInt16) -> (Unicode.Scalar?, Int) {
    guard index + 1 < bytes.count else { return (nil, 1) }
    let first = unit(index)
    if let scalar = Unicode.Scalar(first) { return (scalar, 2) }
    guard first < 0xDC00, index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 else {
      return (nil, 2)
    }
    let code = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(unit(index + 2)) - 0xDC00
    return (Unicode.Scalar(code), 4)
  }

  private func windows(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let table = Array("€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars)
    let scalar = table[Int(byte) - 0x80]
    return scalar == "\u{0}" ? nil : scalar
  }
}
