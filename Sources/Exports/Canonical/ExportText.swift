import CanonicalModel
import Records

/// Appends source bytes as text that a reader of CSV, JSON or XML can take.
///
/// Partners send bytes that are not UTF-8. Each maximal piece that spells no scalar becomes one
/// U+FFFD, as the Unicode standard (ch. 3.9) recommends; the finding about it is not lost by this.
enum ExportText {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends `text`. ASCII bytes that are plain stand for themselves; `escape` appends what stands
  /// for the others. Runs of plain bytes go to the output in one piece.
  @inline(__always)
  static func append(
    _ text: ArraySlice<UInt8>, to output: inout [UInt8], isPlain: (UInt8) -> Bool,
    escape: (UInt8, inout [UInt8]) -> Void
  ) {
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      while index < text.endIndex, text[index] < 0x80, isPlain(text[index]) { index += 1 }
      if index > start { output.append(contentsOf: text[start..<index]) }
      guard index < text.endIndex else { return }
      if text[index] < 0x80 {
        escape(text[index], &output)
        index += 1
      } else {
        index += appendScalar(of: text, at: index, to: &output)
      }
    }
  }

  /// Appends what begins at a byte beyond ASCII, and tells how many bytes that was.
  private static func appendScalar(
    of text: ArraySlice<UInt8>, at index: Int, to output: inout [UInt8]
  ) -> Int {
    let (length, isScalar) = piece(of: text, at: index)
    if isScalar {
      output.append(contentsOf: text[index..<(index + length)])
    } else {
      appendReplacement(to: &output)
    }
    return length
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
    guard scalar.count == 3, scalar[scalar.startIndex] == 0xEF else { return false }
    return scalar[scalar.startIndex + 1] == 0xBF && scalar[scalar.startIndex + 2] >= 0xBE
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

extension CanonicalRecord {
  /// Appends a stated value that is no text: digits, or a code, which may need to be spelled
  /// otherwise in the format at hand. Nothing is made for it on the way.
  func append(
    _ content: CanonicalValue.Content, to output: inout [UInt8],
    escape: ((ArraySlice<UInt8>, inout [UInt8]) -> Void)? = nil
  ) {
    switch content {
    case .text(let range): output.append(contentsOf: text(range))
    case .date(let date): date.append(to: &output)
    case .integer(let number): ExportText.append(number, to: &output)
    case .code(let code):
      guard let escape, code.needsEscape else { return code.append(to: &output) }
      escape(Array(code.description.utf8)[...], &output)
    case .missing, .unreadable: break
    }
  }
}

extension ExportText {
  static func append(_ number: Int, to output: inout [UInt8]) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = output.count
    repeat {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    output[start...].reverse()
  }
}

extension Code {
  /// Whether one of its characters means something in JSON or XML.
  fileprivate var needsEscape: Bool {
    contains(where: { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        true
      default: false
      }
    })
  }
}
