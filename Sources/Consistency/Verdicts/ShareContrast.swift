import CanonicalModel
import Records
import Statistics

/// Shares of forces against the rest: Mantel–Haenszel difference with Sato's variance within strata, the test of
/// Cochran, Mantel and Haenszel, and the crude table beside it.
package enum ShareContrast {
  /// Contrasts the forces of a table. Forces whose own data cannot be relied on are no part of the rest.
  /// `sources` are the rows that the table was made of, where some of them may belong together.
  package static func contrast(
    _ table: ShareTable, of sources: [ShareRow] = [], gates: [Code: Gate] = [:],
    settings: ComparisonSettings
  ) -> IndicatorContrast {
    let sound = table.forces.indices.filter { gates[table.forces[$0]] == nil }
    let compared = table.keeping(sound)
    let clustering = Clustering(sources, compared, settings: settings)
    var rows = table.forces.indices.map { row(table, $0, gates[table.forces[$0]]) }
    for (place, force) in sound.enumerated() {
      rows[force] = against(compared, place, rows[force]).widened(by: clustering.factors[place])
    }
    let omnibus = omnibusP(compared, clustering.factors.max() ?? 1)
    return IndicatorContrast(
      rows: rows, omnibusP: omnibus, margin: settings.shareMargin, unit: .share)
  }

  /// What the force's own records show: one share, which eras are never added up to.
  private static func row(_ table: ShareTable, _ force: Int, _ gate: Gate?) -> ForceContrast {
    var row = ForceContrast(force: table.forces[force], gate: gate)
    let total = table.total(force)
    (row.count, row.outOf) = (total.cases, total.size)
    let own = table.eras.filter { table.of($0).total(force).size > 0 }
    guard own.count == 1, total.size >= Least.interval else { return row }
    row.interval = try? Wilson.interval(total.cases, of: total.size, level: 0.95)
    if total.size >= Least.percentage { row.estimate = Double(total.cases) / Double(total.size) }
    return row
  }

  private static func against(
    _ table: ShareTable, _ force: Int, _ own: ForceContrast
  ) -> ForceContrast {
    let (size, least) = (own.outOf ?? 0, Least.share)
    guard size >= least else { return own.closed(by: .tooFew(found: size, needed: least)) }
    let others = table.forces.indices.map { table.total($0).size }.reduce(0, +) - size
    guard others >= least else { return own.closed(by: .nobodyToCompare) }
    var row = own
    do {
      let strata = try table.strata(force)
      row.unmatched = size - strata.shared.map(\.n1).reduce(0, +)
      try adjust(&row, strata)
      try setCrude(&row, table.erasApart(force).shared)
      row.detectable = try detectable(strata.shared)
    } catch { return own.closed(by: .nothingShared) }
    return row
  }

  private static func adjust(_ row: inout ForceContrast, _ strata: Strata) throws(Inestimable) {
    (row.difference, row.interval95, row.interval90) = try difference(strata)
    row.p = try test(strata)
  }

  /// One era: the fourfold table itself, exactly. Several: they stay strata.
  private static func setCrude(_ row: inout ForceContrast, _ eras: Strata) throws(Inestimable) {
    if eras.count == 1 {
      (row.crudeDifference, row.crudeInterval) = try Newcombe.difference(eras[0], level: 0.95)
      row.crudeP = try FisherExact(eras[0]).p
    } else {
      (row.crudeDifference, row.crudeInterval, _) = try difference(eras)
      row.crudeP = try test(eras)
    }
  }

  /// Where all are alike the variance is zero and says nothing; the crude table then gives the interval.
  private static func difference(
    _ strata: Strata
  ) throws(Inestimable) -> (Double, Interval, Interval) {
    do {
      let contrast = try MantelHaenszel.riskDifference(strata)
      return (contrast.difference, try contrast.interval(0.95), try contrast.interval(0.90))
    } catch .noVariance {
      let crude = try strata.shared.crude
      let wide = try Newcombe.difference(crude, level: 0.95)
      return (wide.value, wide.interval, try Newcombe.difference(crude, level: 0.90).interval)
    }
  }

  private static func test(_ strata: Strata) throws(Inestimable) -> Double {
    do { return try CochranMantelHaenszel.test(strata).p } catch .noVariation { return 1 }
  }

  private static func omnibusP(_ table: ShareTable, _ factor: Double) -> Double? {
    guard table.forces.count > 1,
      let test = try? CochranMantelHaenszel.test(table.layers.map(\.counts))
    else { return nil }
    return ChiSquare.upperTail(
      test.statistic / factor, degreesOfFreedom: test.degreesOfFreedom)
  }

  /// Around the share of the others; a difference beyond what a share can reach would not be seen at all.
  private static func detectable(_ strata: Strata) throws(Inestimable) -> Double? {
    let crude = try strata.crude
    let baseline = Double(crude.c) / Double(crude.n0)
    return try DetectableDifference(n1: crude.n1, n0: crude.n0, baseline: baseline).gap ?? 1
  }
}

extension ForceContrast {
  /// The same where what belongs together makes the difference spread by this factor (of variance) more.
  fileprivate func widened(by factor: Double) -> ForceContrast {
    guard factor > 1, gate == nil else { return self }
    var wider = self
    let root = factor.squareRoot()
    wider.interval95 = interval95?.stretched(by: root, around: difference)
    wider.interval90 = interval90?.stretched(by: root, around: difference)
    wider.crudeInterval = crudeInterval?.stretched(by: root, around: crudeDifference)
    wider.p = p?.weakened(by: root)
    wider.crudeP = crudeP?.weakened(by: root)
    wider.detectable = detectable.map { min(1, $0 * root) }
    return wider
  }
}

extension Interval {
  fileprivate func stretched(by factor: Double, around middle: Double?) -> Interval {
    guard let middle else { return self }
    return Interval(middle + (lower - middle) * factor, middle + (upper - middle) * factor)
      .clamped(to: Interval(-1, 1))
  }
}

extension Double {
  /// The probability of a distance from nothing that is smaller by a factor.
  fileprivate func weakened(by factor: Double) -> Double {
    guard self > 0, let z = try? Normal.quantile(1 - self / 2), z.isFinite else { return self }
    return Normal.twoSided(z / factor)
  }
}

/// The least that things may rest on (consistency.md §2).
package enum Least {
  /// Records of a force for a verdict on a share (m-P), and for printing a percentage.
  package static let share = 20
  package static let percentage = 20
  /// Records for printing an interval beside a count.
  package static let interval = 10
  /// People at risk and events for a verdict on waits (m-T), and at risk for drawing on.
  package static let atRisk = 20
  package static let events = 10
  package static let drawn = 5
  /// Records of a force for a verdict on a mix (m-D).
  package static let mix = 30
  /// Matched pairs (m-A).
  package static let pairs = 30
  /// Closed traces (m-C).
  package static let traces = 20
  /// Periods of a series, and records a period on average (m-V).
  package static let periods = 13
  package static let meanPerPeriod = 5.0
}
