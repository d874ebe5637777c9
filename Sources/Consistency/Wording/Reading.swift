import Records

/// The sentence of a force's result, by the templates T1 to T3 (consistency.md §2 and §3). It is made of nothing but
/// the result as it is shown, so that whoever withholds or rounds a figure has the sentence made again.
package struct Reading {
  private let row: ForceResult
  private let info: IndicatorInfo
  private let settings: ComparisonSettings

  /// The reading of a result.
  package static func words(
    of row: ForceResult, _ info: IndicatorInfo, settings: ComparisonSettings
  ) -> Words {
    let reading = Reading(row: row, info: info, settings: settings)
    var sentences = [reading.recorded].compactMap(\.self)
    if row.verdict == .notComparable {
      sentences.append(reading.notCompared)
    } else {
      sentences.append(reading.compared)
      if row.verdict == .cannotTell, let detectable = row.detectable {
        sentences.append(reading.detectable(detectable))
      }
    }
    return Words(
      en: sentences.map(\.en).joined(separator: " "), cy: sentences.map(\.cy).joined(separator: " ")
    )
  }

  /// What was recorded: never without the count, never a percentage of few.
  private var recorded: Words? {
    guard let outOf = row.outOf, !row.isEmpty else { return nil }
    let name = row.force.name
    guard let count = row.count else {
      return Words(
        en: "\(name.en) recorded \(outOf.text)\(estimate.en).",
        cy: "Cofnododd \(name.cy) \(outOf.text)\(estimate.cy).")
    }
    return Words(
      en: "\(name.en) recorded \(count.text) of \(outOf.text)\(estimate.en).",
      cy: "Cofnododd \(name.cy) \(count.text) o \(outOf.text)\(estimate.cy).")
  }

  /// The estimate and its interval, in brackets.
  private var estimate: Words {
    switch row.unit {
    case .share: share
    case .days: days
    case .index: index
    case .count: Words(same: "")
    }
  }

  private var share: Words {
    guard let interval = row.interval else { return Words(same: "") }
    guard let estimate = row.estimate else { return few(interval) }
    let (low, high) = (
      Figures.whole(interval.lowerBound * 100), Figures.whole(interval.upperBound * 100)
    )
    return Words(
      en: " (\(Figures.percent(estimate)), 95% interval \(low)–\(high)%)",
      cy: " (\(Figures.percent(estimate)), cyfwng 95% \(low)–\(high)%)")
  }

  /// Of fewer than twenty: as numbers of cases, outwards to whole ones.
  private func few(_ interval: ClosedRange<Double>) -> Words {
    guard case .exact(let size) = row.outOf, size >= Least.interval, size < Least.percentage else {
      return Words(same: "")
    }
    let low = Figures.whole((interval.lowerBound * Double(size)).rounded(.down))
    let high = Figures.whole((interval.upperBound * Double(size)).rounded(.up))
    return Words(en: " (95% interval \(low) to \(high))", cy: " (cyfwng 95% \(low) i \(high))")
  }

  private var days: Words {
    guard let estimate = row.estimate else { return Words(same: "") }
    let median = ForceResult.Unit.days.margin(estimate)
    guard let interval = row.interval else {
      return Words(en: " (half within \(median.en))", cy: " (hanner o fewn \(median.cy))")
    }
    let (low, high) = (Figures.whole(interval.lowerBound), Figures.whole(interval.upperBound))
    return Words(
      en: " (half within \(median.en), 95% interval \(low)–\(high))",
      cy: " (hanner o fewn \(median.cy), cyfwng 95% \(low)–\(high))")
  }

  private var index: Words {
    guard let estimate = row.estimate, !row.isMix else { return Words(same: "") }
    let value = Figures.index(estimate)
    guard let interval = row.interval else { return Words(same: " (\(value))") }
    let (low, high) = (Figures.index(interval.lowerBound), Figures.index(interval.upperBound))
    return Words(
      en: " (\(value), 95% interval \(low) to \(high))",
      cy: " (\(value), cyfwng 95% \(low) i \(high))")
  }

  /// The difference from the other forces, and what it may be called.
  private var compared: Words {
    let phrase = row.verdict.phrase(
      row.unit, margin: settings.margin(of: row.unit), allowingFor: row.allowance)
    if row.isMix, let apart = row.estimate { return mix(apart, phrase) }
    guard let difference = row.difference, let interval = row.differenceInterval else {
      return Words(
        en: "Compared with the other forces\(allowing.en): \(phrase.en).",
        cy: "O gymharu â'r heddluoedd eraill\(allowing.cy): \(phrase.cy).")
    }
    let value = row.unit.difference(difference)
    let low = row.unit.difference(interval.lowerBound)
    let high = row.unit.difference(interval.upperBound)
    return Words(
      en: """
        Compared with the other forces\(allowing.en), \(noun.en) is \(value) \
        (95% interval \(low) to \(high)): \(phrase.en).
        """,
      cy: """
        O gymharu â'r heddluoedd eraill\(allowing.cy), \(noun.cy) yw \(value) \
        (cyfwng 95% \(low) i \(high)): \(phrase.cy).
        """)
  }

  private var allowing: Words {
    guard let allowance = row.allowance else { return Words(same: "") }
    return Words(
      en: ", after allowing for \(allowance.en)", cy: ", ar ôl ystyried \(allowance.cy)")
  }

  private func mix(_ v: Double, _ phrase: Words) -> Words {
    Words(
      en: """
        Compared with the other forces\(allowing.en), the mix lies \(Figures.index(v)) apart (Cramér's V, 0 for the same mix, 1 for \
        nothing in common): \(phrase.en).
        """,
      cy: """
        O gymharu â'r heddluoedd eraill\(allowing.cy), mae'r cymysgedd \(Figures.index(v)) ar wahân (V Cramér, 0 am yr un cymysgedd, 1 \
        am ddim byd yn gyffredin): \(phrase.cy).
        """)
  }

  private var noun: Words {
    switch row.unit {
    case .share:
      Words(en: "the difference in points", cy: "y gwahaniaeth mewn pwyntiau canran")
    case .days:
      Words(en: "the difference in mean days", cy: "y gwahaniaeth mewn diwrnodau cymedrig")
    case .index, .count:
      Words(en: "the difference", cy: "y gwahaniaeth")
    }
  }

  private func detectable(_ value: Double) -> Words {
    // Above everything that can be there, it is that nothing would be seen.
    if row.unit == .share, value >= 1 {
      return Words(
        en: "With this many records no gap would be detectable.",
        cy: "Gyda chynifer â hyn o gofnodion ni ellid canfod unrhyw fwlch.")
    }
    let gap = row.unit.margin(value)
    return Words(
      en: "With this many records only a gap above \(gap.en) would be detectable.",
      cy: "Gyda chynifer â hyn o gofnodion, dim ond bwlch o fwy na \(gap.cy) y gellid ei ganfod.")
  }

  private var notCompared: Words {
    guard let reason = row.reason else {
      return Words(en: "Not compared.", cy: "Heb ei gymharu.")
    }
    return Words(
      en: "Not comparable because \(reason.en).", cy: "Ni ellir ei gymharu oherwydd: \(reason.cy).")
  }
}

extension ForceResult {
  /// Whether nothing was recorded at all.
  fileprivate var isEmpty: Bool { outOf == .exact(0) }
}

extension ShownCount {
  /// As sentences show it.
  package var text: String {
    switch self {
    case .exact(let count), .rounded(let count): "\(count)"
    case .withheld: "[c]"
    }
  }
}

extension ComparisonSettings {
  /// The difference that matters, in a unit.
  package func margin(of unit: ForceResult.Unit) -> Double {
    switch unit {
    case .share, .count: shareMargin
    case .days: daysMargin
    case .index: agreementMargin
    }
  }
}
