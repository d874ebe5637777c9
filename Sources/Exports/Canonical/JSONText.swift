/// Strings as JSON spells them (RFC 8259).
enum JSONText {
  static func append(_ text: String, to output: inout [UInt8]) {
    guard !text.utf8.allSatisfy({ isPlain($0) && $0 < 0x80 }) else {
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: text.utf8)
      return output.append(UInt8(ascii: "\""))
    }
    append(Array(text.utf8)[...], to: &output)
  }

  /// Appends the text in quotes.
  static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    appendEscaped(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends the text without quotes around it.
  static func appendEscaped(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    ExportText.append(text, to: &output, isPlain: isPlain, escape: escape)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case 0x0A: output.append(contentsOf: #"\n"#.utf8)
    case 0x0D: output.append(contentsOf: #"\r"#.utf8)
    case 0x09: output.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      output.append(contentsOf: #"\u00"#.utf8)
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 0xF))
    default:
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
