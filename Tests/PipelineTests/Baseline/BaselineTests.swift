import Foundation
import Records
import Testing

@testable import Pipeline

/// Only what nobody knew fails a run.
@Suite struct BaselineTests {
  static let head = "nrmReference,route,referredOn,firstResponder,gender\n"
  static let bad = "X1,nrm,2023-11-02,gwent-police,heliotrope\n"
  static let other = "X2,nrm,2023-11-03,gwent-police,heliotrope\n"
  static let good = "X3,nrm,2023-11-04,gwent-police,female\n"
  static let code = RuleID(.types, 18)

  let run = BaselineRun()

  @Test func knowsWhatItFound() async throws {
    let file = Self.head + Self.bad + Self.good
    let known = try await run.baseline(of: [file])
    let report = try await run.plain([file], against: known)
    let summary = try #require(report.baseline)
    #expect(report.verdict == .pass && report.counts.error == 1)
    #expect(summary.new.error + summary.new.warning + summary.new.info == 0)
    #expect(summary.unchanged == report.findings.count && summary.absentCount == 0)
    #expect(report.findings.allSatisfy { $0.standing.change == .unchanged })
    #expect(summary.catalogue?.digest == report.catalogue.digest)
  }

  @Test func failsOnWhatIsNewAlone() async throws {
    let known = try await run.baseline(of: [Self.head + Self.bad])
    let report = try await run.plain([Self.head + Self.other + Self.bad], against: known)
    #expect(report.verdict == .fail && report.baseline?.new.error == 1)
    #expect(report.counts.error == 2, "the counts have what is known too")
    #expect(report.newFindings.filter { $0.rule == Self.code }.map(\.place.line) == [2])
  }

  /// The same record a second time is a second flaw.
  @Test func takesASecondFindingOfOneNameForNew() async throws {
    let known = try await run.baseline(of: [Self.head + Self.bad])
    let report = try await run.plain([Self.head + Self.bad + Self.bad], against: known)
    let codes = report.findings.filter { $0.rule == Self.code }
    #expect(codes.map(\.standing.change) == [.unchanged, .new])
    #expect(codes.last?.id.occurrence == 2 && report.baseline?.new.error ?? 0 >= 1)
  }

  // MARK: - Growth

  @Test func tellsWhenAFoldedFindingGrows() async throws {
    let blank = ",,,,\n"
    let known = try await run.baseline(of: [Self.head + Self.good + blank])
    let rule = RuleID(.syntax, 8)
    for (rows, change) in [(1, BaselineChange.unchanged), (2, .grown)] {
      let file = Self.head + Self.good + String(repeating: blank, count: rows) + Self.good
      let found = try await run.plain([file], against: known).findings.filter { $0.rule == rule }
      #expect(found.map(\.standing.change) == [change])
    }
    let more = Self.head + Self.good + blank + blank + Self.good
    let fewer = try await run.plain(
      [Self.head + Self.good + blank], against: try await run.baseline(of: [more]))
    #expect(fewer.findings.filter { $0.rule == rule }.map(\.standing.change) == [.unchanged])
  }

  /// A column that the profile does not know is one flaw, however many records the drop has.
  @Test func letsADropGrowUnderAColumnThatIsKnown() async throws {
    let head = "nrmReference,route,colour\n"
    let known = try await run.baseline(of: [head + "X1,nrm,red\n"])
    let report = try await run.plain([head + "X1,nrm,red\nX2,nrm,red\n"], against: known)
    let column = report.findings.filter { $0.rule == RuleID(.file, 23) }
    #expect(column.map(\.count) == [2] && column.map(\.standing.change) == [.unchanged])
  }

  // MARK: - Limits

