import Foundation
import Testing

/// Feedback packs: each partner its own, and all together everything.
@Suite struct PackTests {
  /// Invented drops of three partners, two of them with one fault in each record.
  private static func collection(_ scratch: Scratch) throws -> String {
    let folder = scratch.folder.appending(path: "drops")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "samples/drops/2023-q4"), to: folder)
    let own = folder.appending(path: "gwent-police/more.csv").path()
    let run = try Program.run([
      "synth", "--count", "40", "--faults", "0.5", "--format", "csv", "--out", own,
    ])
    try #require(run.status == 0, "\(run.complaints)")
    try Data("whose is this,column\n1,2\n".utf8).write(to: folder.appending(path: "stray.csv"))
    return folder.path()
  }

  private struct Packs {
    let folder: URL
    let run: Program.Run
    let ids: [String]
    /// The files of each pack.
    let files: [String: [String]]

    init(_ scratch: Scratch, _ collection: String, _ more: [String] = []) throws {
      folder = scratch.folder.appending(path: "packs")
      let table = scratch.path("all.csv")
      run = try Program.run(
        [
          "validate", collection, "--packs", folder.path(), "--report", "csv=\(table)",
          "--report", "ndjson",
        ] + more)
      ids = Packs.ids(in: (try? String(contentsOfFile: table, encoding: .utf8)) ?? "")
      let head = run.output.prefix { $0 != UInt8(ascii: "\n") }
      let report = try? JSONSerialization.jsonObject(with: head) as? [String: Any]
      let inputs = report?["inputs"] as? [[String: Any]] ?? []
      files = Dictionary(grouping: inputs) { $0["partner"] as? String ?? "not-recognised" }
        .mapValues { $0.compactMap { $0["file"] as? String } }
    }

    var names: [String] {
      get throws {
        try FileManager.default.contentsOfDirectory(atPath: folder.path())
          .filter { $0 != "packs.csv" }.sorted()
      }
    }

    func text(_ pack: String, _ file: String) throws -> String {
      try String(contentsOf: folder.appending(path: "\(pack)/\(file)"), encoding: .utf8)
    }

    static func ids(in table: String) -> [String] {
      table.split(whereSeparator: \.isNewline).dropFirst()
        .map { String($0.prefix { $0 != "," }) }
        .filter { $0.wholeMatch(of: /[0-9a-f]{16}(-[0-9]+)?/) != nil }
    }
  }

  @Test func allPacksTogetherAreEverything() throws {
    let scratch = try Scratch()
    let packs = try Packs(scratch, try Self.collection(scratch))
    #expect(packs.run.status == 1)
    #expect(packs.ids.count > 20)
    let ids = try packs.names.flatMap { Packs.ids(in: try packs.text($0, "findings.csv")) }
    #expect(ids.sorted() == packs.ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(try packs.names.contains("not-recognised"))
  }

  /// Whatever looks like a reference in the files of others, and not in one's own.
  @Test func noPackHoldsWhatIsOfAnother() throws {
    let scratch = try Scratch()
    let collection = try Self.collection(scratch)
    let packs = try Packs(scratch, collection)
    var words: [String: Set<Substring>] = [:]
    for pack in try packs.names {
      words[pack] = Self.references(in: packs.files[pack] ?? [])
    }
    #expect(words.values.reduce(0) { $0 + $1.count } > 500)
    for pack in try packs.names {
      let text = try packs.text(pack, "findings.csv") + packs.text(pack, "findings.html")
      for (other, theirs) in words where other != pack {
        for file in packs.files[other] ?? [] { #expect(!text.contains(file)) }
        for word in theirs.subtracting(words[pack] ?? []) {
          #expect(!text.contains(word), "\(pack) holds what only \(other) has")
        }
      }
    }
  }

  /// Why a finding does not count is told to the partner that has it, and to nobody else.
  @Test func noPackHoldsASuppressionOfAnother() throws {
    let scratch = try Scratch()
    let settings = scratch.path("settings.json")
    let suppressions = ["gwent-police", "north-wales-police"].map {
      """
      {"rule": "CON-003", "partner": "\($0)", "reason": "What was said of \($0).",
       "owner": "Registrar of \($0)", "expires": "2099-01-01"}
      """
    }
    let everybody = """
      {"rule": "ENC-002", "reason": "Of whoever has it.", "owner": "All", "expires": "2099-01-01"},
      {"finding": "0123456789abcdef", "reason": "Nobody has it.", "owner": "X", "expires": "2099-01-01"}
      """
    try Data("{\"suppressions\": [\(suppressions.joined(separator: ",")), \(everybody)]}".utf8)
      .write(to: URL(filePath: settings))
    let packs = try Packs(scratch, try Self.collection(scratch), ["--config", settings])
    #expect(packs.run.status == 1, "\(packs.run.complaints)")
    for pack in try packs.names {
      let text = try packs.text(pack, "findings.csv") + packs.text(pack, "findings.html")
      for partner in ["gwent-police", "north-wales-police"] {
        #expect(text.contains("Registrar of \(partner)") == (pack == partner))
      }
      #expect(!text.contains("0123456789abcdef") && !text.contains("Nobody has it."))
    }
    let own = try packs.text("north-wales-police", "findings.csv")
    #expect(own.contains("What was said of north-wales-police."))
    for pack in try packs.names {
      let isTold = try packs.text(pack, "findings.html").contains("Of whoever has it.")
      #expect(try packs.text(pack, "findings.csv").contains("ENC-002") == isTold)
    }
  }

  /// The exchange format is everybody's: whose a file is, its manifest says.
  @Test func filesInTheExchangeFormatGoToWhomTheirManifestNames() throws {
    let scratch = try Scratch()
    for partner in ["bawso", "north-wales-police"] {
      let folder = scratch.folder.appending(path: "drops/\(partner)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("{\"partner\": \"\(partner)\"}".utf8).write(
        to: folder.appending(path: "drop.json"))
      try Data("nrmReference,route,gender\n\(partner)-1,nrm,heliotrope\n".utf8).write(
        to: folder.appending(path: "\(partner).csv"))
    }
    let packs = try Packs(scratch, scratch.path("drops"))
    #expect(try packs.names == ["bawso", "north-wales-police"])
    for (partner, other) in [("bawso", "north-wales"), ("north-wales-police", "bawso")] {
      let text = try packs.text(partner, "findings.csv") + packs.text(partner, "findings.html")
      #expect(text.contains("\(partner).csv") && !text.contains(other))
    }
    #expect(try packs.text("north-wales-police", "findings.html").contains("lang=\"cy\""))
  }

  /// An archive is nobody's, and no file.
  @Test func anArchiveMakesNoPackOfItsOwn() throws {
    let scratch = try Scratch()
    let archive = scratch.path("drop.zip")
    let folder = Program.root.appending(path: "samples/drops/2023-q4/bawso").path()
    let packed = Process()
    packed.executableURL = URL(filePath: "/usr/bin/env")
    let files = ["drop.json", "bawso_contacts_2023Q4.csv", "bawso_referrals_2023Q4.csv"]
    packed.arguments =
      ["python3", "-m", "zipfile", "-c", archive] + files.map { folder + "/" + $0 }
    try packed.run()
    packed.waitUntilExit()
    let packs = try Packs(scratch, archive)
    #expect(try packs.names == ["bawso"])
  }

  private static func references(in files: [String]) -> Set<Substring> {
    files.reduce(into: []) { words, file in
      let text = (try? String(contentsOfFile: file, encoding: .isoLatin1)) ?? ""
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
      where word.count > 6 && word.contains(where: \.isNumber) {
        // Days are in every file, and bytes that were read as another encoding in none.
        if word.wholeMatch(of: /[-0-9T]*/) == nil, word.allSatisfy(\.isASCII) { words.insert(word) }
      }
    }
  }

  @Test func speaksTheLanguageOfThePartner() throws {
    let scratch = try Scratch()
    let packs = try Packs(scratch, try Self.collection(scratch))
    let list = try String(contentsOf: packs.folder.appending(path: "packs.csv"), encoding: .utf8)
    for row in list.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let page = try packs.text(String(cells[0]), "findings.html")
      #expect(page.contains("lang=\"\(cells[2])\""))
    }
  }

  @Test func isTheSameEachTimeAndReplacesOnlyItsOwn() throws {
    let scratch = try Scratch()
    let collection = try Self.collection(scratch)
    let first = try Packs(scratch, collection)
    let before = try first.names.map { try first.text($0, "findings.html") }
    let again = try Packs(scratch, collection, ["--jobs", "2"])
    #expect(try again.names.map { try again.text($0, "findings.html") } == before)
    try Data("mine".utf8).write(to: first.folder.appending(path: "notes.txt"))
    let refused = try Packs(scratch, collection)
    #expect(refused.run.status == 5)
    #expect(
      try String(contentsOf: first.folder.appending(path: "notes.txt"), encoding: .utf8) == "mine")
  }

  @Test func showsNoValues() throws {
    let scratch = try Scratch()
    let packs = try Packs(scratch, try Self.collection(scratch), ["--show-values"])
    #expect(packs.run.status == 5)
    #expect(!FileManager.default.fileExists(atPath: packs.folder.path()))
  }
}
