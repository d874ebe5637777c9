import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// What happened to cases, read from all records of their matters (AC-15, G02 and G03).
@Suite struct AlignmentFitnessTests {
  private let decided: Fixture.Values = [
    .encounteredOn: "2024-03-01", .consentsToReferral: "yes", .consentedOn: "2024-03-02",
    .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-11",
    .conclusiveGrounds: "negative", .conclusiveGroundsOn: "2024-09-02",
  ]

  @Test func putsEventsInTheirOrder() {
    var fixture = Fixture()
    fixture.path("gwent", "adult", decided, crime: "2024-03-20")
    fixture.path(
      "gwent", "child",
      decided.merging([.safeguardingReportedOn: "2024-03-03", .consentsToReferral: "no"]) { $1 },
      crime: "2024-03-02")
    #expect(
      fixture.steps(of: .alignmentFitness) == [
        ["ENC", "CON", "REF", "RGP", "CRM", "CGN"], ["ENC", "CRM", "LAC", "REF", "RGP", "CGN"],
      ])
  }

  /// What has no day stands where the path has it.
  @Test func takesTheOrderOfThePathWhereADayIsMissing() throws {
    var fixture = Fixture()
    fixture.path(
      "gwent", "adult",
      decided.merging([.reasonableGroundsOn: "?", .crimeReference: "24/1", .consentedOn: "?"]) {
        $1
      })
    #expect(
      fixture.steps(of: .alignmentFitness) == [["ENC", "CON", "REF", "CRM", "RGP", "CGN"]])
    guard case .paths(let rows) = fixture.gather(.alignmentFitness).evidence else { return }
    #expect(
      try #require(rows.first).trace.steps.flatMap { $0 } == ["ENC", "REF", "CRM", "RGP", "CGN"])
  }

  @Test func takesTheEncounterOfALog() {
    var fixture = Fixture()
    fixture.path("gwent", "adult", [.withdrawnOn: "2024-05-01"])
    fixture.follow(
      .encounter, FixtureSource("gwent-police", "gwent", [.encounteredOn: "2024-03-01"]),
      forces: [.source: "gwent"])
    fixture.path("gwent", "adult", [.caseStatus: "withdrawn"])
    fixture.follow(
      .supportContact, FixtureSource("bawso", nil, [.supportStartedOn: "2024-04-01"]), forces: [:])
    #expect(
      fixture.steps(of: .variantProfile) == [["ENC", "REF", "WDN"], ["REF", "SUP", "WDN"]])
    // One that was withdrawn ends outside the path.
    #expect(fixture.steps(of: .alignmentFitness).isEmpty)
    #expect(fixture.excluded(by: .alignmentFitness) == ["withdrawn": 2])
  }

  @Test func endsWithADecisionOrAWithdrawal() {
    var fixture = Fixture()
    let first: Fixture.Values = [.reasonableGrounds: "positive"]
    fixture.path("gwent", "adult", first)
    fixture.path("gwent", "adult", first.merging([.caseStatus: "closed"]) { $1 })
    fixture.path("gwent", "adult", [.reasonableGrounds: "negative"])
    fixture.path(
      "gwent", "adult",
      [.reasonableGrounds: "negative", .reconsiderationRequestedOn: "2024-05-01"])
    fixture.path("gwent", "adult", [.withdrawnOn: "2024-05-01", .reopenedOn: "2024-06-01"])
    fixture.path("gwent", "adult", decided.merging([.caseStatus: "suspended"]) { $1 })
    guard case .paths(let rows) = fixture.gather(.variantProfile).evidence else { return }
    #expect(rows.map(\.isClosed) == [false, true, true, false, false, false])
  }

  /// The case of the bounds: 28 days after the referral nothing more is waited for.
  @Test func waitsForACrimeRecord() {
    var fixture = Fixture()
    for day in ["2025-01-03", "2025-01-04"] {
      fixture.path("gwent", "adult", [.reasonableGrounds: "negative"], referred: day)
    }
    guard case .paths(let rows) = fixture.gather(.variantProfile).evidence else { return }
    #expect(rows.map(\.isClosed) == [true, false])
  }

  @Test func comparesForcesByTheirPaths() throws {
    var fixture = Fixture()
    fixture.sendersOf("gwent", "dyfed-powys")
    for number in 0..<24 {
      fixture.path("gwent", "adult", decided, crime: "2024-03-20")
      fixture.path("dyfed-powys", "adult", decided, crime: number < 4 ? "2024-03-20" : nil)
    }
    let fit = try #require(fixture.answers(.alignmentFitness, "gwent", "dyfed-powys"))
    #expect(fit.rows[0].estimate == 1 && fit.rows[0].count == .exact(24))
    // One deviation of the four steps of the case and the two of the shortest way.
    let own = try #require(fit.rows[1].estimate)
    let expected: Double = (4 + 20 * (5.0 / 6)) / 24
    #expect(abs(own - expected) < 1e-12)
    #expect(fit.charts.count == 2)
    guard case .process(let map) = try #require(fit.charts.last) else {
      Issue.record("no map")
      return
    }
    #expect(map.steps.map(\.id) == NormativeProcess.known.map(\.rawValue))
    #expect(map.deviations.first?.en == "crime record: not evidenced")
    // Four cases with a record are fewer than are drawn one by one.
    #expect(!map.edges.contains { $0.from == "CRM" || $0.to == "CRM" })
    let ways = try #require(fit.tables.first { $0.title.en.hasSuffix(": ways") })
    #expect(
      ways.cells(of: "ENC → REF → RGP → CRM → CGN") == [.count(.exact(24)), .count(.exact(0))])
    let apart = try #require(fit.tables.first { $0.title.en.hasSuffix("follows which") })
    // 20 cases of three steps, and four of four, of which two are of those cases alone.
    #expect(apart.cells(of: "dyfed-powys").prefix(2) == [.count(.exact(76)), .count(.exact(8))])
    #expect(ways.cells(of: "ENC → REF → RGP → CGN") == [.count(.exact(0)), .count(.exact(20))])
    #expect(
      ways.cells(of: "other ways, each of fewer than five") == [
        .count(.exact(0)), .count(.exact(4)),
      ])
  }

  @Test func findsTheForceWithOtherWays() throws {
    var fixture = Fixture()
    fixture.sendersOf("gwent", "dyfed-powys")
    for _ in 0..<40 {
      fixture.path("gwent", "adult", decided, crime: "2024-03-20")
      fixture.path("dyfed-powys", "adult", decided)
    }
    let ways = try #require(fixture.answers(.variantProfile, "gwent", "dyfed-powys"))
    #expect(ways.rows.map(\.verdict) == [.clearDifference, .clearDifference])
    let apart = try #require(ways.tables.first { $0.title.en.hasSuffix("follows which") })
    // 160 steps against 120, of which 80 are the same in each.
    #expect(apart.cells(of: "gwent").first == .count(.exact(160)))
  }
}
