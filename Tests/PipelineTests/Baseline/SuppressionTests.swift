import Records
import Testing

@testable import Pipeline

/// What somebody answers for until a day does not count, and stays listed.
@Suite struct SuppressionTests {
  static let file = BaselineTests.head + BaselineTests.bad + BaselineTests.other
  static let code = BaselineTests.code

  private func settings(
    _ what: String, expires: String = "2024-03-31"
  ) -> String {
    """
    {"suppressions": [{\(what), "reason": "the list comes in May", "owner": "data office",
      "expires": "\(expires)"}]}
    """
  }

  private func report(
    _ what: String, expires: String = "2024-03-31", asOf: String? = "2024-01-31",
    _ change: (inout BaselineRun) -> Void = { _ in }
  ) async throws -> Report {
    var run = BaselineRun()
    run.settings = settings(what, expires: expires)
    run.asOf = asOf
    change(&run)
    return try await run.plain([Self.file])
  }

  @Test func keepsARuleFromCounting() async throws {
    let report = try await report(#""rule": "typ-018""#)
    let suppression = try #require(report.suppressions.first)
    #expect(suppression.state == .used && suppression.count == 2)
    #expect(report.counts.error == 0 && report.verdict == .pass)
    #expect(report.byRule.first { $0.rule == Self.code }?.count == 0)
    #expect(report.byPartner.flatMap(\.byRule).first { $0.rule == Self.code }?.count == 0)
    let listed = report.findings.filter { $0.rule == Self.code }
    #expect(listed.count == 2 && listed.allSatisfy { $0.standing.suppression == 0 })
  }

  @Test func keepsOneFindingFromCounting() async throws {
    let all = try await BaselineRun().report([Self.file])
    let id = try #require(all.findings.first { $0.rule == Self.code }?.id)
    let report = try await report("\"finding\": \"\(id)\"")
    #expect(report.counts.error == 1 && report.verdict == .fail)
    #expect(report.suppressions.map(\.count) == [1])
    #expect(report.findings.filter { $0.standing.suppression == 0 }.map(\.id) == [id])
  }

  @Test func holdsUpToItsLastDay() async throws {
    let cases: [(String?, Report.Suppression.State, Int)] = [
      ("2024-03-30", .used, 0), ("2024-03-31", .used, 0), ("2024-04-01", .expired, 2),
      (nil, .undated, 2),
    ]
    for (day, state, errors) in cases {
      let report = try await report(#""rule": "TYP-018""#, asOf: day)
      #expect(report.suppressions.map(\.state) == [state])
      #expect(report.counts.error == errors && report.verdict == (errors > 0 ? .fail : .pass))
    }
  }

  @Test func tellsWhatNothingNeeds() async throws {
    #expect(try await report(#""rule": "IDN-002""#).suppressions.map(\.state) == [.unasked])
    #expect(try await report(#""rule": "SYN-008""#).suppressions.map(\.state) == [.unused])
    let ignoring = try await report(#""rule": "TYP-018""#) { $0.ignore = ["TYP"] }
    #expect(ignoring.suppressions.map(\.state) == [.unasked])
    let elsewhere = try await report(#""rule": "TYP-018", "partner": "bawso""#)
    #expect(elsewhere.suppressions.map(\.state) == [.unasked] && elsewhere.counts.error == 2)
    let finding = #""finding": "00000000000000ff", "rule": "TYP-018""#
    #expect(try await report(finding).suppressions.map(\.state) == [.unused])
    let unasked = #""finding": "00000000000000ff", "rule": "IDN-002""#
    #expect(try await report(unasked).suppressions.map(\.state) == [.unasked])
  }

  @Test func countsForAPartnerAlone() async throws {
    let report = try await report(#""rule": "TYP-018", "partner": "cyson-exchange""#)
    #expect(report.suppressions.map(\.count) == [2] && report.verdict == .pass)
  }

  /// What is over counts again, so a baseline does not take it in.
  @Test func staysOutOfABaseline() async throws {
    var run = BaselineRun()
    run.settings = settings(#""rule": "TYP-018""#)
    let known = try await run.baseline(of: [Self.file])
    #expect(!known.groups.map(\.rule).contains(Self.code) && !known.groups.isEmpty)
    let report = try await BaselineRun().plain([Self.file], against: known)
    #expect(report.baseline?.new.error == 2 && report.verdict == .fail)
  }

  static let refused: [(String, String)] = [
    (#"{"suppressions": {}}"#, ":1:18: \"suppressions\" must be a list"),
    (#"{"suppressions": [{"reason": "a"}]}"#, "must name a \"finding\" or a \"rule\""),
    (#"{"suppressions": [{"rule": "TYP"}]}"#, "TYP is a family"),
    (#"{"suppressions": [{"rule": "TYP-18"}]}"#, "did you mean TYP-018?"),
    (#"{"suppressions": [{"finding": "X1"}]}"#, ":1:31: \"finding\" must be an id"),
    (#"{"suppressions": [{"rule": "TYP-018"}]}"#, "\"reason\" is missing"),
    (#"{"suppressions": [{"rule": "TYP-018", "reason": " "}]}"#, "a text that says something"),
    (#"{"suppressions": [{"rule": "TYP-018", "reason": "a"}]}"#, "\"owner\" is missing"),
    (
      #"{"suppressions": [{"rule": "TYP-018", "reason": "a", "owner": "b"}]}"#,
      "\"expires\" is missing"
    ),
    (
      #"{"suppressions": [{"rule": "TYP-018", "reason": "a", "owner": "b", "expires": "2024-02-30"}]}"#,
      "written as yyyy-mm-dd"
    ),
    (#"{"suppressions": [{"rule": "TYP-018", "reson": "a"}]}"#, "did you mean \"reason\"?"),
    (
      #"{"suppressions": [{"rule": "TYP-018", "reason": "a", "owner": "b", "expires": "2024-02-01"},"#
        + #" {"rule": "typ-018", "reason": "a", "owner": "b", "expires": "2024-02-01"}]}"#,
      "suppressed twice"
    ),
  ]

  @Test(arguments: refused)
  func refuses(_ text: String, _ words: String) throws {
    let error = try #require(throws: RunError.self) {
      _ = try ConfigurationTests.configuration(text)
    }
    #expect(error.exitCode == 2 && error.message.contains(words), "\(error.message)")
  }

  @Test func suggestsThePartner() async throws {
    let error = await #expect(throws: RunError.self) {
      _ = try await report(#""rule": "TYP-018", "partner": "gwent-polic""#)
    }
    #expect(error?.exitCode == 2)
    #expect(
      error?.message.contains(":1:50: there is no partner") == true, "\(String(describing: error))")
    #expect(error?.message.contains("did you mean gwent-police?") == true)
  }
}
