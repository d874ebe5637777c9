import Foundation
import Records
import Rules
import Testing

@testable import Pipeline

/// What a configuration can do to rules, and what it is refused.
@Suite struct ConfigurationTests {
  static let faulty = Array("nrmReference,route,gender\nX1,nrm,heliotrope\n".utf8)

  static func configuration(_ text: String) throws -> Configuration {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json").path()
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try Configuration(path: path)
  }

  static func report(_ text: String, ignoring: [String] = []) async throws -> Report {
    let configuration = try configuration(text)
    var request = ValidationRequest(paths: [])
    request.settings = configuration.rules
    request.choice = try RuleChoice(selecting: configuration.select, ignoring: ignoring)
    request.failOn = configuration.failOn ?? .error
    return try await Validation.run(
      request, schemas: try Walk.schemas.get(),
      inputs: [ValidationInput(name: "input.csv", bytes: faulty)], asOf: nil)
  }

  @Test func countsWhatItSilences() async throws {
    let report = try await Self.report(
      #"{"rules": {"typ-018": {"severity": "ignore", "reason": "the list comes in May"}}}"#)
    #expect(report.verdict == .pass && report.counts.error == 0 && report.findings.isEmpty)
    #expect(report.byRule.allSatisfy { $0.rule != RuleID(.types, 18) } && report.limits.isEmpty)
    let silenced = try #require(report.suppressed.first)
    #expect(report.suppressed.count == 1 && silenced.rule == RuleID(.types, 18))
    #expect(silenced.count == 1 && silenced.reason == "the list comes in May")
    #expect(silenced.severity == .error)
  }

  @Test func makesARuleMilderAndSaysSo() async throws {
    let report = try await Self.report(
      #"{"rules": {"TYP-018": {"severity": "info", "reason": "known"}}}"#)
    #expect(report.verdict == .pass && report.counts.error == 0 && report.counts.info == 1)
    #expect(report.findings.map(\.severity) == [.info])
    #expect(report.byRule.first { $0.rule == RuleID(.types, 18) }?.severity == .info)
    let change = try #require(report.severityChanges.first)
    #expect(change.severity == .info && change.was == .error && change.reason == "known")
  }

  @Test func takesTheRuleBeforeItsFamily() async throws {
    let report = try await Self.report(
      """
      {"rules": {"TYP-018": {"severity": "warning", "reason": "a"},
        "TYP": {"severity": "ignore", "reason": "b"}}}
      """)
    #expect(report.counts.warning == 1)
    #expect(report.severityChanges.map(\.rule) == [RuleID(.types, 18)])
    #expect(report.suppressed.allSatisfy { $0.reason == "b" && $0.rule.family == .types })
  }

  @Test func choosesRulesAndWhatFails() async throws {
    let chosen = try await Self.report(#"{"select": ["DEC"], "failOn": "info"}"#)
    #expect(chosen.findings.isEmpty && chosen.verdict == .pass)
    #expect(try await Self.report(#"{"failOn": "never"}"#).verdict == .pass)
    #expect(try await Self.report("{}").verdict == .fail)
  }

  @Test func listsWhatIsIgnoredAsNotChecked() async throws {
    let report = try await Self.report("{}", ignoring: ["TYP-018"])
    let gap = try #require(report.notChecked.first { $0.rule == RuleID(.types, 18) })
    #expect(gap.reason.en.contains("--ignore") && report.findings.isEmpty)
  }

  static let refused: [(String, String)] = [
    (
      #"{"rules": {"TYP-018": {"severity": "ignore"}}}"#,
      "TYP-018 is an error, and cannot be ignored"
    ),
    (
      #"{"rules": {"TYP-018": {"severity": "info", "reason": "  "}}}"#,
      ":1:54: TYP-018 is an error, and cannot be made info without a reason"
    ),
    (#"{"rules": {"TYP": {"severity": "ignore"}}}"#, "TYP-001 is an error, and cannot be ignored"),
    (#"{"rules": {"REF-012": {"severity": "ignore"}}}"#, "REF-012: say in \"reason\""),
    (#"{"rules": {"DEC-03": {"severity": "info"}}}"#, "did you mean DEC-003?"),
    (#"{"rules": {"REF-012": {"severity": "error", "reason": "a"}}}"#, "warning at most"),
    (#"{"rules": {"REF-012": {"severity": "eror", "reason": "a"}}}"#, "did you mean error?"),
    (#"{"rules": {"REF-012": {"reason": "a"}}}"#, "\"severity\" is missing"),
    (#"{"rules": {"REF-012": "info"}}"#, "must be an object"),
    (#"{"rules": []}"#, "must be an object"),
    (#"{"rule": {}}"#, "did you mean \"rules\"?"),
    (#"{"select": "DEC"}"#, "must be a list"),
    (#"{"select": ["DCE"]}"#, "did you mean DEC?"),
    (#"{"failOn": "errors"}"#, "did you mean error?"),
    ("{\n  \"rules\": {\n", ":3:1: this is not JSON"),
    (#"{"failOn": "error", "failOn": "never"}"#, ":1:21: this is not JSON: a key stands twice"),
    (
      #"{"rules": {"TYP": {"severity": "info", "reason": "a"}, "#
        + #""typ": {"severity": "ignore", "reason": "b"}}}"#, "TYP is named twice"
    ),
    ("[]", ":1:1: this must be an object"),
  ]

  @Test(arguments: refused)
  func refuses(_ text: String, _ words: String) throws {
    let error = try #require(throws: RunError.self) { _ = try Self.configuration(text) }
    #expect(error.exitCode == 2)
    #expect(error.message.contains(words), "\(error.message)")
  }

  /// A rule is no graver than its source, whatever somebody wants.
  @Test(arguments: Catalogue.all.map(\.id))
  func leavesNoRuleGraverThanItsSource(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let ceiling = RuleSettings.ceiling(rule)
    #expect(ceiling >= rule.info.severity)
    #expect(ceiling < .error || rule.info.authority.confidence == .seen)
  }
}
