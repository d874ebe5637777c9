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

  /// The same as `advance`, at the speed of reading: only the last line is counted by scalars.
  package mutating func leap(over bytes: Span<UInt8>, in encoding: SourceEncoding) {
    var lines = 0
    var lineStart = 0
    var isPlain = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A {
        lines += 1
        lineStart = index + 1
      } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        lines += 1
        lineStart = index + 1
      }
      if byte >= 0x80 { isPlain = false }
    }
    line += lines
    if lines > 0 { column = 1 }
    if isPlain {
      column += bytes.count - lineStart
      byteOffset += bytes.count * encoding.sourceBytes(ofScalarWith: 1)
    } else {
      column += TextPosition.scalars(in: bytes.extracting(lineStart..<bytes.count))
      byteOffset += encoding.sourceBytes(of: bytes)
    }
  }

  private static func scalars(in bytes: Span<UInt8>) -> Int {
    var position = TextPosition.start
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    position.advance(over: copy[...], in: .windows1252)
    return position.byteOffset
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
