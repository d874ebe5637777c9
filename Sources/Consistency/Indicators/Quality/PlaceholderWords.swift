import CanonicalModel
import Records

/// What systems and people write where they have nothing to write.
///
/// The days are those of `PlaceholderDay`, and 1 January 1901 (consistency.md, H04). Codes that say *not known* are none of these: they are answers.
/// Null and None are names of people.
enum Placeholder {
  /// 1 January 1901, beside the days that any system may write.
  private static let firstOfCentury = CivilDate(year: 1901, month: 1, day: 1)

  private static let words: Set<String> = [
    "x", "xx", "xxx", "xxxx", "xxxxx", "n/k", "tbc",
  ]

  static func isOne(_ day: CivilDate) -> Bool {
    PlaceholderDay.isOne(day) || day == firstOfCentury
  }

  /// A word for nothing, or a reference in which every digit is nought, such as `00/000000`.
  static func isOne(_ text: [UInt8]) -> Bool {
    let bytes = text.filter { $0 != UInt8(ascii: " ") }.map(lowered)
    if bytes.count <= 5, words.contains(String(decoding: bytes, as: UTF8.self)) { return true }
    let digits = bytes.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let hasLetter = bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return !digits.isEmpty && !hasLetter && digits.allSatisfy { $0 == UInt8(ascii: "0") }
  }

  static func isOne(_ content: SourceStatement.Content) -> Bool {
    switch content {
    case .text(let text): isOne(text)
    case .date(let date): date.day.map(isOne) ?? false
    case .code, .integer, .missing: false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
