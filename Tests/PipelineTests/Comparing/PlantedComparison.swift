import Consistency
import Records

/// A report in which every place that can hold a count of people holds a three, beside enough others to be published.
/// No other number of it is a three.
enum PlantedComparison {
  static let forces = ["A", "B", "C", "D"].map {
    ComparedForce(id: $0.lowercased(), name: Words(en: "Force \($0)", cy: "Heddlu \($0)"))
  }

  static func report(_ tier: ComparisonReport.Tier) -> ComparisonReport {
    var report = ComparisonReport(tool: Report.Tool(name: "cyson", version: "1.0"), tier: tier)
    report.forces = forces
    if let first = CivilDate("2022-01-01"), let last = CivilDate("2024-12-28") {
      report.period = first...last
      report.asOf = last
    }
    report.indicators = [shares, waits, mix, series, agreement, paths, fromCaseFiles]
    report.forum = ForumList.items(report.indicators, settings: ComparisonSettings())
    report.sources = [sources]
    report.reconciliation = [published]
    report.caveats = [
      Words(
        en: "The drops have faults (3 errors, 3 warnings); cyson validate lists them.",
        cy: "Mae gwallau yn y gollyngiadau (3 gwall, 3 rhybudd); mae cyson validate yn eu rhestru.")
    ]
    var input = InputSummary(file: "drop.csv", bytes: 1000, sha256: "00")
    input.records = 3
    report.inputs = [input]
    return report
  }

  // MARK: - Pieces

  static func info(_ id: String) -> IndicatorInfo {
    IndicatorInfo(
      id: id, title: title(id), question: Words(en: "Question?", cy: "Cwestiwn?"),
      numerator: Words(en: "counted", cy: "wedi'i gyfrif"),
      denominator: Words(en: "all of \(id)", cy: "pob un o \(id)"), control: .force,
      polarity: .higherIsBetter, harm: 2,
      interpretation: Words(en: "read so", cy: "darllener felly"), pitfalls: [])
  }

  static func title(_ id: String) -> Words {
    Words(en: "Planted \(id)", cy: "Wedi'i blannu \(id)")
  }

  static func exact(_ numbers: [Int]) -> [ComparedTable.Cell] {
    numbers.map { .count(.exact($0)) }
  }

  static func table(
    _ title: Words, _ columns: [String], _ rows: [(Words, [ComparedTable.Cell])]
  ) -> ComparedTable {
    ComparedTable(
      title: title, columns: columns.map { Words(en: $0, cy: "\($0) (cy)") },
      rows: rows.map { ComparedTable.Row(heading: $0.0, cells: $0.1) })
  }

  /// Rows of a count out of a number; the first force has the three.
  static func rows(
    _ info: IndicatorInfo, _ counts: [(Int?, Int)], _ unit: ForceResult.Unit = .share
  ) -> [ForceResult] {
    zip(forces, counts).map { force, count in
      var row = ForceResult(force: force, verdict: .cannotTell, reading: Words(same: ""))
      row.unit = unit
      (row.count, row.outOf) = (count.0.map { .exact($0) }, .exact(count.1))
      row.estimate = count.0.map { Double($0) / Double(count.1) }
      row.interval = row.estimate.map { max(0, $0 - 0.1)...min(1, $0 + 0.1) }
      row.difference = row.estimate.map { $0 - 0.5 }
      row.differenceInterval = row.difference.map { $0 - 0.1...$0 + 0.1 }
      row.marginInterval = row.differenceInterval
      row.crudeDifference = row.difference
      (row.p, row.q, row.detectable) = (0.3, 0.3, 0.22)
      row.excluded = [
        ForceResult.Excluded(
          reason: Words(en: "left out", cy: "wedi'i adael allan"), count: .exact(3))
      ]
      row.reading = Reading.words(of: row, info, settings: ComparisonSettings())
      return row
    }
  }

  // MARK: - Indicators of every kind

