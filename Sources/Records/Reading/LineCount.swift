/// The line ends of a text, and whether it is ASCII: LF, CR LF and a lone CR, also one at the end.
struct LineCount {
  private(set) var count = 0
  private(set) var isASCII = true
  /// Where the last line end lies, or before it.
  private var lastBlock = 0

  private static let blockSize = 64

  init(_ bytes: Span<UInt8>) {
    var index = 0
    var seen: UInt8 = 0
    while index + LineCount.blockSize <= bytes.count {
      // Sums and minima only: the compiler makes vectors of such a loop, and of no comparison.
      var feeds: UInt8 = 0
      var leastFromReturn = UInt8.max
      for inner in index..<(index + LineCount.blockSize) {
        let byte = bytes[inner]
        seen |= byte
        feeds &+= 1 &- min(byte ^ 0x0A, 1)
        leastFromReturn = min(leastFromReturn, byte ^ 0x0D)
      }
      if leastFromReturn == 0 {
        countEnds(bytes, index..<(index + LineCount.blockSize))
      } else if feeds > 0 {
        count += Int(feeds)
        lastBlock = index
      }
      index += LineCount.blockSize
    }
    for rest in index..<bytes.count { seen |= bytes[rest] }
    countEnds(bytes, index..<bytes.count)
    isASCII = seen < 0x80
  }

  private mutating func countEnds(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range where LineCount.isEnd(bytes, index) {
      count += 1
      lastBlock = index
    }
  }

  /// Of CR LF the LF is the end.
  private static func isEnd(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    default: false
    }
  }

  /// The index behind the last line end of the text that was counted; 0 where there is none.
  func lastStart(in bytes: Span<UInt8>) -> Int {
    guard count > 0 else { return 0 }
    var index = min(lastBlock + LineCount.blockSize, bytes.count) - 1
    while index > lastBlock, !LineCount.isEnd(bytes, index) { index -= 1 }
    return index + 1
  }
}
