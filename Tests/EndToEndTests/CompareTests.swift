import Foundation
import Testing

/// `cyson compare` as a user runs it, on invented years of which the truth is known.
@Suite struct CompareTests {
  private static func collection(_ scenario: String, in folder: Scratch, count: Int = 720) throws
    -> String
  {
    let path = folder.path(scenario)
    let run = try Program.run([
      "synth", "--kind", "collection", "--count", "\(count)", "--scenario", scenario, "--out", path,
    ])
    guard run.status == 0 else { throw Scratch.Failure(words: run.complaints) }
    return path
  }

  /// Verdicts by indicator, then by force.
  private static func verdicts(_ json: Data) throws -> [String: [String: String]] {
    let report = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let indicators = report?["indicators"] as? [[String: Any]] ?? []
    var verdicts: [String: [String: String]] = [:]
    for indicator in indicators {
      let id = indicator["id"] as? String ?? ""
      for row in indicator["forces"] as? [[String: Any]] ?? [] {
        verdicts[id, default: [:]][row["force"] as? String ?? ""] = row["verdict"] as? String
      }
    }
    return verdicts
  }

  @Test func findsWhatOneForceDoesNotRecord() throws {
    let folder = try Scratch()
    let drops = try Self.collection("unrecorded-crimes", in: folder, count: 1_200)
    let run = try Program.run(["compare", drops, "--report", "json"])
    #expect(run.status == 0)
    let crimes = try #require(try Self.verdicts(run.output)["C01"])
    #expect(crimes["gwent"] == "clearDifference", "\(crimes)")
    #expect(crimes.count == 4)
  }

  @Test func callsNobodyDifferentWhoIsNot() throws {
    let folder = try Scratch()
    let drops = try Self.collection("identical", in: folder, count: 1_200)
    let run = try Program.run(["compare", drops, "--report", "json"])
    let verdicts = try Self.verdicts(run.output)
    #expect(verdicts.count > 40)
    let clear = verdicts.filter { $0.value.values.contains("clearDifference") }
    #expect(clear.isEmpty, "\(clear.keys.sorted())")
    let consistent = verdicts.values.flatMap(\.values).count { $0 == "consistent" }
    #expect(consistent > 60)
  }

  @Test func blamesNoForceForWhatTheAuthorityDecides() throws {
    let folder = try Scratch()
    let drops = try Self.collection("policy-break", in: folder)
    let run = try Program.run(["compare", drops, "--report", "json"])
    let verdicts = try Self.verdicts(run.output)
    for id in ["B03", "B04", "F01", "F02"] {
      let clear = verdicts[id]?.values.contains("clearDifference") ?? true
      #expect(!clear, "\(id)")
    }
  }

  @Test func givesTheSameBytesForAnyOrderAndAnyJobs() throws {
    let folder = try Scratch()
    let drops = try Self.collection("late-force", in: folder, count: 240)
    let parts = try FileManager.default.contentsOfDirectory(atPath: drops).sorted()
      .map { "\(drops)/\($0)" }
    for format in ["text", "json", "html"] {
      let one = try Program.run(["compare"] + parts + ["--report", format, "--jobs", "1"])
      let other = try Program.run(
        ["compare"] + parts.reversed() + ["--report", format, "--jobs", "2"])
      #expect(one.output == other.output, "\(format)")
      #expect(!one.output.isEmpty)
    }
  }

  @Test(arguments: ["partnership", "public"])
  func tellsNoSmallCount(_ tier: String) throws {
    let run = try Program.run(["compare", "samples/drops", "--report", "json", "--tier", tier])
    #expect(run.status == 0)
    let report = try JSONSerialization.jsonObject(with: run.output)
    var small: [Int] = []
    func look(_ value: Any, _ key: String) {
      if let object = value as? [String: Any] {
        for (key, value) in object { look(value, key) }
      } else if let list = value as? [Any] {
        for value in list { look(value, key) }
      } else if key == "count" || key == "outOf", let number = value as? Int, 1...4 ~= number {
        small.append(number)
      }
    }
    look(report, "")
    #expect(small.isEmpty)
    // The same walk finds what a restricted report tells.
    let restricted = try Program.run([
      "compare", "samples/drops", "--report", "json", "--tier", "restricted",
    ])
    look(try JSONSerialization.jsonObject(with: restricted.output), "")
    #expect(!small.isEmpty)
  }

  @Test func tellsNothingThatAFileSaysOfSomebody() throws {
    let folder = try Scratch()
    var canary = Canary()
    _ = try folder.write("canary.csv", try canary.csv())
    for tier in ["restricted", "public"] {
      for format in ["text", "json", "html"] {
        let run = try Program.run([
          "compare", folder.folder.path(), "samples/drops/2023-q4", "--tier", tier, "--report",
          format,
        ])
        #expect(!run.text.contains(Canary.word) && !run.complaints.contains(Canary.word))
      }
    }
  }

  @Test func refusesWhatItCannotDo() throws {
    let folder = try Scratch()
    let drops = try Self.collection("identical", in: folder, count: 40)
    let typing = try Program.run(["compare", drops, "--tier", "publik"])
    #expect(typing.status == 2 && typing.complaints.contains("public"))
    let values = try Program.run(["compare", drops, "--show-values"])
    #expect(values.status == 5)
    let force = try Program.run(["compare", drops, "--forces", "gwnet,north-wales"])
    #expect(force.status == 2 && force.complaints.contains("gwent"))
    let over = try Program.run([
      "compare", drops, "--report", "json=\(drops)/gwent-police/drop.json",
    ])
    #expect(over.status == 5)
    let nothing = try Program.run(["compare", "samples/drops/2023-q4/bawso"])
    #expect(nothing.status == 1)
  }

  /// Two releases that differ by one record would give that record away.
  @Test func holdsAReleaseBesideTheOneBefore() throws {
    let folder = try Scratch()
    let drops = try Self.collection("identical", in: folder)
    let first = folder.path("first.json")
    let made = try Program.run([
      "compare", drops, "--tier", "partnership", "--report", "json=\(first)", "--quiet",
    ])
    #expect(made.status == 0)
    try Self.forget(oneOf: "\(drops)/gwent-police/referrals.csv", in: drops)
    let plain = try Program.run(["compare", drops, "--report", "json"])
    let held = try Program.run(["compare", drops, "--report", "json", "--earlier", first])
    let (alone, beside) = (Self.withheld(plain.text), Self.withheld(held.text))
    #expect(held.status == 5 || beside > alone, "\(held.status) \(alone) \(beside)")
  }

  /// Takes somebody out of all drops: every line with the NRM reference of the first named referral of a file.
  private static func forget(oneOf file: String, in drops: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let start = try #require(text.range(of: "NRM0"))
    let reference = String(text[start.lowerBound...].prefix(11))
    for partner in try FileManager.default.contentsOfDirectory(atPath: drops) {
      let folder = "\(drops)/\(partner)"
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.hasSuffix(".csv") {
        let lines = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: false)
        try lines.filter { !$0.contains(reference) }.joined(separator: "\n")
          .write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
    }
  }

  private static func withheld(_ text: String) -> Int {
    text.components(separatedBy: "\"[c]\"").count
  }
}
