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
  /// LF, CR LF and a lone CR end a line, also a CR at the end of `bytes`: a text is not cut between
  /// CR and LF, nor inside a scalar. A byte that belongs to no scalar counts as one scalar.
  package mutating func advance(over bytes: ArraySlice<UInt8>, in encoding: SourceEncoding) {
    leap(over: bytes.span, in: encoding)
  }

  /// The same for a span, at the speed of reading: only the last line is counted by scalars.
  package mutating func leap(over bytes: Span<UInt8>, in encoding: SourceEncoding) {
    let lines = LineCount(bytes)
    line += lines.count
    if lines.count > 0 { column = 1 }
    byteOffset +=
      lines.isASCII
      ? bytes.count * encoding.sourceBytes(ofScalarWith: 1) : encoding.sourceBytes(of: bytes)
    let last = bytes.extracting(lines.lastStart(in: bytes)..<bytes.count)
    column += lines.isASCII ? last.count : TextPosition.scalars(in: last)
  }

  private static func scalars(in bytes: Span<UInt8>) -> Int {
    var scalars = 0
    var index = 0
    while index < bytes.count {
      let ascii = bytes.endOfASCII(from: index)
      scalars += ascii - index
      index = ascii
      guard index < bytes.count else { break }
      let step = UTF8Step(bytes, at: index)
      scalars += step.isScalar ? 1 : step.length
      index += step.length
    }
    return scalars
  }
}
