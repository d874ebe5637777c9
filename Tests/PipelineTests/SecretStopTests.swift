import Records
import Testing

@testable import Pipeline

/// What is marked SECRET or above is not read.
@Suite struct SecretStopTests {
  private func rules(_ report: Report) -> [String] { report.findings.map(\.rule.description) }

  private func table(_ count: Int, secret: Int? = nil, as marking: String = "SECRET") -> String {
    "nrmReference,route,gender,protectiveMarking\n"
      + (1...count).map {
        "X\($0),nrm,heliotrope,\($0 == secret ? marking : "OFFICIAL-SENSITIVE")\n"
      }.joined()
  }

  private let manifest = """
    {"partner": "gwent-police", "extractedOn": "2024-01-15", "agreement": "A", "marking": "M"}
    """

  @Test(arguments: ["SECRET", "Top Secret", "UK SECRET - UK EYES ONLY"])
  func stopsAllFilesOfADrop(_ marking: String) async throws {
    let drop = try DropFolder(
      manifest: manifest.replacing("\"M\"", with: "\"\(marking)\""),
      ["a.csv": table(3), "b.csv": table(3)])
    let report = try await drop.report()
    #expect(rules(report) == ["FIL-012"])
    #expect(drop.told(report) == ["FIL-012 1:87 /marking"])
    #expect(report.counts.records == 0)
    #expect(report.inputs.filter(\.isStopped).count == 2)
    #expect(report.inputs.allSatisfy { $0.bytes > 0 }, "they are known by their hashes")
  }

  @Test func stopsADropWhoseEnvelopeIsMarkedSo() async throws {
    let drop = try DropFolder(
      manifest: manifest.replacing(
        "\"marking\": \"M\"", with: "\"sharing\": {\"protectiveMarking\": \"SECRET UK EYES ONLY\"}"),
      ["a.csv": table(3)])
    let report = try await drop.report()
    #expect(rules(report) == ["FIL-012"])
    #expect(report.counts.records == 0)
  }

  /// A comma too few must not open what is marked SECRET.
  @Test(arguments: [
    "{\"partner\": \"gwent-police\" \"marking\": \"SECRET\"",
    "{\"sharing\": {\"protectiveMarking\" : \"TOP SECRET - UK EYES ONLY\"}",
  ])
  func stopsADropWhoseManifestIsBroken(_ manifest: String) async throws {
    let drop = try DropFolder(manifest: manifest, ["a.csv": table(3)])
    let report = try await drop.report()
    #expect(rules(report).sorted() == ["FIL-012", "FIL-031"])
    #expect(report.counts.records == 0)
    let wide = try DropFolder(manifest: nil, ["a.csv": table(3)])
    try wide.write("drop.json", manifest.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(try await wide.report().counts.records == 0)
  }

  @Test(arguments: ["SECRET\n", "SECRET - tasking\n", "TOP SECRET: tasking\n", "UK SECRET\n"])
  func stopsAFileWithATitle(_ title: String) async throws {
    let drop = try DropFolder(manifest: nil, ["a.csv": title + table(3), "b.csv": table(3)])
    let report = try await drop.report(select: ["FIL-012", "TYP-018"])
    #expect(rules(report) == ["FIL-012", "TYP-018", "TYP-018", "TYP-018"])
    #expect(report.inputs.map(\.isStopped) == [true, false])
    #expect(report.inputs.map(\.records) == [0, 3])
  }

  /// Also where nobody knows its columns.
  @Test func stopsAFileOfNoProfile() async throws {
    let drop = try DropFolder(manifest: nil, ["a.csv": "SECRET\ncolour,size\nred,7\n"])
    #expect(rules(try await drop.report()) == ["FIL-012"])
  }

  @Test(arguments: [
    ("SECRET_tasking.csv", true), ("tasking (TOP SECRET).csv", true), ("UK-SECRET.csv", true),
    ("Secret Santa.csv", false), ("NOT SECRET.csv", false), ("SECRETARY.csv", false),
    ("tasking SECRET no more.csv", false),
  ])
  func stopsAFileByItsName(_ name: String, _ isStopped: Bool) async throws {
    let report = try await DropFolder(manifest: nil, [name: table(2)]).report()
    #expect(report.inputs.map(\.isStopped) == [isStopped])
    #expect(rules(report).contains("FIL-012") == isStopped)
  }

  /// At the record the reading of the file ends: it is counted, what came before it is checked, and
  /// nothing after it.
  @Test(arguments: [1, 2, 7])
  func stopsAFileAtARecord(_ jobs: Int) async throws {
    let long = table(60_000, secret: 20_001) + "broken,row\n"
    let drop = try DropFolder(manifest: nil, ["a.csv": long, "b.csv": table(2)])
    let report = try await drop.report(jobs: jobs, select: ["FIL", "TYP-018"])
    let input = try #require(report.inputs.first)
    #expect(input.isStopped && input.records == 20_001)
    #expect(report.byRule.first { $0.rule == RuleID(.types, 18) }?.count == 20_002)
    #expect(report.findings.filter { $0.rule == RuleID(.file, 12) }.map(\.place.line) == [20_002])
    #expect(!rules(report).contains("FIL-007"), "what stands behind it is not looked at")
    #expect(input.sha256 == Digest.hex(Array(long.utf8)))
    let single = try await drop.report(jobs: 1, select: ["FIL", "TYP-018"])
    #expect(Walk.json(report) == Walk.json(single))
  }

  @Test func stopsAtAMarkingWithACaveat() async throws {
    let drop = try DropFolder(
      manifest: nil, ["a.csv": table(5, secret: 3, as: "SECRET - UK EYES ONLY")])
    let report = try await drop.report(select: ["FIL-012", "TYP-018"])
    #expect(report.inputs.map(\.records) == [3])
    #expect(rules(report) == ["TYP-018", "TYP-018", "FIL-012"])
  }

  /// A rule that is left out says nothing, and what is secret is not read all the same.
  @Test func stopsWhoeverIsAsked() async throws {
    let drop = try DropFolder(manifest: nil, ["a.csv": table(5, secret: 3)])
    let report = try await drop.report(ignore: ["FIL-012"])
    #expect(report.inputs.map(\.records) == [3])
    #expect(report.inputs.map(\.isStopped) == [true])
    #expect(String(decoding: Walk.json(report), as: UTF8.self).contains("\"stopped\": true"))
  }

  @Test func stopsJSONAndXMLToo() async throws {
    let lines = (1...4).map {
      "{\"nrmReference\": \"X\($0)\", \"route\": \"nrm\", \"protectiveMarking\": \"\($0 == 2 ? "secret" : "official")\"}"
    }
    let drop = try DropFolder(
      manifest: nil, ["a.ndjson": lines.joined(separator: "\n") + "\n{broken"])
    let report = try await drop.report(select: ["FIL-012", "SYN"])
    #expect(rules(report) == ["FIL-012"])
    #expect(report.inputs.map(\.records) == [2])
  }
}
