/// Appends source bytes as text that a reader of JSON or XML can take.
///
/// Partners send bytes that are not UTF-8. Each maximal piece that spells no scalar becomes one
/// U+FFFD, as the Unicode standard (ch. 3.9) recommends; the finding about it is not lost by this.
enum ExportText {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends `text`, with `escape` called for each ASCII byte, which appends what stands for it.
  static func append(
    _ text: ArraySlice<UInt8>, to output: inout [UInt8],
    escape: (UInt8, inout [UInt8]) -> Void
  ) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80 {
        escape(byte, &output)
        index += 1
        continue
      }
      let (length, isScalar) = piece(of: text, at: index)
      output.append(contentsOf: isScalar ? text[index..<(index + length)] : replacement[...])
      index += length
    }
  }

  /// What stands where a byte cannot.
  static func appendReplacement(to output: inout [UInt8]) {
    output.append(contentsOf: replacement)
  }

  /// The length of the scalar at `index`, or of the longest start of one that breaks off.
  private static func piece(of text: ArraySlice<UInt8>, at index: Int) -> (Int, isScalar: Bool) {
    let lead = text[index]
    guard let expected = length(after: lead) else { return (1, false) }
    var found = 1
    while found < expected, index + found < text.endIndex {
      let limits = found == 1 ? secondByte(after: lead) : 0x80...0xBF
      guard limits.contains(text[index + found]) else { return (found, false) }
      found += 1
    }
    return (found, found == expected && !isNoncharacter(text[index..<(index + found)]))
  }

  /// U+FFFE and U+FFFF: XML 1.0 cannot hold them, and no text means them.
  private static func isNoncharacter(_ scalar: ArraySlice<UInt8>) -> Bool {
    scalar.elementsEqual([0xEF, 0xBF, 0xBE]) || scalar.elementsEqual([0xEF, 0xBF, 0xBF])
  }

  private static func length(after lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Which second bytes are left when overlong spellings, surrogates and what lies beyond U+10FFFF
  /// are shut out.
  private static func secondByte(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
