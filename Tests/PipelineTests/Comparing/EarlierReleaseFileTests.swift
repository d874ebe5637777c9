import Consistency
import Records
import Reports
import Testing

@testable import Pipeline

/// A report that was released before, read again.
@Suite struct EarlierReleaseFileTests {
  private func json(_ tier: ComparisonReport.Tier) throws -> [UInt8] {
    let report = try ReleasedReport.report(
      PlantedComparison.report(tier), settings: ComparisonSettings())
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    ComparisonJSON().write(report, as: ReportStyle(), to: &output)
    output.flush()
    return bytes
  }

  private func again(_ change: (inout ComparisonReport) -> Void) throws -> ComparisonReport {
    var report = PlantedComparison.report(.partnership)
    change(&report)
    let earlier = try EarlierReleaseFile.release(try json(.partnership), file: "before.json")
    return try ReleasedReport.report(
      report, settings: ComparisonSettings(), earlier: [earlier])
  }

  @Test func hidesTheSameAgainWhereNothingChanged() throws {
    let before = try ReleasedReport.report(
      PlantedComparison.report(.partnership), settings: ComparisonSettings())
    let after = try again { _ in }
    for (one, other) in zip(before.indicators, after.indicators) {
      #expect(one.rows.map(\.count) == other.rows.map(\.count), "\(one.info.id)")
      #expect(one.tables.map { $0.rows.map(\.cells) } == other.tables.map { $0.rows.map(\.cells) })
    }
  }

  /// One record more of a count that was told.
  @Test func hidesACountThatOnePersonChanged() throws {
    let place = try #require(
      try again { _ in }.indicators[0].rows.lastIndex { $0.count != .withheld })
    let after = try again { report in
      report.indicators[0].rows[place].count = .exact(PlantedComparison.counts[place].0 + 1)
      report.indicators[0].tables = []
    }
    #expect(after.indicators[0].rows[place].count == .withheld)
  }

  @Test(arguments: [
    ("{", "not JSON"), ("{}", "no comparison"),
    (#"{"comparisonVersion":1,"tier":"restricted"}"#, "no release"),
    (#"{"comparisonVersion":1,"tier":"public","indicators":[]}"#, "no counts"),
  ])
  func refusesWhatIsNoRelease(_ text: String, _ words: String) {
    do {
      _ = try EarlierReleaseFile.release(Array(text.utf8), file: "before.json")
      Issue.record("taken")
    } catch {
      #expect(error.message.contains(words), "\(error.message)")
    }
  }

  /// Nothing is written where a small count still stands.
  @Test func refusesToWriteASmallCount() {
    #expect {
      try ComparisonOutput.write(
        PlantedComparison.report(.public), try ComparisonOutput.all([], isQuiet: true),
        ReportStyle())
    } throws: { error in
      (error as? RunError)?.exitCode == 5
    }
  }
}
