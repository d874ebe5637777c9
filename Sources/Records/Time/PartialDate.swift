/// A day that is known only as well as its source knew it: a day, a month or a year.
///
/// It stands for every day from `earliest` to `latest`. A comparison that the days in between
/// could answer either way is not decided, and what is not decided is never a fault.
public struct PartialDate: Hashable, Sendable {
  /// How well a date is known.
  public enum Precision: UInt8, Sendable { case day, month, year }

  /// The first day that it can be.
  public let earliest: CivilDate
  /// The last day that it can be.
  public let latest: CivilDate
  /// How well it is known.
  public let precision: Precision

  /// Takes the values as they are.
  @inlinable
  public init(_ day: CivilDate) {
    earliest = day
    latest = day
    precision = .day
  }

  package init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    earliest = first
    latest = first.adding(days: CivilDate.daysInMonth(month, of: year) - 1)
    precision = .month
  }

  package init?(year: Int) {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    earliest = first
    latest = last
    precision = .year
  }

  /// `yyyy`, `yyyy-mm` or `yyyy-mm-dd`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch (parts.count, text.utf8.count) {
    case (1, 4):
      guard let year = Int(digits: Array(parts[0].utf8)) else { return nil }
      self.init(year: year)
    case (2, 7):
      guard let year = Int(digits: Array(parts[0].utf8)), parts[0].utf8.count == 4,
        let month = Int(digits: Array(parts[1].utf8))
      else { return nil }
      self.init(year: year, month: month)
    default:
      guard let day = CivilDate(text) else { return nil }
      self.init(day)
    }
  }

  /// The day, where the source knew it.
  @inlinable
  public var day: CivilDate? { precision == .day ? earliest : nil }

  /// Whether it is before the other, whatever day it is.
  @inlinable
  public func isCertainlyBefore(_ other: PartialDate) -> Bool { latest < other.earliest }
  /// Whether it is before the other, whatever day it is.
  @inlinable
  public func isCertainlyBefore(_ other: CivilDate) -> Bool { latest < other }
  /// Whether it is after the other, whatever day it is.
  @inlinable
  public func isCertainlyAfter(_ other: CivilDate) -> Bool { earliest > other }
}

extension PartialDate {
  /// Appends it as it is written, without making a string of it.
  package func append(to output: inout [UInt8]) {
    let (year, month, day) = earliest.parts
    PartialDate.append(year, digits: 4, to: &output)
    guard precision != .year else { return }
    output.append(UInt8(ascii: "-"))
    PartialDate.append(month, digits: 2, to: &output)
    guard precision == .day else { return }
    output.append(UInt8(ascii: "-"))
    PartialDate.append(day, digits: 2, to: &output)
  }

  private static func append(_ number: Int, digits: Int, to output: inout [UInt8]) {
    var unit = digits == 4 ? 1000 : 10
    while unit > 0 {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// How it is written.
  public var description: String {
    let text = earliest.description
    switch precision {
    case .day: return text
    case .month: return String(text.prefix(7))
    case .year: return String(text.prefix(4))
    }
  }
}
