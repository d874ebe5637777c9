import Records
import Testing

@testable import Reports

@Suite struct ChartTests {
  // MARK: - Numbers

  @Test(
    arguments: [
      (0, 0, "0"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"), (-0.006, 2, "-0.01"),
      (12.345, 2, "12.35"),
      (0.5, 0, "1"), (-2.5, 0, "-3"), (1e11, 0, "100000000000"), (0.05, 1, "0.1"),
      (3.0401, 3, "3.040"),
    ] as [(Double, Int, String)])
  func writesFixedDigits(_ value: Double, _ digits: Int, _ text: String) {
    #expect(FixedNumber.plain(value, digits: digits) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e15])
  func writesNoNumberForWhatIsNone(_ value: Double) {
    #expect(FixedNumber.plain(value, digits: 1) == nil)
    #expect(FixedNumber.short(value) == "–")
    #expect(FixedNumber.coordinate(value) == "0")
  }

  @Test func writesSignsAsPeopleDo() {
    #expect(FixedNumber.signed(12.4) == "+12")
    #expect(FixedNumber.signed(-12.4) == "−12")
    #expect(FixedNumber.signed(0.2) == "0" && FixedNumber.signed(-0.2) == "0")
    #expect(FixedNumber.short(4.50, digits: 2) == "4.5")
    #expect(FixedNumber.coordinate(-0.04) == "0" && FixedNumber.coordinate(12.04) == "12")
  }

  @Test func tellsNoPercentageOfFewRecords() {
    let figures = ShownFigures(language: .english)
    var row = ForceResult(
      force: InventedComparison.forces[0], verdict: .cannotTell, reading: Words(same: ""))
    (row.estimate, row.interval) = (0.5, 0.2...0.8)
    row.outOf = .exact(19)
    #expect(figures.estimate(row) == nil && figures.interval(row) == nil)
    row.outOf = .withheld
    #expect(figures.estimate(row) == nil)
    row.outOf = .rounded(20)
    #expect(figures.estimate(row) == "50%")
    #expect(figures.interval(row) == "20% to 80%")
    row.unit = .days
    #expect(figures.estimate(row) == "0.5 days")
  }

  // MARK: - Scales

  @Test(
    arguments: [
      [0, 1], [0, 0.83], [3, 97], [-12, 0.2], [0, 1e6], [5, 5], [0, 0], [], [.nan, 2, .infinity],
      [0.9999, 1.0001],
    ] as [[Double]])
  func hasRoundEndsAroundAllValues(_ values: [Double]) {
    let range = ChartScale.round(values)
    #expect(range.upperBound > range.lowerBound)
    for value in values where value.isFinite { #expect(range.contains(value)) }
    let scale = ChartScale(range, from: 10, to: 110)
    let ticks = scale.ticks()
    #expect((2...7).contains(ticks.count))
    #expect(ticks == ticks.sorted())
    for tick in ticks { #expect((9.99...110.01).contains(scale.place(tick))) }
  }

  @Test func placesNothingOutside() {
    let scale = ChartScale(0...1, from: 100, to: 0)
    #expect(scale.place(-5) == 100 && scale.place(2) == 0 && scale.place(0.25) == 75)
    #expect(scale.place(.nan) == 100)
  }

  // MARK: - Labels

  @Test func givesAPlaceOnce() {
    var field = LabelField(width: 100, height: 100)
    let box = LabelField.Box(left: 10, top: 10, right: 50, bottom: 20)
    let boxes = [
      box, box, LabelField.Box(left: 49, top: 19, right: 60, bottom: 30),
      LabelField.Box(left: 50, top: 20, right: 60, bottom: 30),
      LabelField.Box(left: -1, top: 50, right: 9, bottom: 60),
      LabelField.Box(left: 95, top: 50, right: 101, bottom: 60),
    ]
    var taken: [Bool] = []
    for box in boxes { taken.append(field.takes(box)) }
    #expect(taken == [true, false, false, true, false, false])
  }

  @Test func cutsWhatIsTooLong() {
    #expect(ChartPen.fit("short", 100) == "short")
    let cut = ChartPen.fit(String(repeating: "x", count: 100), 100)
    #expect(cut.hasSuffix("…") && ChartPen.width(cut) <= 100)
    #expect(ChartPen.lines("Reasonable grounds: yes", 84, size: 10.5).count == 2)
    #expect(ChartPen.lines("Referral", 84).count == 1)
  }

  // MARK: - Pictures

  static let charts = InventedComparison.charts.indicators.flatMap(\.charts)

  @Test func hasAChartOfEveryKind() {
    let kinds = Set(Self.charts.map { String("\($0)".prefix { $0 != "(" }) })
    #expect(kinds == ["funnel", "curves", "control", "bars", "matrix", "process"])
  }

  @Test(arguments: charts.indices, Language.allCases)
  func hasItsNumbersBesideIt(_ index: Int, _ language: Language) {
    let drawing = ChartDrawing(Self.charts[index], in: language)
    #expect(!drawing.caption.isEmpty && !drawing.panels.isEmpty && !drawing.rows.isEmpty)
    for row in drawing.rows { #expect(row.count == drawing.columns.count) }
    for panel in drawing.panels {
      #expect(panel.height.isFinite && panel.height < 1000 && panel.width >= 320)
      let svg = panel.markup(id: "x").text
      #expect(!svg.contains("nan") && !svg.contains("inf\""))
      #expect(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"x-t x-d\""))
    }
  }

  @Test func saysWhatIsSeen() throws {
    func title(_ id: String) throws -> String {
      let result = InventedComparison.charts.indicators.first { $0.info.id == id }
      let chart = try #require(result?.charts.first)
      return try #require(ChartDrawing(chart, in: .english).panels.first).title
    }
    #expect(
      try title("A03")
        == "Adult consent recorded. Of 4 forces 1 outside the 99.8% limits, 2 outside the 95% limits"
    )
    #expect(try title("B01").hasSuffix("Half by day 17"))
    #expect(try title("D02").hasSuffix("Most often: Criminal exploitation (46%)"))
    // A sum would tell what is withheld.
    #expect(try title("E02").hasSuffix("coded the same people"))
  }

  /// A curve ends where fewer than five are at risk, however long somebody is still waiting.
  @Test func drawsNoCurveOfTooFew() {
    let curve = CurveChart.Curve(
      force: InventedComparison.forces[0],
      steps: [CurveChart.Step(day: 3, value: 0.4, interval: nil)], open: [20, 90],
      atRisk: [.exact(20), .exact(6), .exact(4), .withheld])
    let chart = CurveChart(
      title: Words(same: "x"), rises: true, days: [0, 10, 20, 90], curves: [curve])
    let row = ChartDrawing(.curves(chart), in: .english).rows[0]
    #expect(row[1].hasPrefix("0%") && row[2].hasPrefix("40%"))
    #expect(row[3].hasPrefix("[u]") && row[4] == "[u] (At risk: [c])")
  }

  /// What cannot be drawn is no reason to fall.
  @Test func drawsWhatIsEmptyOrNoNumber() {
    let force = InventedComparison.forces[0]
    let title = Words(en: "Nothing", cy: "Dim byd")
    let charts: [Chart] = [
      .funnel(FunnelChart(title: title, target: .nan, limits: [], points: [])),
      .funnel(
        FunnelChart(
          title: title, target: 0.5, limits: [FunnelChart.Limit(records: 5, bounds: [0.1])],
          points: [FunnelChart.Point(force: force, records: 0, crude: .nan, adjusted: .infinity)])),
      .curves(CurveChart(title: title, rises: true, days: [], curves: [])),
      .curves(
        CurveChart(
          title: title, rises: true, days: [5],
          curves: [CurveChart.Curve(force: force, steps: [], open: [], atRisk: [])])),
      .control(ControlChart(title: title, series: [])),
      .control(
        ControlChart(
          title: title,
          series: [ControlChart.Series(force: force, points: [], mean: nil, limits: nil)])),
      .bars(BarChart(title: title, categories: [title], bars: [(force, [])])),
      .matrix(
        MatrixChart(title: title, left: title, right: title, categories: [title], counts: [])),
      .bars(BarChart(title: title, categories: [title], bars: [(force, [nil])])),
      .process(
        ProcessChart(
          title: title, force: force, steps: [],
          edges: [
            ProcessChart.Edge(
              from: "x", to: "y", count: .withheld, share: .nan, medianDays: nil, isNormative: true)
          ], deviations: [])),
    ]
    for chart in charts {
      let drawing = ChartDrawing(chart, in: .english)
      for panel in drawing.panels { #expect(!panel.markup(id: "x").text.contains("nan")) }
    }
    // Empty axes say nothing; a sentence does.
    #expect(charts.count { ChartDrawing($0, in: .english).panels.isEmpty } == 7)
  }

  /// The same steps stand in the same places, whatever else is drawn.
  @Test func laysEveryForceOutAlike() {
    let few = ProcessLayout(["REF", "RGP"])
    let many = ProcessLayout(["ENC", "XYZ", "REF", "CRM", "RGP", "ABC"])
    for step in ["REF", "RGP"] {
      #expect(few.place(of: step)?.x == many.place(of: step)?.x)
      #expect(few.place(of: step)?.y == many.place(of: step)?.y)
    }
    let steps = ["ENC", "XYZ", "REF", "CRM", "RGP", "ABC"]
    let boxes = steps.compactMap(many.box)
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] { #expect(!box.meets(other)) }
    }
  }
}
