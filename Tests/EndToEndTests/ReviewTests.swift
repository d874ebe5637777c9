import Foundation
import Testing

/// A reviewer's month from the command line: merge, look, decide, merge again, take apart.
@Suite struct ReviewTests {
  /// Two partners of the samples, and what is kept beside their dataset.
  private struct Desk {
    let scratch: Scratch
    var dataset: String { scratch.path("merged") }
    var decisions: String { scratch.path("decisions.ndjson") }
    var register: String { scratch.path("people.register") }

    init() throws { scratch = try Scratch() }

    func merge(_ more: [String] = []) throws -> Program.Run {
      let drops = ["barnardos", "salvation-army"].map { "samples/drops/2023-q4/\($0)" }
      return try Program.run(
        ["merge"] + drops + ["--out", dataset, "--register", register, "--fail-on", "never"] + more)
    }

    func review(_ arguments: String...) throws -> Program.Run {
      try Program.run(["review"] + arguments)
    }

    /// The rows of the links of persons, by what came of them.
    func links(_ answer: String) throws -> [[Substring]] {
      let table = try String(contentsOfFile: dataset + "/links.csv", encoding: .utf8)
      return table.split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
        .filter { $0[1] == "person" && $0.contains(Substring(answer)) }
    }
  }

  @Test func decidesAndMergesAgain() throws {
    let desk = try Desk()
    let first = try desk.merge()
    #expect(first.status == 0 && first.text.contains("new ids"), "\(first.complaints)")
    let ledger = try Data(contentsOf: URL(filePath: desk.register))

    let again = try desk.merge()
    #expect(again.text.contains("nothing new"), "\(again.text)")
    #expect(try Data(contentsOf: URL(filePath: desk.register)) == ledger)

    let pair = try String(#require(try desk.links("linked").first)[0])
    let decided = try desk.review(
      "reject", pair, "--by", "Eleri", "--reason", "looked", "--dataset", desk.dataset,
      "--decisions", desk.decisions)
    #expect(decided.status == 0 && decided.complaints.isEmpty, "\(decided.complaints)")
    // One id in a hundred and fifty is another now, and somebody asked for it.
    let merged = try desk.merge(["--decisions", desk.decisions])
    #expect(merged.status == 0 && merged.text.contains("by decision"), "\(merged.complaints)")
    let shown = try desk.review(
      "show", pair, "--dataset", desk.dataset, "--decisions", desk.decisions)
    #expect(shown.text.contains("kept apart") && shown.text.contains("Eleri"), "\(shown.text)")
    #expect(shown.text.contains("[masked]"))
    #expect(try desk.links("parted").contains { String($0[0]) == pair })
    let whole = try desk.review("verify", desk.register)
    #expect(whole.status == 0 && whole.text.contains("The register is whole"))
  }

  @Test func exportsAndTakesIn() throws {
    let desk = try Desk()
    _ = try desk.merge()
    let sheet = desk.scratch.path("sheet.csv")
    let out = try desk.review("export", "--dataset", desk.dataset, "--out", sheet)
    #expect(out.status == 0 && out.complaints.contains("personal data"))
    let rows = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\r\n")
    #expect(rows.count == (try desk.links("review").count) + 1)
    let filled = rows.map {
      $0.hasPrefix("pair") ? $0 : $0.prefix(17) + "unsure" + $0.dropFirst(17)
    }
    try Data(filled.joined(separator: "\r\n").utf8).write(to: URL(filePath: sheet))
    let taken = try desk.review(
      "import", sheet, "--by", "Rhys", "--dataset", desk.dataset, "--decisions", desk.decisions)
    #expect(taken.status == 0, "\(taken.complaints)")
    #expect(taken.text.contains("Decisions added: \(rows.count - 1)"), "\(taken.text)")
  }

  @Test func keepsAPageFreeOfValues() throws {
    let desk = try Desk()
    _ = try desk.merge()
    let pair = try String(#require(try desk.links("linked").first)[0])
    let page = desk.scratch.path("pair.html")
    let refused = try desk.review(
      "show", pair, "--dataset", desk.dataset, "--html", page, "--show-values")
    #expect(refused.status == 5 && !FileManager.default.fileExists(atPath: page))
    #expect(try desk.review("show", pair, "--dataset", desk.dataset, "--html", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<svg"))
  }

  static let wrongUsage: [([String], Int32, String)] = [
    (["review", "accept", "abcd", "--by", "x"], 2, "--decisions"),
    (["review", "accept", "abcd", "--decisions", "d"], 2, "--by"),
    (["review", "list", "/nowhere"], 3, "no such file or folder"),
    (["review", "list", "samples"], 3, "no merged dataset"),
    (["review", "list", "samples", "--lang", "fr"], 2, "--lang"),
    (["review", "verify", "README.md"], 2, "no register"),
    (["review", "verify", "/nowhere"], 3, "no such file"),
    (["review", "withdraw", "k", "--by", "x"], 2, "--register"),
    (["review", "show"], 2, "pair"),
  ]

  @Test(arguments: wrongUsage)
  func saysWhatIsWrong(_ arguments: [String], _ code: Int32, _ hint: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == code, "\(run.complaints)")
    #expect(run.complaints.contains(hint), "\(run.complaints)")
  }
}
