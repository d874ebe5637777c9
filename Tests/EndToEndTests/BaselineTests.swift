import Foundation
import Testing

/// `cyson baseline write` and `check`, as a job for drops uses them.
@Suite struct BaselineTests {
  private static let head = "nrmReference,route,referredOn,firstResponder,gender\n"

  private static func rows(_ numbers: Range<Int>) -> String {
    numbers.map { "X\($0),nrm,2023-11-02,gwent-police,heliotrope\n" }.joined()
  }

  private func write(_ scratch: Scratch, _ file: String, _ more: [String] = []) throws -> String {
    let path = scratch.path("baseline.json")
    let run = try Program.run(["baseline", "write", file, "--out", path] + more)
    try #require(run.status == 0, "\(run.complaints)")
    return path
  }

  /// The verdict by what is new, and by what fails: each cell of the table.
  @Test func endsAsTheTableSays() throws {
    let scratch = try Scratch()
    let drop = try scratch.write("drop.csv", Self.head + Self.rows(0..<3))
    let baseline = try write(scratch, drop)
    let more = try scratch.write("more.csv", Self.head + Self.rows(0..<4))
    let blank = try scratch.write("blank.csv", Self.head + Self.rows(0..<3) + ",,,,\n")
    let table: [(String, String, Bool, Int32)] = [
      (drop, "error", false, 1), (drop, "never", false, 0), (drop, "error", true, 0),
      (drop, "warning", true, 0), (drop, "info", true, 0), (drop, "never", true, 0),
      (more, "error", true, 1), (more, "warning", true, 1), (more, "info", true, 1),
      (more, "never", true, 0), (blank, "error", true, 0), (blank, "info", true, 1),
    ]
    for (file, failOn, isHeld, status) in table {
      let options = ["--fail-on", failOn] + (isHeld ? ["--baseline", baseline] : [])
      let commands = isHeld ? [["validate"], ["baseline", "check"]] : [["validate"]]
      for command in commands {
        let run = try Program.run(command + [file] + options)
        #expect(run.status == status, "\(command) \(file) \(options): \(run.text.prefix(200))")
        #expect(run.text.hasPrefix(status == 0 ? "PASS" : "FAIL"))
      }
    }
  }

  @Test func tellsNewOnesInFullAndKnownOnesByNumber() throws {
    let scratch = try Scratch()
    let baseline = try write(
      scratch, try scratch.write("drop.csv", Self.head + Self.rows(0..<3)))
    let more = try scratch.write("more.csv", Self.head + Self.rows(0..<4))
    let english = try Program.run(["baseline", "check", more, "--baseline", baseline]).text
    #expect(english.contains("1 new error"))
    #expect(english.contains("more.csv:5:"))
    #expect(!english.contains("more.csv:2:"))
    #expect(english.contains("Known from the baseline"))
    let welsh = try Program.run(
      ["baseline", "check", more, "--baseline", baseline, "--lang", "cy"]
    ).text
    #expect(welsh.contains("1 gwall newydd") && welsh.contains("Yn hysbys o'r waelodlin"))
  }

  @Test func writesTheSameBytesWhateverTheOrderAndTheJobs() throws {
    let scratch = try Scratch()
    let files = try (0..<3).map {
      try scratch.write("drop\($0).csv", Self.head + Self.rows($0 * 3..<$0 * 3 + 4))
    }
    var bytes: [Data] = []
    for (order, jobs) in [(files, "1"), (files.reversed(), "2")] {
      let path = scratch.path("baseline-\(jobs).json")
      let run = try Program.run(
        ["baseline", "write"] + order + ["--out", path, "--jobs", jobs, "--max-findings", "1"])
      #expect(run.status == 0, "\(run.complaints)")
      bytes.append(try Data(contentsOf: URL(filePath: path)))
    }
    #expect(bytes[0] == bytes[1])
    let reports = try (0..<2).map { number in
      try Program.run(
        ["validate"] + files
          + [
            "--baseline", scratch.path("baseline-1.json"), "--report", "json", "--jobs",
            "\(number + 1)",
          ]
      ).output
    }
    #expect(reports[0] == reports[1] && !reports[0].isEmpty)
  }

  @Test func refusesWhatIsNoBaseline() throws {
    let scratch = try Scratch()
    let drop = try scratch.write("drop.csv", Self.head + Self.rows(0..<1))
    let sparse = try scratch.write("sparse.json", "{")
    try FileHandle(forWritingTo: URL(filePath: sparse)).truncate(atOffset: 64 << 30)
    let other = try scratch.write("other.json", "{\n  \"colour\": 1\n}")
    let cases: [(String, String)] = [
      (scratch.path("none.json"), "there is no such baseline"), (sparse, "at most"),
      (other, "other.json:2:13: there is a key"), (drop, "drop.csv:1:1: this is not JSON"),
      (scratch.folder.path(), "this is no file"),
    ]
    for (baseline, words) in cases {
      let run = try Program.run(["validate", drop, "--baseline", baseline])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.complaints.contains(words), "\(run.complaints)")
    }
    #expect(try Program.run(["baseline", "check", drop]).status == 2)
    #expect(try Program.run(["baseline", "write", drop]).status == 2)
  }

  @Test func writesOverNothingThatItReads() throws {
    let scratch = try Scratch()
    let drop = try scratch.write("drop.csv", Self.head + Self.rows(0..<1))
    let baseline = try write(scratch, drop)
    let before = try Data(contentsOf: URL(filePath: baseline))
    let over = try Program.run(["baseline", "write", drop, "--out", drop])
    #expect(over.status == 5)
    let report = try Program.run(
      ["baseline", "check", drop, "--baseline", baseline, "--report", "json=\(baseline)"])
    #expect(report.status == 5)
    #expect(try Data(contentsOf: URL(filePath: baseline)) == before)
    let nowhere = try Program.run(["baseline", "write", drop, "--out", "/nonexistent/x"])
    #expect(nowhere.status == 3)
  }

  /// No text of a person stands in a baseline, nor in what is said of one.
  @Test(arguments: ["csv", "ndjson", "xml"])
  func holdsNoCanary(_ format: String) throws {
    let scratch = try Scratch()
    var canary = Canary()
    let file = try scratch.write("drop.\(format)", try canary.file(format))
    let baseline = try write(scratch, file)
    let kept = try String(contentsOfFile: baseline, encoding: .utf8)
    #expect(kept.contains("\"findings\"") && !kept.uppercased().contains(Canary.word))
    let run = try Program.run(["validate", file, "--baseline", baseline])
    #expect(run.status == 0 && !run.text.uppercased().contains(Canary.word))
    let open = try Program.run([
      "baseline", "write", file, "--out", scratch.path("open.json"), "--show-values",
    ])
    #expect(open.status == 0)
    #expect(try String(contentsOfFile: scratch.path("open.json"), encoding: .utf8) == kept)
  }
}
