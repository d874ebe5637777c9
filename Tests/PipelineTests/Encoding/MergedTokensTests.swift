import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

/// A partner that may not share names sends tokens beside its drop: whom they fit is asked, and nobody is joined
/// by them.
@Suite struct MergedTokensTests {
  /// What came of a merge, and the folder that it wrote.
  private static let merged = Task { try await TokenDesk().merge() }

  /// The pairs of persons that tokens ask of, one of the partner's records first.
  private static func asked(_ merge: TokenDesk.Merged) -> [[String]] {
    merge.links.filter { $0.reason == "tokens" }.map { [$0.left, $0.right] }
  }

  @Test func asksWhomTheyFit() async throws {
    let merge = try await Self.merged.value
    let asked = Self.asked(merge)
    // Of the two records that are one person, one; of the twins, the one of that name at least.
    let lan = asked.filter { $0[0] == "bawso/support-contact/C1" }
    #expect(lan.count == 1 && lan[0][1].hasSuffix("/L1") || lan.first?[1].hasSuffix("/S1") ?? false)
    #expect(asked.contains(["bawso/support-contact/C2", "gwent-police/referral/L2"]))
    #expect(asked.contains(["bawso/support-contact/C4", "gwent-police/referral/L4"]))
    #expect(asked.contains(["bawso/support-contact/C10", "gwent-police/referral/L5"]))
    #expect(!asked.contains { $0[0] == "bawso/support-contact/C9" })
    #expect(merge.links.filter { $0.reason == "tokens" }.allSatisfy { $0.answer == "review" })
  }

  @Test func joinsNobody() async throws {
    let merge = try await Self.merged.value
    for link in merge.links where link.left.hasPrefix("bawso") || link.right.hasPrefix("bawso") {
      #expect(link.answer != "linked", "\(link)")
    }
  }

  @Test func explainsEachPair() async throws {
    let merge = try await Self.merged.value
    for link in merge.links where link.reason == "tokens" {
      #expect(abs(link.contributions.values.reduce(0, +) - link.weight) < 0.01)
      #expect(link.contributions.keys.contains { $0.hasPrefix("family-name") }, "\(link)")
    }
    let twin = try #require(merge.links.first { $0.left.hasSuffix("/C4") })
    #expect(twin.contributions["family-name/equal"] ?? 0 > 3)
  }

