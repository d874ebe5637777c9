import Records

/// Forces and indicators that were not compared for one reason.
struct NotCompared {
  let reason: String
  /// Such as `B07 Gwent`, in the order of the report.
  var places: [String]
}

extension ComparisonReport {
  /// By reason, in the order in which the reasons come up.
  func notCompared(in language: Language) -> [NotCompared] {
    var gaps: [NotCompared] = []
    var known: [String: Int] = [:]
    for result in indicators {
      for row in result.rows where row.verdict == .notComparable {
        let reason = (row.reason ?? row.reading).text(in: language)
        let place = "\(result.info.id) \(row.force.name.text(in: language))"
        if let index = known[reason] {
          gaps[index].places.append(place)
        } else {
          known[reason] = gaps.count
          gaps.append(NotCompared(reason: reason, places: [place]))
        }
      }
    }
    return gaps
  }
}

extension ComparisonAnswer {
  /// How far apart forces lie by chance: of what differs first, else of the first indicator that tells it.
  func nullRange(of report: ComparisonReport) -> Words? {
    (differing + report.indicators).lazy.compactMap(\.nullRange).first
  }
}

extension ShownFigures {
  /// A cell of a table.
  func text(_ cell: ComparedTable.Cell) -> String {
    switch cell {
    case .count(let count): text(count)
    case .share(let share): percentage(share)
    case .number(let number, let digits): FixedNumber.short(number, digits: digits)
    case .days(let days): FixedNumber.short(days, digits: 1)
    case .words(let words): words.text(in: language)
    case .symbol(let symbol): symbol
    }
  }
}
