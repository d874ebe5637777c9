import Records

/// How counts and estimates are written for people, in one language.
///
/// Percentages are whole numbers, and there is none of fewer than twenty records (consistency.md §3).
struct ShownFigures {
  let language: Language

  /// The fewest records of which a percentage is told.
  static let fewestForPercentage = 20

  /// What stands where nothing can: not available, and withheld.
  static let unavailable = "[x]"
  static let confidential = "[c]"

  func text(_ count: ShownCount?) -> String {
    switch count {
    case .none: ShownFigures.unavailable
    case .exact(let number): String(number)
    case .rounded(let number): "≈ " + String(number)
    case .withheld: ShownFigures.confidential
    }
  }

  /// `12 of 40`.
  func ratio(_ result: ForceResult) -> String {
    guard result.count != nil || result.outOf != nil else { return ShownFigures.unavailable }
    guard let whole = result.outOf else { return text(result.count) }
    guard result.count != nil else { return text(whole) }
    return "\(text(result.count)) \(TextPhrases.outOf.text(in: language)) \(text(whole))"
  }

  /// The estimate in its unit; nothing where the records are too few for it.
  func estimate(_ result: ForceResult) -> String? {
    guard let value = result.estimate, isTold(result) else { return nil }
    return measure(value, result.unit)
  }

  /// `64 % to 84 %`.
  func interval(_ result: ForceResult) -> String? {
    guard let interval = result.interval, isTold(result) else { return nil }
    return range(interval) { measure($0, result.unit) }
  }

  /// `+13 points`, against the other forces.
  func difference(_ value: Double?, _ unit: ForceResult.Unit) -> String? {
    value.map { with(noun: unit, signed($0, unit)) }
  }

  /// `−3 to +29`.
  func differences(_ interval: ClosedRange<Double>?, _ unit: ForceResult.Unit) -> String? {
    interval.map { range($0) { signed($0, unit) } }
  }

  /// A gap without a sign: `23 points`.
  func gap(_ value: Double?, _ unit: ForceResult.Unit) -> String? {
    value.map { with(noun: unit, scaled($0.magnitude, unit)) }
  }

  /// A p or a q: three digits, and never zero.
  func probability(_ value: Double?) -> String? {
    guard let value, value.isFinite else { return nil }
    return value < 0.001 ? "< 0.001" : FixedNumber.plain(value, digits: 3)
  }

  func percentage(_ share: Double) -> String { FixedNumber.short(share * 100) + "%" }

  private func isTold(_ result: ForceResult) -> Bool {
    guard result.unit == .share else { return true }
    switch result.outOf {
    case .none: return true
    case .exact(let number), .rounded(let number):
      return number >= ShownFigures.fewestForPercentage
    case .withheld: return false
    }
  }

  private func measure(_ value: Double, _ unit: ForceResult.Unit) -> String {
    switch unit {
    case .share: percentage(value)
    case .days, .index, .count: with(noun: unit, scaled(value, unit))
    }
  }

  private func range(_ range: ClosedRange<Double>, _ spelling: (Double) -> String) -> String {
    let to = ComparisonPhrases.rangeTo.text(in: language)
    return "\(spelling(range.lowerBound)) \(to) \(spelling(range.upperBound))"
  }

  private func scaled(_ value: Double, _ unit: ForceResult.Unit) -> String {
    switch unit {
    case .share: FixedNumber.short(value * 100)
    case .days, .count: FixedNumber.short(value, digits: 1)
    case .index: FixedNumber.short(value, digits: 2)
    }
  }

  private func signed(_ value: Double, _ unit: ForceResult.Unit) -> String {
    switch unit {
    case .share: FixedNumber.signed(value * 100)
    case .days, .count: FixedNumber.signed(value, digits: 1)
    case .index: FixedNumber.signed(value, digits: 2)
    }
  }

  /// One point and one day are singular in English.
  private func with(noun unit: ForceResult.Unit, _ number: String) -> String {
    let isOne = ["1", "+1", "−1"].contains(number)
    switch unit {
    case .share:
      let noun = isOne ? ComparisonPhrases.point : ComparisonPhrases.points
      return "\(number) \(noun.text(in: language))"
    case .days:
      let noun = isOne ? ComparisonPhrases.day : ComparisonPhrases.days
      return "\(number) \(noun.text(in: language))"
    case .index, .count: return number
    }
  }
}
