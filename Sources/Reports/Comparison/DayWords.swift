import Records

/// Days in words, as both languages write them.
enum DayWords {
  private static let months = [
    Words(en: "January", cy: "Ionawr"), Words(en: "February", cy: "Chwefror"),
    Words(en: "March", cy: "Mawrth"), Words(en: "April", cy: "Ebrill"),
    Words(en: "May", cy: "Mai"), Words(en: "June", cy: "Mehefin"),
    Words(en: "July", cy: "Gorffennaf"), Words(en: "August", cy: "Awst"),
    Words(en: "September", cy: "Medi"), Words(en: "October", cy: "Hydref"),
    Words(en: "November", cy: "Tachwedd"), Words(en: "December", cy: "Rhagfyr"),
  ]

  static func text(_ day: CivilDate, in language: Language) -> String {
    let parts = day.parts
    guard months.indices.contains(parts.month - 1) else { return day.description }
    return "\(parts.day) \(months[parts.month - 1].text(in: language)) \(parts.year)"
  }

  static func text(_ period: ClosedRange<CivilDate>, in language: Language) -> String {
    text(period.lowerBound, in: language) + " – " + text(period.upperBound, in: language)
  }
}