  @Test func listsAsManyNewOnesAsKnownOnesAndCountsAll() async throws {
    var run = run
    run.maxFindings = 5
    run.select = ["TYP-018"]
    let rows = (1...30).map { "X\($0),nrm,2023-11-02,gwent-police,heliotrope\n" }
    let known = try await run.baseline(of: [Self.head + rows.joined()])
    #expect(known.findings.entries.count == 30)
    let news = (31...37).map { "X\($0),nrm,2023-11-02,gwent-police,heliotrope\n" }
    let report = try await run.plain([Self.head + (rows + news).joined()], against: known)
    #expect(report.counts.error == 37 && report.baseline?.new.error == 7)
    #expect(report.baseline?.unchanged == 30)
    #expect(
      report.findings.map(\.standing.change)
        == [.unchanged, .new].flatMap { change in
          Array(repeating: change, count: 5)
        })
    #expect(report.limits.map(\.rule) == [Self.code] && report.limits.map(\.value) == [5])
    #expect(report.findings.groups(showing: 20).map(\.count) == [37])
  }

  /// What is only counted cannot be known, and is new.
  @Test func takesWhatIsOnlyCountedForNew() async throws {
    var run = run
    run.select = ["TYP-018"]
    let rows = (1...30).map { "X\($0),nrm,2023-11-02,gwent-police,heliotrope\n" }
    let known = try await run.baseline(of: [Self.head + rows.joined()])
    run.total = 10
    for jobs in [1, 2] {
      run.jobs = jobs
      let report = try await run.plain([Self.head + rows.joined()], against: known)
      #expect(report.counts.error == 30 && report.findings.count == 10)
      #expect(report.baseline?.new.error == 20 && report.baseline?.unchanged == 10)
      #expect(report.baseline?.absentCount == 0, "nobody knows whether they are gone")
      #expect(report.limits.map(\.value) == [10])
    }
    let written = BaselineWriter(try await run.report([Self.head + rows.joined()]))
    let error = #expect(throws: RunError.self) { try written.save(to: "/nonexistent/x") }
    #expect(error?.message.contains("more findings than a baseline can hold") == true)
  }

  // MARK: - What is gone

  @Test func tellsWhatIsGone() async throws {
    let known = try await run.baseline(of: [Self.head + Self.bad + Self.other])
    let report = try await run.plain([Self.head + Self.bad + Self.good], against: known)
    let absent = try #require(report.baseline?.absent.first { $0.rule == Self.code })
    #expect(absent.partner == "cyson-exchange" && report.baseline?.notLookedFor == 0)
  }

  @Test func doesNotCallGoneWhatItDidNotLookFor() async throws {
    var run = run
    let known = try await run.baseline(of: [Self.head + Self.bad])
    let count = known.findings.entries.count
    run.ignore = ["TYP-018"]
    let ignoring = try await run.plain([Self.head + Self.bad], against: known)
    #expect(ignoring.baseline?.absentCount == 0 && ignoring.baseline?.notLookedFor == 1)
    run.ignore = []
    run.settings = #"{"rules": {"TYP-018": {"severity": "ignore", "reason": "later"}}}"#
    let silenced = try await run.plain([Self.head + Self.bad], against: known)
    #expect(silenced.baseline?.absentCount == 0 && silenced.baseline?.notLookedFor == 1)
    run.settings = "{}"
    let crimes = "crimeReference,crimeClass\nC1,rape\n"
    let elsewhere = try await run.plain([crimes], against: known)
    #expect(elsewhere.baseline?.absentCount == 0)
    #expect(elsewhere.baseline?.notLookedFor == count, "other records of the same partner")
  }

  // MARK: - Records without a name

  /// One is mended and another broken: as many as before, and one of them new.
  @Test func tellsRecordsWithoutAKeyApart() async throws {
    let head = "route,referredOn,firstResponder,gender\n"
    let (first, second) = ("nrm,2023-11-02,gwent-police,", "nrm,2023-11-03,gwent-police,")
    let known = try await run.baseline(
      of: [head + first + "heliotrope\n" + second + "female\n"])
    let moved = try await run.plain(
      [head + second + "female\n" + first + "heliotrope\n"], against: known)
    #expect(moved.newFindings.isEmpty)
    let swapped = try await run.plain(
      [head + first + "male\n" + second + "heliotrope\n"], against: known)
    #expect(swapped.newFindings.map(\.rule).contains(Self.code))
    let still = try await run.plain(
      [head + first + "ultramarine\n" + second + "female\n"], against: known)
    #expect(still.newFindings.isEmpty, "the value that is wrong is no part of the name")
  }
}
