import Foundation
import Testing

/// Files by odd names and several paths: read once, written once, and never one over another.
@Suite struct OutputNameTests {
  private let scratch: Scratch
  private let data: String

  init() throws {
    scratch = try Scratch()
    data = try scratch.write("a.csv", UsageTests.clean)
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    let schemas = Program.root.appending(path: "schemas").path()
    return try Program.run(
      arguments + ["--schemas", schemas], under: "cd '\(scratch.folder.path())'")
  }

  // MARK: - Outputs

  @Test(arguments: ["x", "./x", "b/../x", "x.part"])
  func twoReportsNeverGoToOneFile(_ other: String) throws {
    let folder = scratch.folder.appending(path: "b")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let outcome = try run(["validate", data, "--report", "json=x", "--report", "csv=\(other)"])
    #expect(outcome.status == 2 && outcome.complaints.contains("two reports"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("x")))
    let manifest = try run(["validate", data, "--report", "json=x", "--manifest", other])
    #expect(manifest.status == 2)
    let records = try run([
      "normalise", data, "--report", "json=x", "--out", other, "--format", "csv",
    ])
    #expect(records.status == 5 && records.complaints.contains("overwrite another"))
  }

  @Test func aDashIsStandardOutput() throws {
    let outcome = try run(["validate", data, "--report", "json=-"])
    #expect(outcome.status == 0)
    #expect(try ReportDocument(outcome.output).verdict == "pass")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("-")))
    #expect(try run(["validate", data, "--report", "json=-", "--report", "csv"]).status == 2)
  }

  /// No report is there when another could not be written.
  @Test(arguments: [("folder", "folder above it"), ("is-folder", "this is a folder")])
  func allReportsOrNone(_ place: String, _ words: String) throws {
    let folder = scratch.folder.appending(path: "is-folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let target = place == "folder" ? "none/x.csv" : place
    let outcome = try run(["validate", data, "--report", "json=x", "--report", "csv=\(target)"])
    #expect(outcome.status == 3)
    #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("x")))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("x.part")))
  }

  @Test func aBaselineHasNoManifest() throws {
    let outcome = try run(["baseline", "write", data, "--out", "b.json", "--manifest", "m.json"])
    #expect(outcome.status == 2)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("b.json")))
  }

  /// They would be read as data the next time, or be lost.
  @Test func packsLieBesideWhatIsReadAndHoldNothingElse() throws {
    let folder = scratch.folder.appending(path: "drops")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: data, toPath: folder.path() + "/a.csv")
    let inside = try run(["validate", "drops", "--packs", "drops/packs"])
    #expect(inside.status == 5 && inside.complaints.contains("read as data"))
    let report = try run([
      "validate", "drops", "--packs", "packs", "--report", "html=packs/all.html",
    ])
    #expect(report.status == 5 && report.complaints.contains("replaced as a whole"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("packs")))
    #expect(try run(["validate", "drops", "--packs", "packs"]).status == 0)
  }

  /// The register of a dataset would be lost with the folder that is replaced.
  @Test(arguments: [["--register", "out/r.sqlite"], ["--report", "json=./out/all.json"]])
  func aDatasetHoldsNothingElse(_ option: [String]) throws {
    #expect(try run(["merge", data, "--out", "out", "--quiet"]).status == 0)
    let outcome = try run(["merge", data, "--out", "out", "--quiet"] + option)
    #expect(outcome.status == 5 && outcome.complaints.contains("replaced as a whole"))
    #expect(try run(["merge", data, "--out", "out", "--quiet"]).status == 0)
  }

  // MARK: - Inputs

  @Test func aFileIsReadOnceByWhicheverPaths() throws {
    let link = scratch.path("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: scratch.folder.path())
    let outcome = try run(["validate", "a.csv", "./a.csv", data, "link/a.csv"])
    #expect(outcome.text.contains("1 record in 1 file:"), "\(outcome.text)")
  }

  @Test(arguments: [
    "with blank.csv", "-dash.csv", "two\nlines.csv", "ŵy \u{301}x.csv", "%s{0}.csv",
  ])
  func readsAFileOfAnyName(_ name: String) throws {
    try Data(UsageTests.faulty.utf8).write(to: scratch.folder.appending(path: name))
    let outcome = try run(["validate", "./" + name, "--report", "json"])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("1 record") == false, "the report is for programs")
    let report = try ReportDocument(outcome.output)
    #expect(report.findings.count == 1)
  }

  /// A report could not say which file it is.
  @Test func namesThatAreNotUTF8AreRefused() throws {
    let make = "cd '\(scratch.folder.path())'; cp a.csv \"$(printf 'b\\377.csv')\""
    let schemas = Program.root.appending(path: "schemas").path()
    let outcome = try Program.run(["validate", ".", "--schemas", schemas], under: make)
    #expect(outcome.status == 3 && outcome.complaints.contains("not UTF-8"))
  }

  @Test func standardInputIsReadOnce() throws {
    let outcome = try run(["validate", "-", "--previous", "-"])
    #expect(outcome.status == 2 && outcome.complaints.contains("read once"))
  }
}
