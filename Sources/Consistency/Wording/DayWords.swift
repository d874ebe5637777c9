import Records

/// Days in words, whole months in both languages and nothing put together but numbers.
package enum DayWords {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let welsh = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
    "Hydref", "Tachwedd", "Rhagfyr",
  ]

  /// `30 January 2023`.
  package static func words(_ day: CivilDate) -> Words {
    let (year, month, number) = day.parts
    guard english.indices.contains(month - 1) else { return Words(same: day.description) }
    return Words(
      en: "\(number) \(english[month - 1]) \(year)", cy: "\(number) \(welsh[month - 1]) \(year)")
  }

  /// From the first day to the last.
  package static func words(_ period: ClosedRange<CivilDate>) -> Words {
    let (first, last) = (words(period.lowerBound), words(period.upperBound))
    return Words(en: "\(first.en) to \(last.en)", cy: "\(first.cy) i \(last.cy)")
  }
}