  /// A PNC id is in its long form in the list, and in its short one in the drop.
  @Test func knowsANumberInAnotherForm() async throws {
    let link = try #require(
      try await Self.merged.value.links.first {
        $0.left.hasSuffix("/C2") && $0.right.hasSuffix("/L2")
      })
    #expect(link.contributions["identifier/equal"] ?? 0 > 3, "\(link)")
  }

  /// A nationality is a word in the partner's list and a code in every drop.
  @Test func understandsWordsThatAreCodes() async throws {
    let merge = try await Self.merged.value
    for link in merge.links where link.reason == "tokens" {
      #expect(link.contributions["country/differs"] == nil, "\(link)")
    }
  }

  @Test func leavesAllOthersAsTheyAre() async throws {
    let desk = try TokenDesk()
    let with = try await desk.merge()
    let without = try await desk.merge(tokens: [])
    func others(_ merge: TokenDesk.Merged) -> [TokenDesk.Link] {
      merge.links.filter { !$0.left.hasPrefix("bawso") && !$0.right.hasPrefix("bawso") }
    }
    #expect(others(with) == others(without))
    #expect(others(with).contains { $0.answer == "linked" })
    #expect(with.text("people.csv") == without.text("people.csv"))
    #expect(with.text("sources.csv") == without.text("sources.csv"))
  }

  @Test func tellsWhatMetNoRecord() async throws {
    let account = try await Self.merged.value.account
    for (label, count) in [
      ("records with tokens", 5), ("records with neither name nor tokens", 3),
      // One of them is the report on duty to notify.
      ("rows of tokens that are of no record", 2),
      ("rows of tokens left out, for several records bear the reference", 1),
      ("records with a name beside their tokens", 1),
    ] {
      let line = try #require(
        account.split(separator: "\n").first { $0.contains("bawso: \(label)  ") })
      #expect(line.hasSuffix("  \(count)"), "\(line)")
    }
  }

  /// The report on duty to notify bears a reference of the list, and is of nobody.
  @Test func neverTouchesAReportOfDutyToNotify() async throws {
    let merge = try await Self.merged.value
    #expect(merge.text("sources.csv").contains("bawso/duty-to-notify/"))
    #expect(!merge.links.contains { $0.left.contains("duty") || $0.right.contains("duty") })
  }

  @Test func carriesDecisionsOut() async throws {
    let desk = try TokenDesk()
    let first = try await desk.merge()
    let pair = try #require(Self.asked(first).first { $0[0].hasSuffix("/C1") })
    let day = try #require(CivilDate("2024-02-01"))
    let decision = ReviewDecision(
      .person, (SourceRecordKey(pair[0]), nil), (SourceRecordKey(pair[1]), nil), .same, by: "test",
      on: day, reason: "known")
    try desk.write("decisions.ndjson", decision.line + "\n")
    let second = try await desk.merge(decisions: "decisions.ndjson")
    let joined = second.links.filter { $0.left.hasSuffix("/C1") && $0.answer == "linked" }
    // One by the decision, the other by that one.
    #expect(joined.map(\.reason).sorted() == ["cluster", "must-link"])
    for link in joined {
      #expect(link.contributions.keys.contains { $0.hasPrefix("family-name") }, "\(link)")
    }
    let person = try #require(
      second.text("people.csv").split(whereSeparator: \.isNewline).first { $0.contains("Nguy") })
    #expect(person.contains(",3,"))
    // Who said no is not asked again by another record of the same person.
    let no = ReviewDecision(
      .person, (SourceRecordKey(pair[0]), nil), (SourceRecordKey(pair[1]), nil), .different,
      by: "test", on: day, reason: "not her")
    try desk.write("decisions.ndjson", no.line + "\n")
    let third = try await desk.merge(decisions: "decisions.ndjson")
    #expect(!Self.asked(third).contains { $0[0].hasSuffix("/C1") })
  }

  // MARK: - What is refused

  @Test func refusesAnotherKey() async throws {
    let desk = try TokenDesk()
    try Encoding.makeKey(at: desk.path("other"))
    await #expect { try await desk.merge(keys: ["other"]) } throws: {
      ($0 as? RunError)?.exitCode == 2 && "\($0)".contains("another key")
    }
    await #expect { try await desk.merge(keys: []) } throws: {
      ($0 as? RunError)?.exitCode == 2
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("merged")))
  }

  static let mistakes: [(tokens: [String], words: String)] = [
    (["bawso=list.csv"], "no list of tokens"), (["bawsow=tokens.csv"], "did you mean bawso"),
    (["bawso=tokens.csv", "bawso=more.csv"], "two lists"),
    (["bawso=tokens.csv", "new-pathways=tokens.csv"], "two partners"),
    (["bawso=twice.csv"], "ids must differ"), (["bawso=nowhere.csv"], "nowhere.csv"),
    (["bawso=spoilt.csv"], "encode the list anew"),
  ]

  @Test(arguments: mistakes)
  func refusesWhatCannotBeTold(_ tokens: [String], _ words: String) async throws {
    let desk = try TokenDesk()
    let rows = try desk.text("tokens.csv")
    let last = try #require(rows.split(separator: "\n").last)
    try desk.write("more.csv", rows)
    try desk.write("twice.csv", rows + last + "\n")
    try desk.write("spoilt.csv", rows.replacingOccurrences(of: "g.", with: "g.x"))
    await #expect { try await desk.merge(tokens: tokens) } throws: { "\($0)".contains(words) }
    #expect(!FileManager.default.fileExists(atPath: desk.path("merged")))
  }

  @Test func understandsItsOption() throws {
    let one = try TokenRequest("bawso=a=b.csv")
    #expect(one.partner == "bawso" && one.path == "a=b.csv")
    for wrong in ["tokens.csv", "=tokens.csv", "bawso=", ""] {
      #expect(throws: RunError.self) { try TokenRequest(wrong) }
    }
  }

  // MARK: - What is written

  /// No token, no half of one, and no name that the partner alone knows.
  @Test func writesNoTokenAnywhere() async throws {
    let desk = try TokenDesk()
    let merge = try await desk.merge()
    let tokens = try desk.text("tokens.csv").split(separator: "\n").dropFirst()
      .flatMap { $0.split { ",| .".contains($0) } }.filter { $0.count == 32 }
    #expect(tokens.count > 50)
    let halves = Set(tokens.flatMap { [String($0.prefix(16)), String($0.suffix(16))] })
    let words = ["Qwxcanary", "Zzname", "1977-07-07"]
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.path("merged")) {
      let bytes = try Data(contentsOf: URL(filePath: desk.path("merged/\(name)")))
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for word in words { #expect(!text.contains(word.lowercased()), "\(name): \(word)") }
      #expect(halves.first(where: text.contains) == nil, "\(name)")
    }
    #expect(halves.first(where: merge.account.contains) == nil)
  }

  @Test func writesTheSameWhateverTheOrder() async throws {
    let desk = try TokenDesk()
    let lists = ["bawso=tokens.csv", "new-pathways=others.csv"]
    let one = try await desk.merge(tokens: lists, keys: ["key", "key2"])
    let other = try await desk.merge(tokens: lists.reversed(), keys: ["key2", "key"], jobs: 3)
    #expect(one.files.keys == other.files.keys)
    for (name, bytes) in one.files { #expect(bytes == other.files[name], "\(name)") }
    // Under two keys nothing can be told of two who have no name.
    #expect(one.links.contains { $0.left.hasPrefix("gwent") && $0.right.hasPrefix("new-pathways") })
    // Names by tokens, and the date of birth as the drop has it.
    let named = one.links.first { $0.left.hasSuffix("/L3") && $0.right.hasSuffix("/N1") }
    #expect(named?.contributions["birth-date/equal"] ?? 0 > 3, "\(named.debugDescription)")
    // `C8` has a name to show.
    let apart = one.links.filter {
      $0.left.hasPrefix("bawso") && $0.right.hasPrefix("new-pathways")
    }
    #expect(apart.allSatisfy { $0.left.hasSuffix("/C8") }, "\(apart)")
  }

  @Test func namesItsListsInTheManifest() async throws {
    let desk = try TokenDesk()
    let merge = try await desk.merge()
    let manifest = merge.text("manifest.json").filter { !$0.isWhitespace }
    let key = try desk.text("key").split(separator: " ")
    #expect(manifest.contains("\"key-file\":[\"\(key[2])\"]"))
    #expect(!manifest.contains(key[3].prefix(32)))
    #expect(manifest.contains("\"tokens\":[\"bawso\"]"))
    let digest = Digest.hex(Array(try desk.text("tokens.csv").utf8))
    #expect(
      manifest.contains("{\"id\":\"tokens\",\"file\":\"tokens.csv\",\"sha256\":\"\(digest)\"}"))
  }

  /// The list may lie where the partner put it: in its drop.
  @Test func takesAListInADropForNoDrop() async throws {
    let desk = try TokenDesk()
    let elsewhere = try await desk.merge()
    try desk.write("drops/b/tokens.csv", desk.text("tokens.csv"))
    let inside = try await desk.merge(tokens: ["bawso=drops/b/tokens.csv"])
    #expect(inside.text("manifest.json").contains("\"b/tokens.csv\""))
    #expect(inside.text("links.csv") == elsewhere.text("links.csv"))
    #expect(inside.account == elsewhere.account)
  }
}
