import Foundation
import Testing

/// What a script can rely on: the code with which the program ends, and what goes where.
@Suite struct ExitCodeTests {
  static let sample = "\(Samples.folder)/bawso"

  @Test func endsWithZeroForACleanExport() throws {
    let scratch = try Scratch()
    let run = try Program.run(["validate", try scratch.invented()])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("PASS: 50 records in 1 file"))
    #expect(run.complaints.isEmpty)
  }

  @Test func endsWithOneForFindings() throws {
    let run = try Program.run(["validate", Self.sample])
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("FAIL: "))
    #expect(run.complaints.isEmpty)
  }

  @Test func endsWithZeroForFindingsThatNeverFail() throws {
    let run = try Program.run(["validate", Self.sample, "--fail-on", "never", "--report", "json"])
    #expect(run.status == 0)
    let report = try ReportDocument(run.output)
    #expect(report.verdict == "pass")
    #expect(!report.findings.isEmpty)
    #expect(run.complaints.isEmpty)
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let words: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refusals: [Refusal] = [
    Refusal(arguments: [sample, "--bogus"], status: 2, words: "--bogus"),
    Refusal(arguments: [sample, "--failon", "never"], status: 2, words: "'--fail-on'"),
    Refusal(
      arguments: [sample, "--fail-on", "eror"], status: 2, words: "did you mean error"),
    Refusal(
      arguments: [sample, "--report", "jsn"], status: 2, words: "did you mean json"),
    Refusal(
      arguments: [sample, "--select", "DEC-0O3"], status: 2, words: "did you mean DEC-003"),
    Refusal(
      arguments: [sample, "--partner", "gwent-polic"], status: 2,
      words: "did you mean gwent-police"),
    Refusal(arguments: [sample, "--as-of", "2023-02-30"], status: 2, words: "--as-of"),
    Refusal(
      arguments: [sample, "--report", "json=/nonexistent/x", "--report", "text=/nonexistent/x"],
      status: 2, words: "a file of its own"),
    Refusal(arguments: [], status: 2, words: "paths"),
    Refusal(arguments: ["/nonexistent/drop"], status: 3, words: "/nonexistent/drop"),
    Refusal(
      arguments: [sample, "--report", "json=/nonexistent/x"], status: 3, words: "/nonexistent/x"),
  ]

  @Test(arguments: refusals)
  func saysOnStandardErrorWhyItCannotGoOn(_ refusal: Refusal) throws {
    let run = try Program.run(["validate"] + refusal.arguments)
    #expect(run.status == refusal.status)
    #expect(run.output.isEmpty, "standard output is for reports")
    #expect(run.complaints.contains(refusal.words), "\(run.complaints)")
  }

  /// A name for a report may lead to a device or a pipe, which must outlive it.
  @Test func writesThroughALinkAndLeavesIt() throws {
    let scratch = try Scratch()
    let kept = try scratch.write("kept.json", "old")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("latest"), withDestinationPath: kept)
    let run = try Program.run(
      ["validate", Self.sample, "--quiet", "--report", "json=" + scratch.path("latest")])
    #expect(run.status == 1)
    let leadsTo = try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("latest"))
    #expect(leadsTo == kept)
    let report = try ReportDocument(try Data(contentsOf: URL(filePath: kept)))
    #expect(report.verdict == "fail")
  }

  /// A slip of the hand must not cost a partner's export.
  @Test(arguments: [
    "drop/export.csv", "drop/drop.json", "settings.json", "drop/../drop/export.csv",
  ])
  func writesNoReportOverWhatItReads(_ name: String) throws {
    let scratch = try Scratch()
    let drop = scratch.folder.appending(path: "drop")
    try FileManager.default.createDirectory(at: drop, withIntermediateDirectories: true)
    let table = Data("nrmReference,route\nX1,nrm\n".utf8)
    try table.write(to: drop.appending(path: "export.csv"))
    try Data("{}".utf8).write(to: drop.appending(path: "drop.json"))
    let settings = try scratch.write("settings.json", "{}")
    let before = try Data(contentsOf: scratch.folder.appending(path: name))
    let run = try Program.run([
      "validate", drop.path(), "--config", settings, "--report", "json=" + scratch.path(name),
    ])
    #expect(run.status == 5)
    #expect(run.complaints.contains("would overwrite"), "\(run.complaints)")
    #expect(try Data(contentsOf: scratch.folder.appending(path: name)) == before)
  }

  @Test func saysWhyAConfigurationCannotBeRead() throws {
    let run = try Program.run(["validate", Self.sample, "--config", "schemas"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("schemas: this is no file"), "\(run.complaints)")
  }

  @Test func saysWhereAProfileIsBroken() throws {
    let scratch = try Scratch()
    let schemas = scratch.folder.appending(path: "schemas")
    try FileManager.default.copyItem(at: Program.root.appending(path: "schemas"), to: schemas)
    let profile = schemas.appending(path: "partners/bawso.json")
    var lines = try String(contentsOf: profile, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    lines[4] += ",,"
    try Data(lines.joined(separator: "\n").utf8).write(to: profile)
    let run = try Program.run(["validate", Self.sample, "--schemas", schemas.path()])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains("partners/bawso.json:5:"), "\(run.complaints)")
  }

  @Test func printsItsVersion() throws {
    let run = try Program.run(["--version"])
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(run.complaints.isEmpty)
  }

  @Test func printsNothingWhereQuietIsAskedFor() throws {
    let run = try Program.run(["validate", Self.sample, "--quiet"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaints.isEmpty)
  }
}
