import Records
import Testing

@testable import Pipeline

/// The file of a baseline: the same bytes for the same findings, and no patience with what is none.
@Suite struct BaselineFileTests {
  static let head = """
    {"baselineVersion": 1, "tool": {"name": "cyson", "version": "9"}, "rules": {"version": "1", \
    "digest": "d"}, "partners": ["bawso"], "known": [
    """

  @Test func holdsIDsAndNothingOfARecord() async throws {
    let run = BaselineRun()
    let file = BaselineTests.head + BaselineTests.bad + ",,,,\n,,,,\n" + BaselineTests.good
    let report = try await run.report([file])
    let bytes = BaselineWriter(report).bytes
    #expect(BaselineWriter(try await run.report([file])).bytes == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["X1", "X3", "heliotrope", "2023-11", "input0"] { #expect(!text.contains(word)) }
    let baseline = try BaselineRun.read(bytes)
    #expect(baseline.findings.entries.count == report.findings.count)
    for finding in report.findings {
      let index = try #require(baseline.findings.index(of: finding.id))
      let entry = baseline.findings.entries[index]
      let group = baseline.groups[Int(entry.group)]
      #expect(group.rule == finding.rule && group.severity == finding.severity)
      #expect(group.origin == FileOrigin(partner: "cyson-exchange", kind: "referral"))
      if Baseline.grows(finding.rule) { #expect(Int(entry.count) == finding.count ?? 1) }
    }
    #expect(baseline.partners == ["cyson-exchange"])
  }

  @Test func readsWhatOthersPutInAnotherOrder() throws {
    let baseline = try BaselineRun.read(
      """
      {"known": [{"counts": {"00000000000000ff": 7}, "findings": ["00000000000000ff",\
      "0123456789abcdef-2"], "severity": "info", "rule": "SYN-008"}], "partners": [],
      "rules": {"digest": "d", "version": "1"}, "tool": {"version": "9", "name": "cyson"},
      "baselineVersion": 1}

      """)
    #expect(
      baseline.findings.entries.map(\.id.description) == ["00000000000000ff", "0123456789abcdef-2"])
    #expect(baseline.findings.entries.map(\.count) == [7, 1])
  }

  /// A rule that this program does not have any more is no reason to refuse the file.
  @Test func acceptsOtherRules() throws {
    let baseline = try BaselineRun.read(
      Self.head + #"{"rule": "DEC-999", "severity": "error", "findings": ["00000000000000ff"]}]}"#)
    #expect(baseline.groups.map(\.rule.description) == ["DEC-999"])
  }

  static let hostile: [(String, String)] = [
    ("", ":1:1: this is not JSON"), ("nrmReference,route\nX1,nrm\n", ":1:1: this is not JSON"),
    ("\n\n  [1]", ":3:3: this must be an object"), ("{}", "no whole baseline"),
    ("{\"reportVersion\": 1}", ":1:18: there is a key that no baseline has"),
    ("{\"baselineVersion\": 2}", ":1:21: this baseline is of another version than 1"),
    ("{\"baselineVersion\": \"1\"}", "another version"),
    ("{\"baselineVersion\": 1, \"baselineVersion\": 1}", "stands twice"),
    ("{\"baselineVersion\": 1,}", ":1:23: this is not JSON: a comma before a closing bracket"),
    ("{\"baselineVersion\": 1e}", ":1:21: this is not JSON"),
    (head + "5]}", "this must be an object"), (head + "]} x", "something follows the end"),
    (head + "{}]}", "\"rule\" or \"severity\" is missing"),
    (head + #"{"rule": "DCE-001"}]}"#, "must be a rule's id"),
    (head + #"{"rule": "DEC-001", "severity": "eror"}]}"#, "did you mean error?"),
    (head + #"{"partner": "\u001b[31mX"}]}"#, "short, plain text"),
    (head + #"{"partner": "Jane Doe"}]}"#, "must be a partner's id"),
    (head + #"{"kind": "referal"}]}"#, "did you mean referral?"),
    (head + #"{"findngs": []}]}"#, "did you mean \"findings\"?"),
    (head + #"{"findings": ["0123456789ABCDEF"]}]}"#, "no id of a finding"),
    (head + #"{"findings": ["0123456789abcdef-1"]}]}"#, "no id of a finding"),
    (head + #"{"findings": ["0123456789abcdef-99999999999"]}]}"#, "no id of a finding"),
    (head + #"{"findings": [7]}]}"#, "this is not JSON"),
    (head + #"{"counts": {"00000000000000ff": 0}}]}"#, "once and from 1"),
    (
      head + #"{"rule": "SYN-008", "severity": "info", "findings": [], "counts": {"#
        + #""00000000000000ff": 2}}]}"#, "not among the \"findings\""
    ),
    (head + String(repeating: "[", count: 100_000), "this must be an object"),
    (String(repeating: "{\"known\": [", count: 50_000), "a key that no baseline has"),
  ]

  @Test(arguments: hostile)
  func saysWhereAndWhyItIsNone(_ text: String, _ words: String) throws {
    let error = try #require(throws: RunError.self) { _ = try BaselineRun.read(text) }
    #expect(error.exitCode == 2 && error.message.hasPrefix("baseline.json:"))
    #expect(error.message.contains(words), "\(error.message)")
  }

  /// Each cut of a baseline is refused, and none is read for a whole one.
  @Test func refusesEveryHalf() async throws {
    let report = try await BaselineRun().report([BaselineTests.head + BaselineTests.bad])
    let bytes = BaselineWriter(report).bytes
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for count in 0..<end {
      #expect(throws: RunError.self) { _ = try BaselineRun.read(Array(bytes.prefix(count))) }
    }
  }
}