  static let counts = [(3, 60), (45, 58), (30, 42), (97, 116)]

  static var shares: IndicatorResult {
    let info = info("G04")
    var result = IndicatorResult(info: info, rows: rows(info, counts.map { ($0.0, $0.1) }))
    result.rows[0].verdict = .clearDifference
    let points = zip(forces, counts).map { force, count in
      FunnelChart.Point(
        force: force, records: count.1, crude: Double(count.0) / Double(count.1),
        adjusted: Double(count.0) / Double(count.1))
    }
    let limits = stride(from: 10, through: 120, by: 10).map {
      FunnelChart.Limit(records: $0, bounds: [0.11, 0.22, 0.88, 0.99])
    }
    result.charts = [
      .funnel(
        FunnelChart(title: info.title, target: 175.0 / 276, limits: limits, points: points))
    ]
    let rows = zip(forces, counts).map { force, count in
      (
        force.name,
        exact([count.0, count.1])
          + [.share(Double(count.0) / Double(count.1)), .share(0.02), .share(0.95)]
      )
    }
    result.tables = [
      table(info.title, ["Counted", "Records", "Share", "from", "to"], rows),
      table(
        Words(en: "Beside it", cy: "Wrth ei ochr"), ["Counted", "Records", "Share"],
        forces.map { force in
          (
            Words(en: "beside: \(force.name.en)", cy: "wrth: \(force.name.cy)"),
            exact([3, 50]) + [.share(0.06)]
          )
        }),
      table(
        Words(en: "Cases of no force", cy: "Achosion heb heddlu"), ["Cases"],
        [(Words(en: "a reason", cy: "rheswm"), exact([3]))]),
    ]
    result.notes = [Words(en: "Force A: a note.", cy: "Heddlu A: nodyn.")]
    result.nullRange = Words(
      en: "The forces lie between 3 of 100 and more.", cy: "Mae'r heddluoedd rhwng 3 o 100 a mwy.")
    return result
  }

  static var waits: IndicatorResult {
    let info = info("B05")
    var result = IndicatorResult(
      info: info, rows: rows(info, [(3, 60), (40, 58), (30, 42), (80, 116)], .days))
    let steps = (1...40).map {
      CurveChart.Step(day: Double($0 * 2 + 10), value: Double($0) / 60, interval: nil)
    }
    let curves = forces.map {
      CurveChart.Curve(
        force: $0, steps: steps, open: [11, 12, 15],
        atRisk: [60, 57, 40, 20, 3].map(ShownCount.exact))
    }
    result.charts = [
      .curves(
        CurveChart(title: info.title, rises: true, days: [0, 14, 28, 42, 56], curves: curves))
    ]
    result.tables = [
      table(
        info.title, ["Happened", "All", "by day 14", "by day 28"],
        zip(forces, [(3, 60), (40, 58), (30, 42), (80, 116)]).map {
          ($0.0.name, exact([$0.1.0, $0.1.1]) + [.share(0.05), .share(0.07)])
        })
    ]
    return result
  }

  static let mixed = [
    [46, 28, 15, 4, 8], [12, 19, 9, 3, 15], [20, 12, 6, 2, 2], [65, 22, 14, 5, 10],
  ]

  static var mix: IndicatorResult {
    let info = info("D02")
    let columns = ["one", "two", "more", "four", "five"]
    var result = IndicatorResult(
      info: info, rows: rows(info, mixed.map { (nil, $0.reduce(0, +)) }, .index))
    result.charts = [
      .bars(
        BarChart(
          title: info.title, categories: columns.map { Words(same: $0) },
          bars: zip(forces, mixed).map { force, counts in
            (force, counts.map { Double($0) / Double(counts.reduce(0, +)) })
          }))
    ]
    result.tables = [
      table(info.title, columns, zip(forces, mixed).map { ($0.0.name, exact($0.1)) }),
      table(
        Words(en: "Residuals", cy: "Gweddillion"), columns,
        forces.map { ($0.name, columns.map { _ in .number(1.1, digits: 1) }) }),
    ]
    return result
  }

