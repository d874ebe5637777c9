import Records

/// The text of a cell without the blanks around it, for rows that are looked at more closely.
enum CSVCell {
  /// Whether the cell holds nothing, or blanks.
  static func isBlank(_ field: RawField, _ text: Span<UInt8>, _ side: [UInt8]) -> Bool {
    for index in 0..<Int(field.valueCount) {
      let position = Int(field.valueStart) + index
      let byte = field.isAside ? side[position] : text[position]
      if byte != 0x20, byte != 0x09 { return false }
    }
    return true
  }

  /// The cell as it stands.
  static func bytes(_ field: RawField, _ text: Span<UInt8>, _ side: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(field.valueCount))
    for index in 0..<Int(field.valueCount) {
      let position = Int(field.valueStart) + index
      bytes.append(field.isAside ? side[position] : text[position])
    }
    return bytes
  }

  static func trimmed(_ field: RawField, _ text: Span<UInt8>, _ side: [UInt8]) -> [UInt8] {
    trimmed(bytes(field, text, side))
  }

  /// Without spaces, tabs, line ends and no-break spaces at either end.
  static func trimmed(_ cell: [UInt8]) -> [UInt8] {
    var rest = cell[...]
    while let count = blank(rest) { rest = rest.dropFirst(count) }
    while let last = rest.last, last == 0x20 || last &- 9 < 5 || rest.ends(with: [0xC2, 0xA0]) {
      rest = rest.dropLast(last == 0xA0 ? 2 : 1)
    }
    return Array(rest)
  }

  private static func blank(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return nil }
    if first == 0x20 || first &- 9 < 5 { return 1 }
    return rest.starts(with: [0xC2, 0xA0]) ? 2 : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
