import Foundation
import Testing

@testable import Register

/// Records that a partner has withdrawn, and persons that a reviewer took apart.
@Suite struct WithdrawalTests {
  @Test func leavesATombstoneWithoutTheKey() throws {
    let folder = try RegisterFolder()
    try folder.run([["CANARY-KEY/CANARY-CONTENT", "b"], ["c"]])
    #expect(Self.holds("CANARY", try folder.bytes()))
    let plan = try folder.run([["b"], ["c"]], withdrawn: ["CANARY-KEY", "never seen"])
    #expect(plan.ids == ["P-000001", "P-000002"])
    #expect(plan.events == [.erased: 1])
    #expect(!Self.holds("CANARY", try folder.bytes()))
    #expect(try folder.register.state.entities[0].members == ["b"])
    #expect(try folder.run([["b"], ["c"]], withdrawn: ["CANARY-KEY"]).isEmpty)
  }

  @Test func retiresAnIDWithoutRecordsAndNeverGivesItOutAgain() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"], ["b"]])
    #expect(try folder.run([["b"]], withdrawn: ["a"]).events == [.erased: 1, .retired: 1])
    #expect(try folder.run([["a"], ["b"]]).ids == ["P-000003", "P-000002"])
  }

  @Test func erasesAllThatARecordWasEverCalled() throws {
    let folder = try RegisterFolder()
    try folder.run([["CANARY-1/x"]])
    try folder.run([["CANARY-2/x"]])
    try folder.run([["CANARY-2/CANARY-y"]])
    let register = try folder.register
    try register.commit(register.withdraw(["CANARY-2"], label: "withdrawn"))
    #expect(!Self.holds("CANARY", try folder.bytes()))
    #expect(try folder.register.state.entities[0].members.isEmpty)
  }

  @Test func notesAnUnmergeOnTheIDThatIsLedTo() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"], ["b", "c"]])
    try folder.run([["a", "b", "c"]])
    let register = try folder.register
    let id = EntityID(prefix: "P", serial: 1)
    let plan = try register.unmerge(id, note: "somebody: because", label: "unmerge")
    #expect(
      plan.entries.last == LedgerEntry(.unmerged, entity: "P-000002", note: "somebody: because"))
    try register.commit(plan)
    #expect(try folder.register.position == plan.position)
    #expect(throws: RegisterError.unknownID("P-000009")) {
      try register.unmerge(EntityID(prefix: "P", serial: 9), note: "", label: "")
    }
  }

  static func holds(_ text: String, _ bytes: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(text.utf8)) != nil
  }
}
