import Foundation
import Testing

/// An NGO that sends initials alone and tokens beside them, from its list to the merged person.
@Suite struct TokenMergeTests {
  /// The drops of a force and of the NGO, what the NGO encoded, and what is kept beside the dataset.
  private struct Desk {
    let scratch: Scratch
    var dataset: String { scratch.path("merged") }
    var decisions: String { scratch.path("decisions.ndjson") }
    /// `T.L.A.N.` of the samples, and somebody whom nobody else knows.
    static let list = """
      Contact ID,Surname,First name,Date of birth,Nationality
      003Dn00000104KLmIAM,NGUYEN,Thi Lan Anh,14/05/1996,Vietnamese
      003Dn00000102KLmIAM,Canaryname,Qwxgiven,02/02/1976,Indian

      """
    static let contact = "bawso/support-contact/003Dn00000104KLmIAM"

    init() throws {
      scratch = try Scratch()
      _ = try scratch.write("list.csv", Desk.list)
      for key in ["key", "other"] {
        _ = try Program.run(["encode", "--new-key", scratch.path(key)])
      }
      let run = try Program.run([
        "encode", scratch.path("list.csv"), "--id", "Contact ID", "--key-file", scratch.path("key"),
        "--out", scratch.path("tokens.csv"), "--quiet",
      ])
      #expect(run.status == 0, "\(run.complaints)")
    }

    func merge(_ more: [String] = [], key: String = "key") throws -> Program.Run {
      let drops = ["bawso", "gwent-police"].map { "samples/drops/2023-q4/\($0)" }
      return try Program.run(
        ["merge"] + drops + ["--out", dataset, "--fail-on", "never"]
          + ["--tokens", "bawso=" + scratch.path("tokens.csv"), "--key-file", scratch.path(key)]
          + more)
    }

    /// The rows of persons in which the contact stands, by what came of them.
    func links(_ answer: String) throws -> [[Substring]] {
      try String(contentsOfFile: dataset + "/links.csv", encoding: .utf8)
        .split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
        .filter { $0[1] == "person" && $0[2] == Desk.contact && $0.contains(Substring(answer)) }
    }
  }

  @Test func joinsByAReviewersWord() throws {
    let desk = try Desk()
    let first = try desk.merge()
    #expect(first.status == 0, "\(first.complaints)")
    #expect(first.text.contains("bawso: records with tokens"), "\(first.text)")
    #expect(try desk.links("linked").isEmpty)
    let asked = try desk.links("review")
    #expect(asked.map { String($0[4]) } == ["gwent-police/referral/GP/MS/23/1202"])

    let pair = String(try #require(asked.first)[0])
    let shown = try Program.run(["review", "show", pair, "--dataset", desk.dataset])
    #expect(shown.text.contains("tokens of one who may not be named"), "\(shown.text)")
    #expect(shown.text.contains("family name: the same"), "\(shown.text)")
    let listed = try Program.run(["review", "list", desk.dataset, "--limit", "1000"])
    #expect(listed.text.contains(pair))

    let decided = try Program.run([
      "review", "accept", pair, "--by", "Eleri", "--reason", "asked Bawso", "--dataset",
      desk.dataset, "--decisions", desk.decisions,
    ])
    #expect(decided.status == 0, "\(decided.complaints)")
    #expect(try desk.merge(["--decisions", desk.decisions]).status == 0)
    let joined = try desk.links("linked").map { $0[4] }
    #expect(joined.contains("gwent-police/referral/GP/MS/23/1202"), "\(joined)")
    #expect(try desk.links("review").isEmpty)
    let written = try String(contentsOfFile: desk.decisions, encoding: .utf8)
    #expect(!written.contains("NGUYEN") && !written.contains("Nguy"))
  }

  @Test func saysNothingOfWhomNobodyKnows() throws {
    let desk = try Desk()
    let run = try desk.merge([
      "--report", "json", "--show-values", "--manifest", desk.scratch.path("m.json"),
    ])
    #expect(run.status == 0, "\(run.complaints)")
    let tokens = try String(contentsOfFile: desk.scratch.path("tokens.csv"), encoding: .utf8)
      .split { ",|. \n".contains($0) }.filter { $0.count == 32 }
    #expect(tokens.count > 20)
    var texts = [run.text, run.complaints]
    texts.append(try String(contentsOfFile: desk.scratch.path("m.json"), encoding: .utf8))
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.dataset) {
      let bytes = try Data(contentsOf: URL(filePath: desk.dataset + "/" + name))
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    for text in texts {
      #expect(!text.lowercased().contains("canaryname") && !text.lowercased().contains("qwxgiven"))
      #expect(!tokens.contains { text.contains($0.prefix(16)) })
    }
  }

  @Test func endsWithAnotherKey() throws {
    let desk = try Desk()
    let run = try desk.merge(key: "other")
    #expect(run.status == 2 && run.complaints.contains("another key"), "\(run.complaints)")
    #expect(!FileManager.default.fileExists(atPath: desk.dataset))
    let into = try desk.merge(["--report", "json=" + desk.scratch.path("tokens.csv")])
    #expect(into.status == 5, "\(into.complaints)")
    let bare = try Program.run([
      "merge", "samples/drops/2023-q4/bawso", "--out", desk.dataset, "--tokens", "x.csv",
    ])
    #expect(bare.status == 2 && bare.complaints.contains("whose tokens"), "\(bare.complaints)")
  }

  @Test func verifiesItsLists() throws {
    let desk = try Desk()
    #expect(try desk.merge().status == 0)
    let verify = [
      "manifest", "verify", desk.dataset + "/manifest.json", "--inputs", "samples/drops/2023-q4",
      "--settings", desk.scratch.folder.path(), "--only", "basis",
    ]
    let before = try Program.run(verify)
    #expect(before.status == 0, "\(before.text)")
    _ = try desk.scratch.write("tokens.csv", "id\n")
    #expect(try Program.run(verify).status != 0)
  }
}
