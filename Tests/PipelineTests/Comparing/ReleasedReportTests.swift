import Consistency
import Records
import Reports
import Testing

/// Small counts planted wherever a report holds counts, written in every format.
@Suite struct ReleasedReportTests {
  private static let tiers: [ComparisonReport.Tier] = [.partnership, .public]

  private func released(_ tier: ComparisonReport.Tier) throws -> ComparisonReport {
    try ReleasedReport.report(PlantedComparison.report(tier), settings: ComparisonSettings())
  }

  private func written(
    _ report: ComparisonReport, _ reporter: any ComparisonReporter, _ language: Language
  ) -> String {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    reporter.write(report, as: ReportStyle(language: language), to: &output)
    output.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a reader sees: without styles, and of markup only what is read aloud.
  private func seen(_ text: String) -> String {
    text.replacing(/(?s)<style.*?<\/style>/, with: "")
      .replacing(/<[^>]*aria-label="([^"]*)"[^>]*>/) { " \($0.1) " }
      .replacing(/<[^>]*>/, with: " ")
  }

  /// Threes that stand alone.
  private func threes(_ text: String) -> [String] {
    seen(text).split(whereSeparator: \.isNewline).filter {
      $0.contains(/(^|[^0-9.A-Za-z#–-])3(\.0)?([^0-9.%A-Za-z]|$)/)
    }.map(String.init)
  }

  @Test(arguments: tiers, Language.allCases)
  func writesNoSmallCount(_ tier: ComparisonReport.Tier, _ language: Language) throws {
    var report = try released(tier)
    // It says how many counts were withheld, which is no count of people.
    report.withheld = []
    for reporter in ComparisonReporterList.all {
      let text = written(report, reporter, language)
      let whole = written(PlantedComparison.report(.restricted), reporter, language)
      #expect(
        threes(whole).count >= (reporter.name == "json" ? 1 : 8),
        "\(reporter.name): the attack finds nothing even where all is told")
      #expect(threes(text) == [], "\(reporter.name)")
      #expect(text.contains("[c]"))
    }
  }

  @Test(arguments: tiers) func passesTheLastLook(_ tier: ComparisonReport.Tier) throws {
    #expect(ReleaseGuard.faults(of: try released(tier)) == [])
    #expect(ReleaseGuard.faults(of: PlantedComparison.report(tier)).count > 60)
    #expect(ReleaseGuard.faults(of: PlantedComparison.report(.restricted)).isEmpty)
  }

  /// Each step of disclosure control left out, one at a time: the last look finds it.
  @Test(arguments: tiers, Array(0..<7))
  func missesNoStepThatIsLeftOut(_ tier: ComparisonReport.Tier, _ number: Int) throws {
    let exact = PlantedComparison.report(tier)
    let report = try released(tier)
    let kept = ["G04", "B05", "D02", "A01", "E02", "G02"]
    #expect(report.indicators.map(\.info.id) == kept)
    var rows = report
    rows.indicators[number % 6].rows = exact.indicators[number % 6].rows
    var tables = report
    tables.indicators[number % 4].tables = exact.indicators[number % 4].tables
    var forum = report
    forum.forum = exact.forum
    var sources = report
    sources.sources = exact.sources
    var published = report
    published.reconciliation = exact.reconciliation
    var inputs = report
    inputs.inputs = exact.inputs
    var readings = report
    readings.indicators[0].rows[0].reading = exact.indicators[0].rows[0].reading
    for (place, faulty) in [rows, tables, forum, sources, published, inputs, readings].enumerated()
    {
      #expect(!ReleaseGuard.faults(of: faulty).isEmpty, "\(place)")
    }
    // A mix is drawn as shares alone, which the last look cannot know for what they are.
    for place in report.indicators.indices where kept[place] != "D02" {
      var charts = report
      charts.indicators[place].charts = exact.indicators[place].charts
      #expect(
        kept[place] == "G04" && tier == .partnership
          || !ReleaseGuard.faults(of: charts).isEmpty, "\(kept[place])")
    }
  }

  @Test(arguments: tiers) func drawsNothingOfHiddenCounts(_ tier: ComparisonReport.Tier) throws {
    for chart in try released(tier).indicators.flatMap(\.charts) {
      switch chart {
      case .funnel(let funnel):
        #expect(!funnel.points.contains { $0.force.id == "a" } && funnel.points.count == 2)
      case .curves(let curves):
        #expect(curves.curves[0].steps.isEmpty)
        for curve in curves.curves {
          #expect(curve.open.isEmpty && curve.steps.count <= 12)
        }
      case .bars(let bars): #expect(bars.bars[0].shares.count { $0 == nil } == 2)
      case .control(let control): #expect(control.series[0].points[0].value == nil)
      case .matrix(let matrix): #expect(matrix.counts[0][1] == .withheld)
      case .process(let map): #expect(map.edges[1].share == nil && map.edges[1].medianDays == nil)
      }
    }
  }

  @Test func saysWhatWasWithheld() throws {
    let words = try released(.public).withheld
    #expect(
      words.contains {
        $0.en.hasPrefix("D02: 8 counts withheld, 3 more to protect them; the narrowest range")
      })
    #expect(words.contains { $0.en == "Not for this tier at all: D09." })
    #expect(words.allSatisfy { $0.en != $0.cy && WordingRules.banned(in: $0).isEmpty })
  }

  @Test func leavesTheRestrictedReportAsItIs() throws {
    let report = PlantedComparison.report(.restricted)
    let same = try ReleasedReport.report(report, settings: ComparisonSettings())
    let json = ComparisonJSON()
    #expect(written(report, json, .english) == written(same, json, .english))
  }
}
