import Records

/// A pattern of a day whose year, month and day always stand at the same bytes, such as
/// `yyyy-MM-dd`. Nearly all dates are written so, and are read without walking over a pattern.
package struct FixedDay: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case year, month, day
    case literal(UInt8)
  }

  /// How long a text of the pattern is; 0 where the pattern is none of a fixed width.
  private var count = 0
  private var year = 0
  private var month = 0
  private var day = 0
  private var firstSign = -1
  private var secondSign = -1
  private var firstByte: UInt8 = 0
  private var secondByte: UInt8 = 0

  /// Whether the pattern is read here and nowhere else.
  package var isFixed: Bool { count > 0 }

  /// `parts` has nothing for a part whose width is not fixed or that is no part of a day.
  init(_ parts: [Part?]) {
    var found: Set<Part> = []
    for part in parts {
      guard let part, found.insert(part).inserted || part.isLiteral, take(part) else {
        count = 0
        return
      }
    }
    if !found.isSuperset(of: [.year, .month, .day]) { count = 0 }
  }

  private mutating func take(_ part: Part) -> Bool {
    switch part {
    case .year: year = count
    case .month: month = count
    case .day: day = count
    case .literal(let byte):
      guard secondSign < 0 else { return false }
      if firstSign < 0 {
        (firstSign, firstByte) = (count, byte)
      } else {
        (secondSign, secondByte) = (count, byte)
      }
    }
    count += part.width
    return true
  }

  /// The day that the text spells; nothing where it does not fit or no such day exists.
  @inline(__always)
  package func date(_ text: Span<UInt8>) -> PartialDate? {
    guard text.count == count, count > 0,
      firstSign < 0 || text[firstSign] == firstByte,
      secondSign < 0 || text[secondSign] == secondByte
    else { return nil }
    let high = FixedDay.number(text, year)
    let low = FixedDay.number(text, year + 2)
    let month = FixedDay.number(text, month)
    let day = FixedDay.number(text, day)
    guard (high | low | month | day) < 128 else { return nil }
    return CivilDate(year: high * 100 + low, month: month, day: day).map { PartialDate($0) }
  }

  /// Two digits; 128 where they are none.
  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ index: Int) -> Int {
    let (tens, units) = (text[index] &- 48, text[index + 1] &- 48)
    return tens < 10 && units < 10 ? Int(tens) * 10 + Int(units) : 128
  }
}

extension FixedDay.Part {
  fileprivate var width: Int {
    switch self {
    case .year: 4
    case .month, .day: 2
    case .literal: 1
    }
  }

  fileprivate var isLiteral: Bool {
    guard case .literal = self else { return false }
    return true
  }
}
