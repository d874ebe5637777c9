import CanonicalModel
import Records

/// The ways to write a date that are tried on a sample, and what they say together.
enum DateForms {
  /// In the order in which one is preferred to another that reads as much.
  static let patterns: [DatePattern] = texts.compactMap { DatePattern($0) }

  private static let texts: [String] = [
    "yyyy-MM-dd", "dd/MM/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "dd MM yyyy", "d/M/yyyy", "d.M.yyyy",
    "d-M-yyyy", "MM/dd/yyyy", "MM-dd-yyyy", "M/d/yyyy", "M-d-yyyy", "yyyy/MM/dd", "yyyyMMdd",
    "dd-MMM-yyyy", "dd MMM yyyy", "d MMM yyyy", "d-MMM-yyyy", "dd/MMM/yyyy", "dd/MM/yy", "dd-MM-yy",
    "dd.MM.yy", "d/M/yy", "MM/dd/yy", "M/d/yy", "dd-MMM-yy", "d-MMM-yy", "dd MMM yy", "d MMM yy",
    "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mm",
    "yyyy-MM-ddTHH:mm:ss.000Z", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm",
    "dd/MM/yyyy HH:mm:ss", "d/M/yyyy HH:mm", "MM/dd/yyyy HH:mm", "MM/dd/yyyy HH:mm:ss",
    "M/d/yyyy HH:mm", "dd.MM.yyyy HH:mm", "dd-MM-yyyy HH:mm", "dd-MM-yyyy HH:mm:ss",
    "dd-MMM-yyyy HH:mm", "d MMM yyyy HH:mm", "MM/yyyy", "M/yyyy", "MM.yyyy", "yyyy-MM", "MM-yyyy",
    "MMM yyyy", "MMM-yyyy", "yyyy", "yyyy-MM-ddZ",
  ]

  /// One bit for each pattern that reads the text.
  static func mask(of text: ArraySlice<UInt8>) -> UInt64 {
    guard (4...32).contains(text.count), let last = text.last, let first = text.first,
      first.isLetterOrDigit, last.isDigit || last == UInt8(ascii: "Z")
    else { return 0 }
    var mask: UInt64 = 0
    for (index, pattern) in patterns.enumerated() where pattern.date(text) != nil {
      mask |= 1 << UInt64(index)
    }
    // A year alone is also a number, so only a likely one counts.
    if mask == year, !(text.starts(with: [49, 57]) || text.starts(with: [50, 48])) { return 0 }
    return mask
  }

  private static func bit(_ text: String) -> UInt64 {
    texts.firstIndex(of: text).map { 1 << UInt64($0) } ?? 0
  }

  private static let year = bit("yyyy")
  private static let monthFirst: UInt64 = texts.filter { $0.hasPrefix("M") && $0.contains("d") }
    .reduce(0) { $0 | bit($1) }
  private static let dayFirst: UInt64 = texts.filter {
    $0.hasPrefix("d") && !$0.contains("MMM")
  }.reduce(0) { $0 | bit($1) }

  /// What the values of a column say of the order of day and month.
  enum Order: Sendable {
    /// Written so that it cannot be mistaken.
    case plain
    case dayFirst, monthFirst
    /// Every value can be read both ways.
    case undecidable
    /// Some values are one way and some the other.
    case mixed
  }

  static func order(_ masks: [UInt64: Int]) -> Order {
    var (day, month, both) = (0, 0, 0)
    for (mask, count) in masks {
      let (isDay, isMonth) = (mask & dayFirst != 0, mask & monthFirst != 0)
      if isDay && isMonth {
        both += count
      } else if isDay {
        day += count
      } else if isMonth {
        month += count
      }
    }
    switch (day > 0, month > 0) {
    case (true, true): return .mixed
    case (true, false): return .dayFirst
    case (false, true): return .monthFirst
    case (false, false): return both > 0 ? .undecidable : .plain
    }
  }

  /// The fewest patterns that read all that any reads, each chosen for what the ones before leave.
  static func chosen(_ masks: [UInt64: Int], monthComesFirst: Bool) -> [String] {
    let unwanted = monthComesFirst ? dayFirst : monthFirst
    var rest = masks.map { (mask: $0.key & ~unwanted, count: $0.value) }.filter { $0.mask != 0 }
    var chosen: [String] = []
    while !rest.isEmpty, chosen.count < 6 {
      var best = (index: 0, count: 0)
      for index in texts.indices {
        let bit: UInt64 = 1 << UInt64(index)
        let count = rest.reduce(0) { $0 + ($1.mask & bit != 0 ? $1.count : 0) }
        if count > best.count { best = (index, count) }
      }
      guard best.count > 0 else { break }
      chosen.append(texts[best.index])
      rest.removeAll { $0.mask & 1 << UInt64(best.index) != 0 }
    }
    return chosen
  }
}
