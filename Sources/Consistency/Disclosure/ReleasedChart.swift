import Records
import Statistics

/// A chart as a tier lets it be drawn: made again of what the tables beside it still tell.
struct ReleasedChart {
  let coarsening: Coarsening
  let hidden: Set<CountPlace>
  /// The rows as they were, with which charts were drawn, and as they are told.
  let rows: [ForceResult]
  let tables: [ComparedTable]
  let released: [ComparedTable?]

  func chart(_ chart: Chart, _ number: Int) -> Chart? {
    switch chart {
    case .funnel(let funnel): self.funnel(funnel).map(Chart.funnel)
    case .curves(let curves): .curves(self.curves(curves))
    case .control(let control): .control(self.control(control))
    case .bars(let bars): .bars(self.bars(bars))
    case .matrix(let matrix): .matrix(self.matrix(matrix, number))
    case .process(let map): .process(process(map, number))
    }
  }

  /// The table beside a chart: the one of its title that holds counts.
  private func place(_ title: Words) -> Int? {
    tables.indices.first { place in
      tables[place].title == title
        && tables[place].rows.contains { $0.cells.contains { $0.isCount } }
    }
  }

  private func cells(_ table: Int?, _ heading: Words) -> [ComparedTable.Cell]? {
    table.flatMap { released[$0] }?.rows.first { $0.heading == heading }?.cells
  }

  // MARK: - Funnel

  /// Points whose counts are told; the line and the limits are of these points alone, for those of all points would tell of the
  /// others.
  private func funnel(_ funnel: FunnelChart) -> FunnelChart? {
    let table = place(funnel.title)
    let told = funnel.points.compactMap { point in
      counts(of: point.force, table).map { (point: point, few: $0.few, all: $0.all) }
    }
    guard told.count > 1 else { return nil }
    let (few, all) = (told.map(\.few), told.map(\.all))
    let target = Double(few.reduce(0, +)) / Double(all.reduce(0, +))
    return FunnelChart(
      title: funnel.title, target: coarsening.plain(target), limits: limits(few, all, target),
      points: told.map { point, few, all in
        FunnelChart.Point(
          force: point.force, records: all, crude: coarsening.plain(Double(few) / Double(all)),
          adjusted: point.adjusted.flatMap { coarsening.share($0, of: all) })
      })
  }

  private func counts(of force: ComparedForce, _ table: Int?) -> (few: Int, all: Int)? {
    let counts = (cells(table, force.name) ?? []).compactMap { cell -> Int? in
      guard case .count(let count) = cell else { return nil }
      return count.told
    }
    guard counts.count == 2, let few = counts.min(), let all = counts.max(), all >= Least.percentage
    else { return nil }
    return (few, all)
  }

  /// At multiples of five and at the points.
  private func limits(_ few: [Int], _ all: [Int], _ target: Double) -> [FunnelChart.Limit] {
    let last = (all.max() ?? 0) * 11 / 10
    let even = stride(from: Least.interval, through: last, by: max(5, Coarsening.toFive(last / 40)))
    let spread = try? OverDispersion.adjusted(few, of: all)
    return Set(Array(even) + all).sorted().compactMap { size in
      SharePictures.bounds(size, target, spread).map {
        FunnelChart.Limit(records: size, bounds: $0)
      }
    }
  }

  // MARK: - Curves

  private func curves(_ chart: CurveChart) -> CurveChart {
    let table = place(chart.title)
    let curves = chart.curves.map { curve in
      let exact = table.flatMap { tables[$0].rows.first { $0.heading == curve.force.name } }
      return self.curve(
        curve, chart.days, cells(table, curve.force.name),
        exact?.cells.compactMap(\.number).max() ?? curve.atRisk.compactMap(\.number).max())
    }
    return CurveChart(title: chart.title, rises: chart.rises, days: chart.days, curves: curves)
  }

  private func curve(
    _ curve: CurveChart.Curve, _ days: [Double], _ told: [ComparedTable.Cell]?, _ people: Int?
  ) -> CurveChart.Curve {
    let isHidden = told?.contains(.count(.withheld)) ?? false
    guard !isHidden, let people else {
      return CurveChart.Curve(
        force: curve.force, steps: [], open: [], atRisk: curve.atRisk.map { _ in .withheld })
    }
    let atRisk = Thinning.atRisk(curve.atRisk, of: .exact(people))
    let least = coarsening.isPublic ? 10 : Least.drawn
    let steps = curve.steps.filter { step in
      let near = zip(days, curve.atRisk).filter { abs($0.0 - step.day) <= width(days) }
      return near.allSatisfy { ($0.1.number ?? 0) >= least }
    }
    return CurveChart.Curve(
      force: curve.force,
      steps: people >= Least.atRisk ? Thinning.steps(steps, of: people, coarsening) : [], open: [],
      atRisk: atRisk.map { coarsening.count($0) })
  }

