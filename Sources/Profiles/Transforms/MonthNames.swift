import CanonicalModel

/// The names of the months and their usual short forms in English and Welsh.
package enum MonthNames {
  static let names: [[String]] = [
    ["jan", "january", "ion", "ionawr"], ["feb", "february", "chw", "chwe", "chwefror"],
    ["mar", "march", "maw", "mawrth"], ["apr", "april", "ebr", "ebrill"], ["may", "mai"],
    ["jun", "june", "meh", "mehefin"], ["jul", "july", "gor", "gorff", "gorffennaf"],
    ["aug", "august", "aws", "awst"], ["sep", "sept", "september", "med", "medi"],
    ["oct", "october", "hyd", "hydref"], ["nov", "november", "tach", "tachwedd"],
    ["dec", "december", "rhag", "rhagfyr"],
  ]

  private static let packed: [(name: PackedText, month: Int)] = names.enumerated().flatMap {
    index, spellings in spellings.map { (PackedText(Array($0.utf8).span), index + 1) }
  }

  /// 1 to 12, whatever the case of the letters.
  package static func month(_ letters: Span<UInt8>) -> Int? {
    guard (3...PackedText.capacity).contains(letters.count) else { return nil }
    let name = PackedText(letters)
    return packed.first { $0.name == name }?.month
  }
}
