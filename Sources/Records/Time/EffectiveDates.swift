/// The days on which a rule, a code or an export version is in force, both ends included.
public struct EffectiveDates: Hashable, Sendable {
  /// The first day; nothing where there is none.
  public let from: CivilDate?
  /// The last day; nothing where there is none.
  public let until: CivilDate?

  package static let always = EffectiveDates(from: nil, until: nil)

  package init(from: CivilDate? = nil, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// From a day written as `yyyy-mm-dd` on.
  package static func from(_ day: String) -> EffectiveDates { between(day, nil) }

  /// Up to and with a day written as `yyyy-mm-dd`.
  package static func until(_ day: String) -> EffectiveDates { between(nil, day) }

  /// A text that is no day makes an interval that holds no day; a test looks for those.
  package static func between(_ from: String?, _ until: String?) -> EffectiveDates {
    EffectiveDates(
      from: from.map { CivilDate($0) ?? CivilDate(dayNumber: .max) },
      until: until.map { CivilDate($0) ?? CivilDate(dayNumber: .min) })
  }

  /// Whether it holds on every day.
  @inlinable
  public var isAlways: Bool { from == nil && until == nil }

  /// Whether it is inside.
  @inlinable
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether both hold at least one day in common.
  package func overlaps(_ other: EffectiveDates) -> Bool {
    if let until, let start = other.from, start > until { return false }
    if let from, let end = other.until, end < from { return false }
    return true
  }
}
