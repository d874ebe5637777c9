import Records
import Statistics

/// A force's row as a tier lets it be told: its figures stand or fall with its counts, and its sentence is made again of
/// what is left.
struct ReleasedRow {
  let coarsening: Coarsening
  let info: IndicatorInfo
  let settings: ComparisonSettings
  /// Whether the counts of all forces together may be worked out.
  let areTotalsOpen: Bool

  func row(_ row: ForceResult, _ force: Int, hiding hidden: Set<CountPlace>) -> ForceResult {
    var row = row
    let exact = (count: row.count?.number, outOf: row.outOf?.number)
    row.count = row.count.map { coarsening.count($0, isHidden: hidden.contains(.count(force))) }
    row.outOf = row.outOf.map { coarsening.count($0, isHidden: hidden.contains(.outOf(force))) }
    for number in row.excluded.indices {
      row.excluded[number].count = coarsening.count(
        row.excluded[number].count, isHidden: hidden.contains(.excluded(force, number)))
    }
    row.detectable = row.detectable.map { coarsening.detectable($0, row.unit) }
    row.reason = row.reason.map { reason($0, row, exact.outOf) }
    if row.count == .withheld || row.outOf == .withheld {
      withhold(&row)
    } else {
      coarsen(&row, exact)
      if !areTotalsOpen { withholdComparison(&row) }
    }
    row.reading = Reading.words(of: row, info, settings: settings)
    return row
  }

  private func withhold(_ row: inout ForceResult) {
    (row.estimate, row.interval) = (nil, nil)
    withholdComparison(&row)
  }

  private func withholdComparison(_ row: inout ForceResult) {
    // How far a mix lies apart is its estimate, and an index without its difference would be taken for one.
    if row.unit == .index { (row.estimate, row.interval) = (nil, nil) }
    (row.difference, row.differenceInterval, row.marginInterval) = (nil, nil, nil)
    (row.crudeDifference, row.p, row.q) = (nil, nil, nil)
  }

  private func coarsen(_ row: inout ForceResult, _ exact: (count: Int?, outOf: Int?)) {
    switch row.unit {
    case .share: coarsenShare(&row)
    case .days: coarsenDays(&row, events: exact.count)
    case .index, .count:
      row.estimate = row.estimate.flatMap { coarsening.difference($0, row.unit, of: exact.outOf) }
      row.interval = row.interval.flatMap { coarsening.interval($0, row.unit, of: exact.outOf) }
    }
    func interval(_ value: ClosedRange<Double>?) -> ClosedRange<Double>? {
      value.flatMap { coarsening.interval($0, row.unit, of: exact.outOf) }
    }
    row.difference = row.difference.flatMap {
      coarsening.difference($0, row.unit, of: exact.outOf)
    }
    row.differenceInterval = interval(row.differenceInterval)
    row.marginInterval = interval(row.marginInterval)
    row.crudeDifference =
      coarsening.isPublic
      ? nil
      : row.crudeDifference.flatMap {
        coarsening.difference($0, row.unit, of: exact.outOf)
      }
    row.p = row.p.map(coarsening.probability)
    row.q = row.q.map(coarsening.probability)
  }

  /// Of rounded counts the share is taken anew, so that it tells no more than they do.
  private func coarsenShare(_ row: inout ForceResult) {
    guard coarsening.isPublic else {
      row.estimate = row.estimate.map(coarsening.plain)
      return
    }
    let isTold = row.estimate != nil
    (row.estimate, row.interval) = (nil, nil)
    guard isTold, case .rounded(let count) = row.count, case .rounded(let size) = row.outOf,
      size >= Least.percentage
    else { return }
    row.estimate = coarsening.plain(Double(min(count, size)) / Double(size))
    row.interval = (try? Wilson.interval(min(count, size), of: size, level: 0.95)).map {
      coarsening.plain($0.lower)...coarsening.plain($0.upper)
    }
  }

  /// Medians of ten events and more, in whole days.
  private func coarsenDays(_ row: inout ForceResult, events: Int?) {
    guard let events, events >= Least.events else {
      return (row.estimate, row.interval) = (nil, nil)
    }
    row.estimate = row.estimate?.rounded()
    row.interval = row.interval.map { $0.lowerBound.rounded()...$0.upperBound.rounded() }
  }

  /// How full a field is, is a share too.
  private func reason(_ reason: Words, _ row: ForceResult, _ outOf: Int?) -> Words {
    guard reason.en.contains("%") else { return reason }
    if !coarsening.isPublic, row.outOf != .withheld, let outOf, outOf >= Least.percentage,
      let percent = Self.percent(reason.en),
      let counts = try? PercentageAudit.numerators(percent: percent, of: outOf...outOf),
      !counts.contains(where: { (1...4).contains($0) || (1...4).contains(outOf - $0) })
    {
      return reason
    }
    return Words(
      en: "a field that it needs is filled in too few of the records",
      cy: "mae maes sydd ei angen wedi'i lenwi mewn rhy ychydig o'r cofnodion")
  }

  private static func percent(_ text: String) -> Int? {
    text.split(separator: "%").first.flatMap { part in
      Int(String(part.reversed().prefix { $0.isNumber }.reversed()))
    }
  }
}
