import Records

/// Measures a file from its bytes alone, by rules of its own: nothing of the readers is used.
package struct ByteRuler {
  private let bytes: [UInt8]
  /// The line of each byte and of the end.
  private let lines: [Int]
  /// The column of each byte and of the end; empty where the file is no UTF-8, for then others may
  /// count what belongs to no character in other ways.
  private let columns: [Int]

  package init(_ bytes: [UInt8], markLength: Int = 0) {
    self.bytes = bytes
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var lines = [Int](repeating: 1, count: bytes.count + 1)
    var columns = isText ? [Int](repeating: 1, count: bytes.count + 1) : []
    var (line, column) = (1, 1)
    for index in markLength..<max(markLength, bytes.count) {
      let byte = bytes[index]
      // The bytes behind the first of a character stand where it does.
      if byte & 0xC0 == 0x80, isText { column -= 1 }
      lines[index] = line
      if isText { columns[index] = column }
      let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      column += 1
      if byte == 0x0A || isReturn { (line, column) = (line + 1, 1) }
    }
    lines[bytes.count] = line
    if isText { columns[bytes.count] = column }
    self.lines = lines
    self.columns = columns
  }

  /// What is wrong with a position that a reader tells.
  package func objection(to position: TextPosition) -> String? {
    let offset = position.byteOffset
    guard offset >= 0, offset <= bytes.count else { return "byte \(offset) is outside the file" }
    if lines[offset] != position.line {
      return "byte \(offset) is on line \(lines[offset]), not \(position.line)"
    }
    if !columns.isEmpty, columns[offset] != position.column {
      return "byte \(offset) is in column \(columns[offset]), not \(position.column)"
    }
    return nil
  }

  /// Whether `text` is what the file holds from a byte on.
  package func holds(_ text: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + text.count <= bytes.count
      && bytes[offset..<(offset + text.count)].elementsEqual(text)
  }
}
