import Foundation
import Testing

/// `cyson normalise`: what it writes, what it never overwrites, and how it ends.
@Suite struct NormaliseTests {
  static let sample = "\(Samples.folder)/bawso"
  static let drops = ["\(Samples.folder)/bawso", "\(Samples.folder)/north-wales-police"]

  private func normalise(_ arguments: [String]) throws -> Program.Run {
    try Program.run(["normalise"] + arguments)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  // MARK: - What it writes

  @Test(arguments: ["ndjson", "csv", "xml"])
  func writesOneRecordForEachThatWasRead(_ ending: String) throws {
    let scratch = try Scratch()
    let file = scratch.path("records.\(ending)")
    let run = try normalise([Self.sample, "--out", file, "--report", "json"])
    #expect(run.status == 1 && run.complaints.isEmpty)
    let report = try ReportDocument(run.output)
    let records = report.inputs.map(\.records).reduce(0, +)
    let written = try text(file)
    let mark = ["ndjson": #"{"recordKind":"#, "csv": "\r\n", "xml": "<record "]
    let extra = ending == "csv" ? 1 : 0
    #expect(written.ranges(of: try #require(mark[ending])).count == records + extra)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  /// The rules are asked as `validate` asks them.
  @Test func reportsWhatValidateReports() throws {
    let scratch = try Scratch()
    let options = [Self.sample, "--report", "json"]
    let normalised = try normalise(options + ["--out", scratch.path("r.ndjson")])
    let validated = try Program.run(["validate"] + options)
    #expect(normalised.output == validated.output && normalised.status == validated.status)
  }

  @Test(arguments: ["ndjson", "csv", "xml"])
  func writesTheSameBytes(_ format: String) throws {
    let scratch = try Scratch()
    let paths = Self.drops + [try scratch.invented(count: 1000, faults: 0.5)]
    func run(_ arguments: [String]) throws -> [String] {
      let (out, made) = (scratch.path("out"), scratch.path("made"))
      let run = try normalise(
        arguments + ["--out", out, "--format", format, "--provenance", made, "--quiet"])
      #expect(run.status == 1 && run.output.isEmpty)
      return [try text(out), try text(made)]
    }
    let first = try run(paths)
    #expect(first[0].utf8.count > 100_000 && first[1].utf8.count > 1_000_000)
    #expect(try run(paths.reversed() + ["--jobs", "2"]) == first)
    #expect(try run(["--jobs", "7"] + paths + paths) == first)
  }

  @Test func endsWithZeroForACleanExport() throws {
    let scratch = try Scratch()
    let file = scratch.path("records.xml")
    let run = try normalise([try scratch.invented(), "--out", file])
    #expect(run.status == 0 && run.text.hasPrefix("PASS: 50 records"))
    #expect(try text(file).hasSuffix("</record>\n</cyson>\n"))
  }

  @Test func writesRecordsToStandardOutputAndTheReportElsewhere() throws {
    let scratch = try Scratch()
    let run = try normalise([try scratch.invented(), "--out", "-"])
    #expect(run.status == 0 && run.complaints.hasPrefix("PASS: 50 records"))
    #expect(run.text.split(separator: "\n").count == 50)
    #expect(run.text.hasPrefix(#"{"recordKind":"referral""#))
    let quiet = try normalise([try scratch.invented(), "--out", "-", "--quiet", "--format", "csv"])
    #expect(quiet.complaints.isEmpty && quiet.text.hasPrefix("recordKind,partner,"))
  }

  // MARK: - What it never does

  @Test(arguments: ["csv", "ndjson", "xml"])
  func showsNoValueInItsReport(_ format: String) throws {
    let scratch = try Scratch()
    var canary = Canary()
    let file = try scratch.write("drop.\(format)", try canary.file(format))
    let records = scratch.path("r.ndjson")
    let run = try normalise([
      file, "--out", records, "--report", "text", "--report", "json=\(scratch.path("r.json"))",
    ])
    #expect(try text(records).contains(Canary.word))
    for text in [run.text, run.complaints, try text(scratch.path("r.json"))] {
      #expect(!text.uppercased().contains(Canary.word))
    }
  }

  /// A slip of the hand must not cost a partner's export.
  @Test(arguments: [
    ["--out", "drop/export.csv", "--format", "ndjson"], ["--out", "drop/drop.json"],
    ["--out", "r.ndjson", "--provenance", "drop/export.csv"],
    ["--out", "drop/../drop/export", "--format", "csv"],
    ["--out", "r.ndjson", "--provenance", "r.ndjson"],
    ["--out", "r.ndjson", "--provenance", "r.ndjson.part"],
    ["--out", "r.ndjson", "--report", "json=r.ndjson"],
    ["--out", "settings.json", "--format", "ndjson"], ["--out", "-", "--provenance", "-"],
  ])
  func writesOverNothing(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let drop = scratch.folder.appending(path: "drop")
    try FileManager.default.createDirectory(at: drop, withIntermediateDirectories: true)
    let table = "nrmReference,route\nX1,nrm\n"
    for name in ["drop/export.csv", "drop/export.part"] { _ = try scratch.write(name, table) }
    _ = try scratch.write("drop/drop.json", "{}")
    let settings = try scratch.write("settings.json", "{}")
    let run = try normalise(
      [drop.path(), "--config", settings]
        + arguments.map {
          let name = $0.replacing("json=", with: "")
          guard name.contains("."), !name.hasPrefix("-") else {
            return name == "drop/../drop/export" ? scratch.path(name) : $0
          }
          return ($0.hasPrefix("json=") ? "json=" : "") + scratch.path(name)
        } + (arguments.contains("--format") ? [] : ["--format", "ndjson"]))
    #expect(run.status == 5, "\(run.complaints)")
    #expect(run.complaints.contains("overwrite") || run.complaints.contains("both"))
    #expect(try text(scratch.path("drop/export.csv")) == table)
    #expect(try text(scratch.path("drop/export.part")) == table)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("r.ndjson")))
  }

  /// Profiles are read as well, and are somebody's work.
  @Test(arguments: ["--out", "--provenance", "--report"])
  func writesOverNoProfile(_ option: String) throws {
    let scratch = try Scratch()
    let partners = scratch.folder.appending(path: "schemas/partners")
    try FileManager.default.createDirectory(at: partners, withIntermediateDirectories: true)
    let profile = "samples/adding-a-partner/schemas/partners/canolfan-harbwr.json"
    let before = try text(Program.root.appending(path: profile).path())
    let own = try scratch.write("schemas/partners/canolfan-harbwr.json", before)
    let run = try normalise(
      [
        "samples/adding-a-partner/harbwr-contacts.csv", "--format", "ndjson",
        "--schemas", scratch.path("schemas"), option, option == "--report" ? "json=" + own : own,
      ] + (option == "--out" ? [] : ["--out", scratch.path("r.ndjson")]))
    #expect(run.status == 5, "\(run.complaints)")
    #expect(run.complaints.contains("would overwrite"))
    #expect(try text(own) == before)
  }

  /// A limit on the size of files stands for a full disk.
  @Test func writesTheWholeOrNothing() throws {
    let scratch = try Scratch()
    let drop = try scratch.invented(count: 2000)
    let out = scratch.path("records.ndjson")
    _ = try scratch.write("records.ndjson", "as it was\n")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "ulimit -f 64; exec \"$0\" normalise \"$1\" --out \"$2\" --quiet",
      Program.binary.path(), drop, out,
    ]
    process.currentDirectoryURL = Program.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 3)
    #expect(try text(out) == "as it was\n")
    #expect(!FileManager.default.fileExists(atPath: out + ".part"))
  }

  @Test func leavesNothingBehindWhereTheRunFails() throws {
    let scratch = try Scratch()
    let run = try normalise([
      Self.sample, "/nonexistent/drop", "--out", scratch.path("r.csv"),
    ])
    #expect(run.status == 3)
    let other = try normalise([
      Self.sample, "--out", scratch.path("r.csv"), "--provenance", "/nonexistent/made",
    ])
    #expect(other.status == 3 && other.complaints.contains("/nonexistent/made"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path()).isEmpty)
  }

  // MARK: - How it refuses

  @Test(arguments: [
    (["--out", "records.json"], "did you mean ndjson"), (["--out", "records"], "--format"),
    (["--out", "r.csv", "--format", "cvs"], "did you mean csv"), (["--out", ""], "--out"),
    ([], "--out"), (["--out", "-", "--report", "json"], "=FILE"),
  ])
  func saysWhyItCannotGoOn(_ arguments: [String], _ words: String) throws {
    let run = try normalise([Self.sample] + arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }
}
