import CanonicalModel

extension Span<UInt8> {
  /// The year from 1900 to 2099 that four digits at `index` spell, with no digit before or behind.
  func year(at index: Int) -> Int? {
    guard index + 4 <= count, self[index] == UInt8(ascii: "1") || self[index] == UInt8(ascii: "2"),
      index == 0 || !self[index - 1].isDigit, index + 4 == count || !self[index + 4].isDigit
    else { return nil }
    var year = 0
    for place in index..<index + 4 {
      guard self[place].isDigit else { return nil }
      year = year * 10 + Int(self[place] &- 48)
    }
    return (1900...2099).contains(year) ? year : nil
  }

  /// Whether some year stands in the text.
  var namesYear: Bool {
    for index in indices where year(at: index) != nil { return true }
    return false
  }
}
