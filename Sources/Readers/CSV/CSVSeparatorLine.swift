/// `sep=;`, with which the first line of a file tells a spreadsheet its delimiter.
package enum CSVSeparatorLine {
  private static let words = Array("sep=".utf8)

  /// The delimiter that the line names; nothing for any other line. Some write the line in quotes.
  package static func delimiter(in line: Span<UInt8>) -> UInt8? {
    var (start, end) = (0, line.count)
    while end > start, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
    let quote = UInt8(ascii: "\"")
    if end - start == 7, line[start] == quote, line[end - 1] == quote {
      start += 1
      end -= 1
    }
    guard end - start == 5 else { return nil }
    for (index, letter) in words.enumerated() {
      let byte = line[start + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower != letter { return nil }
    }
    return isDelimiter(line[start + 4]) ? line[start + 4] : nil
  }

  /// Whether a byte can divide columns: a tab, or a sign that is no letter, digit or quote.
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\""):
      false
    default: byte > 0x20 && byte < 0x7F
    }
  }
}
