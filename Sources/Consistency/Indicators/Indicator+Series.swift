import CanonicalModel
import Records

extension Indicator {
  /// How many cases there were in each month, from the first to the last month of the period: a month without
  /// a case is nought, not missing.
  package static func monthly(
    _ info: IndicatorInfo, _ reader: CaseReader, notes: [Words] = [],
    outside: @escaping @Sendable (CaseView) -> Words? = { _ in nil }
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .series) {
      table, context in
      var tally = CaseTally()
      var counts: [Code: [Month: Int]] = [:]
      for view in reader.views(table, context, into: &tally) {
        if let reason = outside(view) {
          tally.exclude(view.force, reason)
        } else if let date = view.matter.date, date.precision != .year {
          counts[view.force, default: [:]][Month(date.earliest), default: 0] += 1
        } else {
          tally.exclude(view.force, Exclusion.dayUnknown)
        }
      }
      return tally.gathered(.series(rows(counts, table, context)), notes: notes)
    }
  }

  private static func rows(
    _ counts: [Code: [Month: Int]], _ table: CaseTable, _ context: ComparisonContext
  ) -> [SeriesRow] {
    let months = counts.values.flatMap(\.keys)
    guard let first = context.period.map({ Month($0.lowerBound) }) ?? months.min(),
      let last = context.period.map({ Month($0.upperBound) }) ?? months.max(), first <= last
    else { return [] }
    return counts.sorted { $0.key < $1.key }.flatMap { force, counts in
      let extract = table.drop(of: force)?.extracts.last ?? context.asOf
      return (first.number...last.number).map { number in
        let month = Month(number: number)
        return SeriesRow(
          force: force, from: month.firstDay, count: counts[month] ?? 0,
          isIncomplete: extract.map { $0 < month.lastDay.adding(days: Month.settling) } ?? true)
      }
    }
  }
}

/// A month of a year, as a number.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since the year 0.
  package let number: Int

  /// Days after the end of a month in which referrals of it are still entered.
  static let settling = 28

  package init(number: Int) { self.number = number }

  package init(_ day: CivilDate) {
    let (year, month, _) = day.parts
    number = year * 12 + month - 1
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  package var firstDay: CivilDate {
    CivilDate(year: number / 12, month: number % 12 + 1, day: 1) ?? CivilDate(dayNumber: 0)
  }

  package var lastDay: CivilDate { Month(number: number + 1).firstDay.adding(days: -1) }
}
