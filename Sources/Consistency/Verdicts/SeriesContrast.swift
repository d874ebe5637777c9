import CanonicalModel
import Records
import Statistics

/// Numbers per month, each force beside its own past: more is not worse and fewer is not better, so no force is held
/// against another (consistency.md §2, A01). Signals are those of the control chart and of runs.
struct SeriesContrast {
  let gates: [Code: Gate]
  let forces: [ComparedForce]
  let info: IndicatorInfo

  func contrast(_ rows: [SeriesRow], settings: ComparisonSettings) -> IndicatorContrast {
    let own = forces.map { force in
      rows.filter { $0.force == force.code }.sorted { $0.from < $1.from }
    }
    let contrasts = zip(forces, own).map { force, months in row(force.code, months) }
    var contrast = IndicatorContrast(rows: contrasts, margin: settings.shareMargin, unit: .count)
    let series = zip(forces, own).map { drawn($0, latestEra($1)) }
    contrast.charts = [
      .control(Records.ControlChart(title: info.title, series: series.map(\.series)))
    ]
    contrast.tables = [table(own)]
    contrast.regimes =
      rows.filter { row in forces.contains { $0.code == row.force } }
      .map { Regime($0.from) }.distinct
    if let first = own.joined().map(\.from).min(), let last = own.joined().map(\.from).max() {
      contrast.period = first...Month(last).lastDay
    }
    contrast.notes = [Self.method] + series.compactMap(\.note)
    return contrast
  }

  private func row(_ force: Code, _ months: [SeriesRow]) -> ForceContrast {
    var row = ForceContrast(force: force, gate: gates[force])
    row.outOf = months.map(\.count).reduce(0, +)
    let complete = latestEra(months).filter { !$0.isIncomplete }
    let isEnough = complete.count >= Least.periods && mean(complete) >= Least.meanPerPeriod
    row.gate =
      row.gate
      ?? (isEnough ? .ownPastOnly : .tooFewPeriods(found: complete.count, needed: Least.periods))
    return row
  }

  private func mean(_ months: [SeriesRow]) -> Double {
    months.isEmpty ? 0 : Double(months.map(\.count).reduce(0, +)) / Double(months.count)
  }

  /// Limits never cross a change of the rules.
  private func latestEra(_ months: [SeriesRow]) -> [SeriesRow] {
    guard let era = months.last.map({ Era(Regime($0.from)) }) else { return [] }
    return months.filter { Era(Regime($0.from)) == era }
  }

  private func drawn(
    _ force: ComparedForce, _ months: [SeriesRow]
  ) -> (series: Records.ControlChart.Series, note: Words?) {
    let complete = months.filter { !$0.isIncomplete }
    let values = complete.map { Double($0.count) }
    var chart: Statistics.ControlChart?
    if values.count >= Least.periods, mean(complete) >= Least.meanPerPeriod {
      chart = try? Statistics.ControlChart(values)
    }
    let signals = Set(chart?.signals.map { complete[$0.point].from } ?? [])
    let points = months.map {
      Records.ControlChart.Point(
        period: label($0.from), value: Double($0.count), isSignal: signals.contains($0.from),
        isIncomplete: $0.isIncomplete)
    }
    let series = Records.ControlChart.Series(
      force: force, points: points, mean: chart?.mean,
      limits: chart.map { max(0, $0.limits.lower)...max(0, $0.limits.upper) })
    let drifts = chart != nil && (try? Runs(values).isSignal) ?? false
    return (series, chart.map { _ in note(force, signals.sorted(), drifts) })
  }

  /// `2024-03`.
  private func label(_ day: CivilDate) -> String { String(day.description.prefix(7)) }

  private func note(_ force: ComparedForce, _ signals: [CivilDate], _ drifts: Bool) -> Words {
    let (name, months) = (force.name, signals.map(label).joined(separator: ", "))
    switch (signals.isEmpty, drifts) {
    case (true, false):
      return Words(
        en: "\(name.en): no month lies beyond what its own past lets expect.",
        cy:
          "\(name.cy): nid oes yr un mis y tu hwnt i'r hyn y mae ei orffennol ei hun yn ei awgrymu."
      )
    case (true, true):
      return Words(
        en: "\(name.en): the series drifts (runs), though no month stands out.",
        cy: "\(name.cy): mae'r gyfres yn symud (rhediadau), er nad oes yr un mis yn sefyll allan.")
    case (false, _):
      return Words(
        en: "\(name.en): beyond what its own past lets expect: \(months).",
        cy: "\(name.cy): y tu hwnt i'r hyn y mae ei orffennol ei hun yn ei awgrymu: \(months).")
    }
  }

  private func table(_ own: [[SeriesRow]]) -> ComparedTable {
    let months = own.joined().map(\.from).distinct
    let rows = months.map { month in
      ComparedTable.Row(
        heading: Words(same: label(month)),
        cells: own.map { series in
          guard let row = series.first(where: { $0.from == month }) else { return .symbol("[x]") }
          return .count(.exact(row.count))
        })
    }
    return ComparedTable(title: info.title, columns: forces.map(\.name), rows: rows)
  }

  private static let method = Words(
    en: """
      Numbers a month with limits at the mean ± 2.66 mean moving ranges, of complete months within the latest period of \
      the rules. More is not worse, and fewer is not better.
      """,
    cy: """
      Niferoedd y mis gyda therfynau ar y cymedr ± 2.66 amrediad symudol cymedrig, o fisoedd cyflawn o fewn cyfnod \
      diweddaraf y rheolau. Nid yw mwy yn waeth, ac nid yw llai yn well.
      """)
}
