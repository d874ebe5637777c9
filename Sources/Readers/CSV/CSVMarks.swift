/// The bytes of a text that may mean something to CSV: delimiters, quotes and everything up to CR.
///
/// Eight bytes are looked at in one step, and 64 before the first of them is handed out: what a
/// processor guesses wrong is then only which byte comes next, not whether one does.
struct CSVMarks {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let high: UInt64 = 0x8080_8080_8080_8080
  /// Brings the high bits of eight bytes together, the first byte lowest.
  private static let gather: UInt64 = 0x0002_0408_1020_4081

  private let delimiter: UInt8
  private var block: Int
  /// The marks of the block that were not handed out yet.
  private var bits: UInt64

  @inline(__always)
  init(_ delimiter: UInt8, in text: Span<UInt8>, from index: Int) {
    self.delimiter = delimiter
    block = index
    bits = CSVMarks.find(delimiter, text, index)
  }

  /// The next mark; the end of the text when there is none.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Int {
    while bits == 0 {
      guard text.count - block > 64 else { return text.count }
      block += 64
      bits = CSVMarks.find(delimiter, text, block)
    }
    let index = block + bits.trailingZeroBitCount
    bits &= bits &- 1
    return index
  }

  @inline(__always)
  private static func find(_ delimiter: UInt8, _ text: Span<UInt8>, _ block: Int) -> UInt64 {
    guard text.count - block >= 64 else { return findSingly(delimiter, text, block) }
    let bytes = text.extracting(block..<(block &+ 64)).bytes
    let delimiters = ones &* UInt64(delimiter)
    // Written out, so that no index is looked at twice.
    let near =
      find(bytes, 0, delimiters) | find(bytes, 8, delimiters)
      | find(bytes, 16, delimiters) | find(bytes, 24, delimiters)
    let far =
      find(bytes, 32, delimiters) | find(bytes, 40, delimiters)
      | find(bytes, 48, delimiters) | find(bytes, 56, delimiters)
    return near | far
  }

  /// The marks among eight bytes of a block, each at its place in the block.
  @inline(__always)
  private static func find(_ bytes: RawSpan, _ offset: Int, _ delimiters: UInt64) -> UInt64 {
    let eight = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    return ((marks(in: eight, delimiters) &* gather) >> 56) &<< UInt64(truncatingIfNeeded: offset)
  }

  /// The high bit of each byte that is a mark; no byte disturbs its neighbour.
  @inline(__always)
  private static func marks(in eight: UInt64, _ delimiters: UInt64) -> UInt64 {
    let quote = eight ^ (ones &* 0x22)
    let delimiter = eight ^ delimiters
    // A high bit stays unset where a byte is nothing, or is below 0E.
    let otherThanQuote = ((quote & low) &+ low) | quote
    let otherThanDelimiter = ((delimiter & low) &+ low) | delimiter
    let aboveLineEnds = ((eight & low) &+ (ones &* 0x72)) | eight
    return ~(otherThanQuote & otherThanDelimiter & aboveLineEnds) & high
  }

  @inline(never)
  private static func findSingly(_ delimiter: UInt8, _ text: Span<UInt8>, _ block: Int) -> UInt64 {
    var bits: UInt64 = 0
    var bit: UInt64 = 1
    for index in block..<max(block, min(text.count, block + 64)) {
      let byte = text[index]
      if byte == delimiter || byte == UInt8(ascii: "\"") || byte <= 0x0D { bits |= bit }
      bit <<= 1
    }
    return bits
  }
}
