/// Text and attribute values as XML 1.0 spells them.
enum XMLText {
  static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.utf8)[...], to: &output)
  }

  static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    ExportText.append(text, to: &output, isPlain: isPlain, escape: escape)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      false
    default: true
    }
  }

  /// Line ends and tabs are written as references, for a reader would change them: it takes a CR
  /// for a LF, and any of them in an attribute for a blank.
  private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    case 0x09: output.append(contentsOf: "&#9;".utf8)
    case 0x0A: output.append(contentsOf: "&#10;".utf8)
    case 0x0D: output.append(contentsOf: "&#13;".utf8)
    // XML 1.0 has no way to spell the other control characters, not even as references.
    default: ExportText.appendReplacement(to: &output)
    }
  }
}