  /// Between two days of the chart.
  private func width(_ days: [Double]) -> Double {
    zip(days, days.dropFirst()).map { $1 - $0 }.max() ?? 0
  }

  // MARK: - Numbers per month

  private func control(_ chart: Records.ControlChart) -> Records.ControlChart {
    let table = place(chart.title)
    let series = chart.series.map { series in
      let points = series.points.map { point(of: $0, series.force, table) }
      let isWhole = zip(points, series.points).allSatisfy { ($0.value == nil) == ($1.value == nil) }
      return Records.ControlChart.Series(
        force: series.force, points: points, mean: isWhole ? series.mean?.rounded() : nil,
        limits: isWhole
          ? series.limits.map { $0.lowerBound.rounded()...$0.upperBound.rounded() } : nil)
    }
    return Records.ControlChart(title: chart.title, series: series)
  }

  private func point(
    of point: Records.ControlChart.Point, _ force: ComparedForce, _ table: Int?
  ) -> Records.ControlChart.Point {
    let column = table.flatMap { tables[$0].columns.firstIndex(of: force.name) }
    let cells = cells(table, Words(same: point.period))
    var told: Int?
    if let column, let cells, cells.indices.contains(column), case .count(let count) = cells[column]
    {
      told = count.told
    }
    return Records.ControlChart.Point(
      period: point.period, value: told.map(Double.init), isSignal: told != nil && point.isSignal,
      isIncomplete: point.isIncomplete)
  }

  // MARK: - Mixes, matrices

  /// Shares of what the table still tells; nothing where a part or the whole is hidden.
  private func bars(_ chart: BarChart) -> BarChart {
    let table = place(chart.title)
    let bars = chart.bars.map { bar -> (force: ComparedForce, shares: [Double?]) in
      let told = (cells(table, bar.force.name) ?? []).map { cell -> Int? in
        guard case .count(let count) = cell else { return nil }
        return count.told
      }
      let exact = table.flatMap { tables[$0].rows.first { $0.heading == bar.force.name } }
      let size = (exact?.cells.compactMap(\.number) ?? []).reduce(0, +)
      let whole = coarsening.isPublic ? Coarsening.toFive(size) : size
      let shares = bar.shares.enumerated().map { place, share -> Double? in
        guard share != nil, told.indices.contains(place), let part = told[place],
          whole >= Least.percentage
        else { return nil }
        return coarsening.plain(min(1, Double(part) / Double(whole)))
      }
      return (bar.force, shares)
    }
    return BarChart(title: chart.title, categories: chart.categories, bars: bars)
  }

  private func matrix(_ chart: MatrixChart, _ number: Int) -> MatrixChart {
    MatrixChart(
      title: chart.title, left: chart.left, right: chart.right, categories: chart.categories,
      counts: chart.counts.enumerated().map { row, line in
        line.enumerated().map { column, count in
          coarsening.count(count, isHidden: hidden.contains(.matrix(number, row, column)))
        }
      })
  }

  // MARK: - Process maps

  private func process(_ chart: ProcessChart, _ number: Int) -> ProcessChart {
    let steps = chart.steps.enumerated().map { place, step in
      (
        id: step.id, label: step.label,
        count: coarsening.count(step.count, isHidden: hidden.contains(.step(number, place)))
      )
    }
    let edges = chart.edges.enumerated().map { place, edge in
      self.edge(edge, isHidden: hidden.contains(.edge(number, place)))
    }
    return ProcessChart(
      title: chart.title, force: chart.force, steps: steps, edges: edges,
      deviations: chart.deviations)
  }

  private func edge(_ edge: ProcessChart.Edge, isHidden: Bool) -> ProcessChart.Edge {
    let count = coarsening.count(edge.count, isHidden: isHidden)
    let isTold = count != .withheld
    let people = edge.count.number ?? 0
    let all = edge.share.map { $0 > 0 ? Int((Double(people) / $0).rounded()) : 0 }
    return ProcessChart.Edge(
      from: edge.from, to: edge.to, count: count,
      share: isTold ? edge.share.flatMap { coarsening.share($0, of: all) } : nil,
      medianDays: isTold && people >= Least.events ? edge.medianDays?.rounded() : nil,
      isNormative: edge.isNormative)
  }
}

extension ShownCount {
  /// The number that is told, exact or rounded.
  var told: Int? {
    switch self {
    case .exact(let number), .rounded(let number): number
    case .withheld: nil
    }
  }
}
