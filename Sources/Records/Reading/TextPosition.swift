/// A position in a file: the same three numbers that a place has.
package struct TextPosition: Hashable, Sendable {
  /// 1-based.
  package var line: Int
  /// 1-based, in Unicode scalars.
  package var column: Int
  /// 0-based, in bytes of the file.
  package var byteOffset: Int

  package init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  package static let start = TextPosition(line: 1, column: 1, byteOffset: 0)

  /// Walks over `bytes`, which are UTF-8 made from a file in `encoding`.
  ///
  /// LF, CR LF and a lone CR end a line. A byte that belongs to no scalar counts as one scalar.
  package mutating func advance(over bytes: ArraySlice<UInt8>, in encoding: SourceEncoding) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let count = TextPosition.scalarLength(bytes, at: index)
      byteOffset += encoding.sourceBytes(ofScalarWith: count)
      index += count
      switch byte {
      case 0x0A: newLine()
      case 0x0D where index == bytes.endIndex || bytes[index] != 0x0A: newLine()
      default: column += 1
      }
    }
  }

  private mutating func newLine() {
    line += 1
    column = 1
  }

  /// The length of the scalar at `index`, or 1 where the bytes spell none.
  private static func scalarLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    let length =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard index + length <= bytes.endIndex else { return 1 }
    for next in bytes[(index + 1)..<(index + length)] where next & 0xC0 != 0x80 { return 1 }
    return length
  }
}
