/// Base64 with its padding (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: letters.enumerated().map { ($1, UInt32($0)) })

  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: letters(of: bytes), as: UTF8.self)
  }

  /// The text as bytes, for what must not stay in memory as a string.
  static func letters(of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        output.append(
          place <= part.count ? letters[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return output
  }

  static func bytes(_ text: String) -> [UInt8]? { bytes(of: Array(text.utf8)[...]) }

  /// Nothing where it is no base64.
  static func bytes(of letters: ArraySlice<UInt8>) -> [UInt8]? {
    let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard letters.count % 4 == 0, padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    for start in stride(from: letters.startIndex, to: letters.endIndex, by: 4) {
      var word: UInt32 = 0
      for index in start..<start + 4 {
        guard index < letters.endIndex - padding else { word <<= 6; continue }
        guard let value = values[letters[index]] else { return nil }
        word = word << 6 | value
      }
      bytes.append(UInt8(word >> 16 & 255))
      bytes.append(UInt8(word >> 8 & 255))
      bytes.append(UInt8(word & 255))
    }
    bytes.removeLast(padding)
    return bytes
  }
}
