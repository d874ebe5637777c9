import CanonicalModel
import Foundation
import Records
import Register
import Testing

@testable import Pipeline

/// The register as a merge and a reviewer use it.
@Suite struct MergeRegisterTests {
  private func request(_ inputs: [String] = ["b", "a"]) -> MergeRegister.Request {
    MergeRegister.Request(asOf: CivilDate("2024-01-31"), inputs: inputs)
  }

  private func run(
    _ folder: ReviewFolder, _ groups: [[Int]], _ request: MergeRegister.Request
  ) throws -> RegisterPlan {
    let register = try MergeRegister(path: folder.path("register.sqlite"))
    let clusters = groups.map { RegisteredCluster(.person, $0, of: folder.records) }
    let plan = try register.assign(clusters, for: request)
    try register.commit(plan)
    return plan
  }

  @Test func namesRunsByTheirInputs() throws {
    #expect(request().label == request(["a", "b"]).label)
    #expect(request().label != request(["a", "c"]).label)
    #expect(request().label.hasPrefix("merge 2024-01-31 "))
  }

  @Test func stopsWhereTooManyIDsChangeAndSaysSo() throws {
    let folder = try ReviewFolder()
    #expect(try run(folder, [[0, 1], [2], [3]], request()).ids.count == 3)
    let error = #expect(throws: RunError.self) { try run(folder, [[0, 1, 2], [3]], request()) }
    #expect(error?.exitCode == 5)
    #expect(error?.message.contains("1 of 4 known records (P)") == true)
    #expect(error?.message.contains("--accept-id-changes") == true)
    var asked = request()
    asked.decided = [folder.records[2].key.text]
    let plan = try run(folder, [[0, 1, 2], [3]], asked)
    let text = RegisterAccount.text(plan, in: .english)
    #expect(text.contains("ids merged into another: 1") && text.contains("0/4 (+ 1 by decision)"))
    #expect(RegisterAccount.text(plan, in: .welsh).contains("Cofrestr"))
    let again = try run(folder, [[3], [0, 1, 2]], request())
    #expect(RegisterAccount.text(again, in: .english).contains("nothing new"))
    #expect(RegisterAccount.text(again, in: .english).contains("0/4"))
  }

  /// The whole way of a wrong link: found, taken apart, and apart for ever.
  @Test func takesAPersonApartForGood() throws {
    let folder = try ReviewFolder()
    #expect(try run(folder, [[0, 1, 2, 3, 4, 5]], request()).ids == ["P-000001"])
    let review = try folder.review()
    let who = try review.reviewer("Eleri", on: nil, reason: "CANARY is another")
    let kept = ["ab", "bc", "de", "ef"].map { ReviewFolder.pair($0) }
    _ = try review.unmerge("P-000001", keeping: kept, who)
    let path = folder.path("register.sqlite")
    try RegisterReview.noteUnmerge("P-000001", who, register: path)
    let bytes = try Data(contentsOf: folder.file("register.sqlite"))
    #expect(bytes.range(of: Data("another".utf8)) == nil)
    var next = request()
    next.decided = try DecisionsFile(path: folder.decisions).keys
    let plan = try run(folder, [[3, 4, 5], [0, 1, 2]], next)
    #expect(plan.ids == ["P-000002", "P-000001"])
    #expect(try run(folder, [[0, 1, 2], [3, 4, 5]], next).isEmpty)
    #expect(try RegisterReview.verify(path, in: .english).contains("2 ids"))
  }

  @Test func withdrawsRecordsWithTheirDecisions() throws {
    let folder = try ReviewFolder()
    _ = try run(folder, [[0, 1], [5, 6]], request())
    let review = try folder.review()
    let who = try review.reviewer("Eleri", on: nil, reason: nil)
    _ = try review.decide([ReviewFolder.pair("fg"), ReviewFolder.pair("cd")], .same, who)
    let path = folder.path("register.sqlite")
    let said = try RegisterReview.withdraw(
      [ReviewFolder.key("f").text, "unknown"], register: path, decisions: folder.decisions,
      reviewer: "Eleri", in: .english)
    #expect(said.contains("1 of 2") && said.contains("taken out: 1"))
    #expect(
      try DecisionsFile(path: folder.decisions).decisions.map(\.pair)
        == [ReviewFolder.pair("cd")])
    let bytes = try Data(contentsOf: folder.file("register.sqlite"))
    #expect(bytes.range(of: Data("CANARY-f".utf8)) == nil)
    #expect(bytes.range(of: Data("CANARY-g".utf8)) != nil)
  }

  @Test func readsTheKeysOfWithdrawnRecords() throws {
    let folder = try ReviewFolder()
    try Data("# from Gwent\na|b|1\r\n\n  \na|b|2 x\n".utf8).write(to: folder.file("withdrawn"))
    #expect(try WithdrawnFile.keys(folder.path("withdrawn")) == ["a|b|1", "a|b|2 x"])
    #expect(throws: RunError.self) { try WithdrawnFile.keys(folder.path("nowhere")) }
  }

  @Test func saysWhatIsNoRegister() throws {
    let folder = try ReviewFolder()
    func failure(_ name: String) -> RunError? {
      #expect(throws: RunError.self) { try MergeRegister(path: folder.path(name)) }
    }
    #expect(failure("merged.sqlite")?.exitCode == 2)
    #expect(failure("merged.sqlite")?.message.contains("no register of Cyson") == true)
    #expect(failure("no/such/folder/register.sqlite")?.exitCode == 3)
    #expect(throws: RunError.self) {
      try RegisterReview.verify(folder.path("nowhere"), in: .english)
    }
    _ = try run(folder, [[0], [1]], request())
    var bytes = try Data(contentsOf: folder.file("register.sqlite"))
    let place = try #require(bytes.range(of: Data("P-000002".utf8)))
    bytes[place.lowerBound + 7] = UInt8(ascii: "1")
    try bytes.write(to: folder.file("register.sqlite"))
    #expect(failure("register.sqlite")?.exitCode == 3)
  }

  /// Content without the partner's own key is what a renumbered record is known by.
  @Test func knowsARecordByWhatItSays() throws {
    let record = ReviewFolder.record("a")
    #expect(
      RecordFingerprint.forRegister(record)
        == RecordFingerprint.forRegister(ReviewFolder.record("b")))
    #expect(
      RecordFingerprint.forRegister(record)
        != RecordFingerprint.forRegister(ReviewFolder.record("e")))
    let poor = SourceRecord(
      key: record.key, partner: record.partner, kind: record.kind, file: record.file,
      place: record.place, statements: Array(record.statements.prefix(4)))
    #expect(RecordFingerprint.forRegister(poor) == nil)
  }
}
