import CanonicalModel
import Records
import Statistics

/// What is drawn of waits: for each force the share for whom it has happened by a day, with who was at risk, era by
/// era.
struct WaitPictures {
  let rows: [WaitRow]
  let kind: Evidence.WaitKind
  let forces: [ComparedForce]
  let info: IndicatorInfo
  let horizon: Int

  private var eras: [Era] { rows.map { Era($0.stratum.regime) }.distinct }

  /// The days of the table beneath: none, and up to twice the horizon.
  private var days: [Double] { (0...4).map { (Double(horizon) * Double($0) / 2).rounded() } }

  var charts: [Chart] {
    eras.map { era in
      let curves = forces.map { curve($0, own($0, era)) }
      return .curves(CurveChart(title: title(era), rises: true, days: days, curves: curves))
    }
  }

  private func own(_ force: ComparedForce, _ era: Era) -> [WaitRow] {
    rows.filter { $0.force == force.code && Era($0.stratum.regime) == era }
  }

  private func title(_ era: Era) -> Words {
    guard eras.count > 1 else { return info.title }
    return Words(en: "\(info.title.en), \(era.label.en)", cy: "\(info.title.cy), \(era.label.cy)")
  }

  private func curve(_ force: ComparedForce, _ own: [WaitRow]) -> CurveChart.Curve {
    let last = days.last ?? 0
    let open = own.filter { $0.cause != 1 && Double($0.days) <= last }.map { Double($0.days) }
    let atRisk = days.map { day in ShownCount.exact(own.count { isAtRisk($0, day) }) }
    guard own.count >= Least.atRisk else {
      return CurveChart.Curve(force: force, steps: [], open: [], atRisk: atRisk)
    }
    let steps = kind == .truncated ? truncated(own) : censored(own)
    return CurveChart.Curve(
      force: force, steps: steps.filter { $0.day <= last }, open: open.sorted(), atRisk: atRisk)
  }

  /// Still waiting; of ended waits alone, those that had ended and could have lasted as long.
  private func isAtRisk(_ row: WaitRow, _ day: Double) -> Bool {
    guard kind == .truncated else { return Double(row.days) >= day }
    return Double(row.days) <= day && day <= Double(row.longest)
  }

  /// Where an end of another kind is possible, Aalen and Johansen's incidence; else one less the curve of Kaplan and
  /// Meier. It ends where fewer than five are left.
  private func censored(_ own: [WaitRow]) -> [CurveChart.Step] {
    let causes = own.map(\.cause).max() ?? 0
    if causes > 1 { return competing(own, causes) }
    guard let curve = try? KaplanMeier(own.map(\.subject)) else { return [] }
    return curve.steps.prefix { $0.atRisk >= Least.drawn }.filter { $0.events > 0 }.map { step in
      let interval = try? curve.interval(at: step.time, level: 0.95)
      return CurveChart.Step(
        day: step.time, value: 1 - step.survival,
        interval: interval.map { (1 - $0.upper)...(1 - $0.lower) })
    }
  }

  private func competing(_ own: [WaitRow], _ causes: Int) -> [CurveChart.Step] {
    let subjects = own.map {
      CompetingSubject(time: Double($0.days), cause: $0.cause > 0 ? $0.cause : nil)
    }
    guard let curve = try? AalenJohansen(subjects, causes: causes) else { return [] }
    return curve.steps.prefix { $0.atRisk >= Least.drawn }.filter { $0.events[0] > 0 }.map { step in
      let interval = try? curve.interval(of: 1, at: step.time, level: 0.95)
      return CurveChart.Step(day: step.time, value: step.incidence[0], interval: interval?.closed)
    }
  }

  private func truncated(_ own: [WaitRow]) -> [CurveChart.Step] {
    guard let curve = try? ReverseTime(own.map(\.truncated)) else { return [] }
    return curve.steps.filter { $0.atRisk >= Least.drawn }.map { step in
      let interval = try? curve.interval(upTo: step.delay, level: 0.95)
      return CurveChart.Step(day: step.delay, value: step.share, interval: interval?.closed)
    }
  }

  /// The same in numbers: by the days of the chart, the share for whom it has happened.
  var tables: [ComparedTable] {
    zip(eras, charts).compactMap { era, chart in
      guard case .curves(let drawn) = chart else { return nil }
      let rows = drawn.curves.map { row($0, own($0.force, era)) }
      return ComparedTable(title: title(era), columns: columns, rows: rows)
    }
  }

  private var columns: [Words] {
    let counts = [
      Words(en: "It happened", cy: "Digwyddodd"), Words(en: "All", cy: "Pawb"),
    ]
    return counts
      + days.dropFirst().map { day in
        let count = Figures.whole(day)
        return Words(
          en: "by day \(count)", cy: "erbyn diwrnod \(count)")
      }
  }

  private func row(_ curve: CurveChart.Curve, _ own: [WaitRow]) -> ComparedTable.Row {
    var cells: [ComparedTable.Cell] = [
      .count(.exact(own.count { $0.cause == 1 })), .count(.exact(own.count)),
    ]
    for day in days.dropFirst() {
      guard !curve.steps.isEmpty else {
        cells.append(.symbol("[u]"))
        continue
      }
      cells.append(.share(curve.steps.last { $0.day <= day }?.value ?? 0))
    }
    return ComparedTable.Row(heading: curve.force.name, cells: cells)
  }
}
