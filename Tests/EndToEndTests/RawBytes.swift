import Foundation

/// Counts where a byte lies, from the bytes alone and without any code of the program.
struct RawBytes {
  let bytes: [UInt8]
  let isUTF8: Bool

  init(_ data: Data, encoding: String) {
    bytes = Array(data)
    isUTF8 = encoding == "utf-8"
  }

  /// The line and the column of a byte, both from 1. LF, CR LF and CR alone end a line; a column is
  /// one Unicode scalar; a byte order mark is none.
  func place(at offset: Int) -> (line: Int, column: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var line = 1
    var column = 1
    var index = isUTF8 && bytes.starts(with: mark) ? mark.count : 0
    while index < offset {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
        line += 1
        column = 1
      } else if !isUTF8 || byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }

  /// The text that begins at a byte.
  func text(from offset: Int, count: Int) -> String {
    let part = bytes[offset..<min(bytes.count, offset + 4 * count + 8)]
    guard !isUTF8 else { return String(decoding: part, as: UTF8.self) }
    return String(data: Data(part), encoding: .windowsCP1252)
      ?? String(decoding: part, as: UTF8.self)
  }
}
