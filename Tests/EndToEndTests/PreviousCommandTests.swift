import Foundation
import Testing

/// `cyson validate NEW --previous OLD`, as a script meets it.
@Suite struct PreviousCommandTests {
  private static let head = "nrmReference,route,referredOn\n"
  private static let last = head + "N1,nrm,2023-02-01\nN2,nrm,2023-05-01\nN3,nrm,2023-09-01\n"
  private static let next = head + "N1,nrm,2023-01-01\nN3,nrm,2023-09-01\n"

  private static let rules =
    "XPT-007,XPT-010,XPT-011,IDN-018,FIL-053,FIL-054,FIL-055,FIL-056,FIL-057"

  private func run(
    _ last: String, _ next: String, _ arguments: [String] = []
  ) throws -> Program.Run {
    let scratch = try Scratch()
    let before = try scratch.write("last.csv", last)
    let now = try scratch.write("next.csv", next)
    return try Program.run(
      ["validate", now, "--previous", before, "--select", Self.rules] + arguments)
  }

  @Test func failsWhereItIsAskedTo() throws {
    #expect(try run(Self.last, Self.next).status == 0)
    let warned = try run(Self.last, Self.next, ["--fail-on", "warning"])
    #expect(warned.status == 1)
    #expect(warned.text.hasPrefix("FAIL: 2 records in 1 file: 0 errors, 2 warnings, 0 infos"))
    #expect(warned.text.contains("XPT-010") && warned.text.contains("XPT-011"))
    #expect(warned.text.contains("last.csv:3:1: warning XPT-010"))
    #expect(try run(Self.last, Self.last, ["--fail-on", "info"]).status == 0)
  }

  @Test func speaksWelsh() throws {
    let run = try run(Self.last, Self.next, ["--lang", "cy"])
    #expect(run.text.contains("wedi newid ers y pecyn diwethaf"))
  }

  @Test func endsWithThreeWhereTheLastDropCannotBeRead() throws {
    let scratch = try Scratch()
    let now = try scratch.write("next.csv", Self.next)
    let run = try Program.run(["validate", now, "--previous", "/nonexistent/last"])
    #expect(run.status == 3)
    #expect(run.complaints.contains("/nonexistent/last"))
    #expect(run.output.isEmpty)
  }

  @Test func writesNoReportOverTheLastDrop() throws {
    let scratch = try Scratch()
    let before = try scratch.write("last.csv", Self.last)
    let now = try scratch.write("next.csv", Self.next)
    let run = try Program.run(
      ["validate", now, "--previous", before, "--report", "json=\(before)"])
    #expect(run.status == 5)
    #expect(try String(contentsOfFile: before, encoding: .utf8) == Self.last)
  }

  /// Without a last drop the report says nothing of it.
  @Test func isSilentWithoutALastDrop() throws {
    let scratch = try Scratch()
    let now = try scratch.write("next.csv", Self.next)
    let run = try Program.run(["validate", now, "--report", "json"])
    let text = run.text
    for rule in Self.rules.split(separator: ",").dropFirst() { #expect(!text.contains(rule)) }
    #expect(!text.contains("\"previous\""))
  }

  /// Ten years apart every partner has another export: that is told once a file, and no record is missing. What
  /// two partners sent of encounters, and one of intelligence, is no longer sent.
  @Test func isShortAboutTwoDropsThatHaveNothingInCommon() throws {
    let run = try Program.run([
      "validate", "samples/drops/2023-q4", "--previous", "samples/drops/2013-q4", "--select",
      Self.rules, "--report", "json",
    ])
    let report = try ReportDocument(run.output)
    #expect(Set(report.findings.map(\.rule)) == ["FIL-056", "FIL-057"])
    #expect(report.findings.count { $0.rule == "FIL-056" } == 19)
    #expect(report.findings.count { $0.rule == "FIL-057" } == 3)
  }

  /// Every partner's own format: a collection held against itself.
  @Test(arguments: ["2013-q4", "2023-q4"])
  func saysNothingOfACollectionHeldAgainstItself(_ period: String) throws {
    let drops = "samples/drops/\(period)"
    let run = try Program.run([
      "validate", drops, "--previous", drops, "--select", Self.rules, "--fail-on", "info",
    ])
    #expect(run.status == 0, "\(run.text.prefix(2000))")
  }
}