  static var series: IndicatorResult {
    let info = info("A01")
    let months = ["2024-01", "2024-02", "2024-04", "2024-05"]
    let numbers = [[3, 8, 12, 7], [9, 8, 7, 6], [8, 9, 3, 11], [10, 9, 8, 7]]
    var result = IndicatorResult(
      info: info, rows: rows(info, numbers.map { (nil, $0.reduce(0, +)) }, .count))
    result.charts = [
      .control(
        ControlChart(
          title: info.title,
          series: zip(forces, numbers).map { force, own in
            ControlChart.Series(
              force: force,
              points: zip(months, own).map {
                ControlChart.Point(
                  period: $0.0, value: Double($0.1), isSignal: false, isIncomplete: false)
              }, mean: 7.5, limits: 0.5...15.5)
          }))
    ]
    var numbersByMonth = table(info.title, [], [])
    numbersByMonth.columns = forces.map(\.name)
    numbersByMonth.rows = months.enumerated().map { place, month in
      ComparedTable.Row(heading: Words(same: month), cells: exact(numbers.map { $0[place] }))
    }
    result.tables = [numbersByMonth]
    return result
  }

  static let matrix = [[17, 3], [7, 13]]

  static var agreement: IndicatorResult {
    let info = info("E02")
    var result = IndicatorResult(info: info, rows: rows(info, forces.map { _ in (30, 40) }, .index))
    result.charts = forces.map { force in
      .matrix(
        MatrixChart(
          title: Words(
            en: "\(info.title.en): \(force.name.en)", cy: "\(info.title.cy): \(force.name.cy)"),
          left: Words(en: "one", cy: "un"), right: Words(en: "other", cy: "arall"),
          categories: ["x", "y"].map { Words(same: $0) },
          counts: matrix.map { $0.map(ShownCount.exact) }))
    }
    result.tables = [
      table(
        info.title, ["Agreeing", "Pairs", "Kappa"],
        forces.map { ($0.name, exact([30, 40]) + [.number(0.61, digits: 2)]) })
    ]
    return result
  }

  static var paths: IndicatorResult {
    let info = info("G02")
    var result = IndicatorResult(info: info, rows: rows(info, forces.map { _ in (20, 25) }, .index))
    result.charts = forces.map { force in
      let steps = [("ENC", 25), ("REF", 22), ("CRM", 3)].map { id, count in
        (id: id, label: Words(same: id), count: ShownCount.exact(count))
      }
      let edges = [("ENC", "REF", 22), ("REF", "CRM", 3)].map { from, to, count in
        ProcessChart.Edge(
          from: from, to: to, count: .exact(count), share: Double(count) / 25, medianDays: 7,
          isNormative: true)
      }
      return .process(
        ProcessChart(
          title: Words(
            en: "\(info.title.en): \(force.name.en)", cy: "\(info.title.cy): \(force.name.cy)"),
          force: force, steps: steps, edges: edges, deviations: []))
    }
    return result
  }

  /// Never leaves the restricted tier.
  static var fromCaseFiles: IndicatorResult {
    IndicatorResult(info: info("D09"), rows: rows(info("D09"), counts.map { ($0.0, $0.1) }))
  }

  // MARK: - Beside the indicators

  static var sources: ComparedTable {
    table(
      Words(en: "Sent twice", cy: "Anfonwyd ddwywaith"), ["Again", "Records", "Share"],
      forces.map { ($0.name, exact([3, 70]) + [.share(3.0 / 70)]) })
  }

  static var published: ComparedTable {
    var table = table(
      Words(en: "Published", cy: "Cyhoeddedig"), ["Published", "Ours"],
      forces.map {
        ($0.name, [.number(9, digits: 0), .count(.exact(3)), .words(Words(en: "3 few", cy: "3"))])
      })
    table.columns.append(ReconciliationColumn.reading)
    return table
  }
}
