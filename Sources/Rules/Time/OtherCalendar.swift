import CanonicalModel
import Records

/// Calendars by which working days are counted in place of that of England and Wales.
enum OtherCalendar: CaseIterable {
  case withoutSpecials, withoutHolidays, scottish, northernIrish

  /// How many working days it counts after the first day up to and with the last one, where England
  /// and Wales have `actual`.
  func workingDays(from first: CivilDate, to last: CivilDate, _ actual: Int, _ lists: CodeLists)
    -> Int?
  {
    switch self {
    case .withoutSpecials:
      let gained = OtherCalendar.specials.count { $0 > first && $0 <= last }
      let lost = OtherCalendar.displaced.count { $0 > first && $0 <= last }
      return actual + gained - lost
    case .withoutHolidays: return last.weekdaysSinceMonday - first.weekdaysSinceMonday
    case .scottish: return lists.calendar(of: .scotland).workingDays(from: first, to: last)
    case .northernIrish:
      return lists.calendar(of: .northernIreland).workingDays(from: first, to: last)
    }
  }

  var words: Words {
    switch self {
    case .withoutSpecials:
      Words(en: "without the bank holidays of one year", cy: "heb wyliau banc un flwyddyn")
    case .withoutHolidays: Words(en: "without bank holidays", cy: "heb wyliau banc")
    case .scottish: Words(en: "in Scotland", cy: "yn yr Alban")
    case .northernIrish: Words(en: "in Northern Ireland", cy: "yng Ngogledd Iwerddon")
    }
  }

  /// Bank holidays of one year, or moved for it: a wedding, two jubilees, VE Day, a funeral and a
  /// coronation (GOV.UK bank holidays; that of 2011 is recalled).
  static let specials = days([
    "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03",
    "2022-09-19", "2023-05-08",
  ])

  /// The Mondays from which some of them were moved.
  static let displaced = days(["2012-05-28", "2020-05-04", "2022-05-30"])

  private static func days(_ texts: [String]) -> [CivilDate] { texts.compactMap { CivilDate($0) } }
}

extension CivilDate {
  /// Mondays to Fridays up to and with the day, since some Monday long ago.
  fileprivate var weekdaysSinceMonday: Int {
    let days = Int(dayNumber) + 3 + 7 * 200_000
    return days / 7 * 5 + min(days % 7 + 1, 5)
  }
}
