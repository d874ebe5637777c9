import Foundation
import Records
import Reports
import Testing

@testable import Pipeline

/// From drops on the disk to the report of a comparison.
@Suite struct CompareRunTests {
  /// Two forces that are far apart on A02, and one that is too small to say.
  private func drops() throws -> ComparedDrops {
    let drops = try ComparedDrops()
    try drops.addReferrals("gwent-police", 100, reported: 60, from: "2023-05-01")
    try drops.addReferrals("south-wales-police", 100, reported: 10, from: "2023-05-01")
    try drops.addReferrals("dyfed-powys-police", 12, reported: 3, from: "2023-05-01")
    return drops
  }

  private func row(_ outcome: CompareRun.Outcome, _ id: String, _ force: String) throws
    -> ForceResult
  {
    let result = try #require(outcome.comparison.indicators.first { $0.info.id == id })
    return try #require(result.rows.first { $0.force.id == force })
  }

  @Test func findsWhereForcesDiffer() async throws {
    let outcome = try await drops().compare { $0.tier = .restricted }
    #expect(outcome.isAnswer)
    #expect(outcome.comparison.forces.map(\.id) == ["dyfed-powys", "gwent", "south-wales"])
    let gwent = try row(outcome, "A02", "gwent")
    #expect(gwent.verdict == .clearDifference)
    #expect(gwent.count == .exact(60) && gwent.outOf == .exact(100))
    #expect(try row(outcome, "A02", "dyfed-powys").verdict == .notComparable)
    // Nobody sent crime records.
    #expect(try row(outcome, "B05", "gwent").verdict == .notComparable)
    #expect(outcome.comparison.settings.map(\.name).contains("shareMargin"))
  }

  @Test func looksAtThreeYearsToTheNewestExtract() async throws {
    let outcome = try await drops().compare()
    let period = try #require(outcome.comparison.period)
    #expect(period.lowerBound.description == "2021-02-01")
    #expect(period.upperBound.description == "2024-01-31")
    let early = try await drops().compare {
      $0.from = CivilDate("2023-05-01")
      $0.until = CivilDate("2023-05-31")
    }
    #expect(try row(early, "A02", "gwent").outOf == .exact(31))
  }

  @Test func comparesTheForcesThatAreNamed() async throws {
    let outcome = try await drops().compare { $0.forces = ["south-wales,gwent"] }
    #expect(outcome.comparison.forces.map(\.id) == ["gwent", "south-wales"])
    await #expect(throws: RunError.self) { try await drops().compare { $0.forces = ["gwnt"] } }
  }

  /// What could not be compared must not look like an answer.
  @Test func oneForceIsNoAnswer() async throws {
    let drops = try ComparedDrops()
    try drops.addReferrals("gwent-police", 40, reported: 10, from: "2023-05-01")
    let outcome = try await drops.compare()
    #expect(!outcome.isAnswer)
    #expect(
      outcome.comparison.caveats.contains { $0.en.hasPrefix("Fewer than two forces") })
  }

  @Test func tellsOfForcesThatSentNothing() async throws {
    let outcome = try await drops().compare { $0.forces = ["gwent", "north-wales"] }
    #expect(
      outcome.comparison.caveats.contains {
        $0.en == "North Wales Police sent no records of its own: it is seen through others' alone."
      })
  }

  @Test func refusesAPeriodThatEndsBeforeItBegins() async throws {
    await #expect(throws: RunError.self) {
      try await drops().compare {
        $0.from = CivilDate("2023-06-01")
        $0.until = CivilDate("2023-05-31")
      }
    }
  }

  /// Nothing would be in such a period, and no period would be everything.
  @Test func refusesAPeriodBehindTheNewestExtract() async throws {
    await #expect(throws: RunError.self) {
      try await drops().compare { $0.from = CivilDate("2030-01-01") }
    }
  }

  /// The same bytes with one job and with four.
  @Test func jobsChangeNothing() async throws {
    let drops = try drops()
    var pages: [[UInt8]] = []
    for jobs in [1, 4] {
      let outcome = try await drops.compare { $0.validation.jobs = jobs }
      var output = ReportOutput()
      ComparisonReporterList.reporter(named: "json")?
        .write(outcome.comparison, as: ReportStyle(), to: &output)
      pages.append(output.bytes)
    }
    #expect(pages[0] == pages[1] && !pages[0].isEmpty)
  }

  @Test func writesNoReportOverTheDecisions() async throws {
    let drops = try drops()
    try Data().write(to: URL(filePath: drops.path("decisions.ndjson")))
    await #expect(throws: RunError.self) {
      try await drops.compare {
        $0.decisions = drops.path("decisions.ndjson")
        $0.reports = [drops.path("decisions.ndjson")]
      }
    }
  }
}
