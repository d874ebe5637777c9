import Testing

@testable import Register

/// What becomes of ids from one run to the next, case by case.
@Suite struct AssignmentTests {
  @Test func givesOutIDsInSequenceByPrefix() throws {
    let folder = try RegisterFolder()
    let register = try folder.register
    let plan = try register.assign(
      [.named(["c"], "P"), .named(["b"], "R"), .named(["a"], "P"), .named(["a", "c"], "R")],
      in: EntityRegister.Run(label: "one"))
    #expect(plan.ids == ["P-000002", "R-000002", "P-000001", "R-000001"])
    #expect(plan.events == [.known: 3, .created: 4, .absorbed: 5])
  }

  @Test func addsNothingForTheSameClusters() throws {
    let folder = try RegisterFolder()
    let first = try folder.run([["a", "b"], ["c"]])
    let bytes = try folder.bytes()
    let second = try folder.run([["c"], ["b", "a"]])
    #expect(second.isEmpty)
    #expect(second.ids == [first.ids[1], first.ids[0]])
    #expect(second.head == first.head && second.position == first.position)
    #expect(try folder.bytes() == bytes)
  }

  @Test func keepsTheIDWhenRecordsJoin() throws {
    let folder = try RegisterFolder()
    try folder.run([["b"], ["c"]])
    let plan = try folder.run([["a", "b"], ["c", "d", "e"], ["0"]], accepts: false)
    #expect(plan.ids == ["P-000001", "P-000002", "P-000003"])
    #expect(plan.events == [.known: 4, .absorbed: 4, .created: 1])
  }

  @Test func leavesTheLargerIDStandingAndRedirectsTheOthers() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"], ["b", "c"], ["d", "e"]])
    let plan = try folder.run([["a", "b", "c", "d", "e"]])
    #expect(plan.ids == ["P-000002"])
    #expect(plan.events == [.merged: 2])
    let state = try folder.register.state
    for serial in [1, 3] {
      #expect(
        state.resolve(EntityID(prefix: "P", serial: serial))?.description == "P-000002")
    }
    #expect(state.entities.map { $0.redirect?.serial } == [2, nil, 2])
  }

  @Test func leadsAlongChainsOfRedirects() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"], ["b", "c"], ["d", "e", "f", "g"]])
    try folder.run([["a", "b", "c"], ["d", "e", "f", "g"]])
    try folder.run([["a", "b", "c", "d", "e", "f", "g"]])
    let state = try folder.register.state
    #expect(state.resolve(EntityID(prefix: "P", serial: 1))?.serial == 3)
    #expect(state.id(of: "a", prefix: "P")?.serial == 3)
    #expect(state.resolve(EntityID(prefix: "P", serial: 4)) == nil)
  }

  @Test func leavesTheIDWithMostOfTheRecordsInASplit() throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b", "c"]])
    let plan = try folder.run([["a", "new"], ["b", "c"]])
    #expect(plan.ids == ["P-000002", "P-000001"])
    #expect(plan.events == [.known: 1, .split: 1, .moved: 1, .absorbed: 1])
    let entity = try folder.register.state.entities[1]
    #expect(entity.splitFrom?.description == "P-000001")
    #expect(entity.members == ["a", "new"])
  }

  @Test func leavesTheIDWithTheOldestRecordWhereHalvesAreAlike() throws {
    let folder = try RegisterFolder()
    try folder.run([["m", "n"]])
    #expect(try folder.run([["n", "a"], ["m"]]).ids == ["P-000002", "P-000001"])
  }

  @Test func movesARecordWithoutMergingWhatItLeft() throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b"], ["c", "d", "e"]])
    let plan = try folder.run([["a", "b", "c"], ["d", "e"]])
    #expect(plan.ids == ["P-000001", "P-000002"])
    #expect(plan.events == [.moved: 1])
  }

  @Test func remembersWhatARunDoesNotHave() throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b"], ["c"]])
    let without = try folder.run([["a"]])
    #expect(without.events == [.retired: 1])
    let back = try folder.run([["a"], ["b"], ["c"]])
    #expect(back.ids == ["P-000001", "P-000003", "P-000002"])
    #expect(back.events == [.split: 1, .moved: 1, .returned: 1])
  }

  @Test func countsRecordsThatTheRunDoesNotHave() throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b", "c"], ["d", "e"]])
    // The first id has more records, though fewer of them are here.
    #expect(try folder.run([["a", "d", "e"]]).ids == ["P-000001"])
  }

  // MARK: - Renumbered records

  @Test func knowsARenumberedRecordByWhatItSays() throws {
    let folder = try RegisterFolder()
    try folder.run([["a/x", "b/y"], ["c/z"]])
    let plan = try folder.run([["a2/x", "b/y"], ["c2/z"]], accepts: false)
    #expect(plan.ids == ["P-000001", "P-000002"])
    #expect(plan.events == [.known: 2])
    #expect(try folder.run([["a2/x", "b/y"], ["c2/z"]]).isEmpty)
    #expect(try folder.register.state.id(of: "a", prefix: "P") == nil)
  }

  @Test func guessesNothingWhereTwoRecordsSayTheSame() throws {
    let folder = try RegisterFolder()
    try folder.run([["a/x"], ["b/x"]])
    #expect(try folder.run([["c/x"], ["d/x"]]).ids == ["P-000003", "P-000004"])
  }

  @Test func takesTheTwoWhereTheyBelongTogether() throws {
    let folder = try RegisterFolder()
    try folder.run([["a/x", "b/x"]])
    #expect(try folder.run([["c/x", "d/x"]]).ids == ["P-000001"])
  }

  @Test func takesNoRecordThatIsStillThereForARenumberedOne() throws {
    let folder = try RegisterFolder()
    try folder.run([["a/x"]])
    #expect(try folder.run([["a/x"], ["b/x"]]).ids == ["P-000001", "P-000002"])
  }

  @Test func knowsNothingByNoContent() throws {
    let folder = try RegisterFolder()
    func cluster(_ key: String) -> RegisteredCluster {
      RegisteredCluster(prefix: "P", members: [RegisteredRecord(key: key, fingerprint: nil)])
    }
    let register = try folder.register
    try register.commit(register.assign([cluster("a")], in: EntityRegister.Run(label: "1")))
    let plan = try folder.register.assign([cluster("b")], in: EntityRegister.Run(label: "2"))
    #expect(plan.ids == ["P-000002"])
  }

  // MARK: - Limits

  @Test func stopsWhereMoreThanOneInAHundredIDsChange() throws {
    let folder = try RegisterFolder()
    let singles = (0..<200).map { ["s\(1000 + $0)"] }
    try folder.run(singles)
    // Two of two hundred are one in a hundred, and not more.
    let two = [singles[0] + singles[1], singles[2] + singles[3]] + singles.dropFirst(4)
    let plan = try folder.run(two, accepts: false)
    #expect(plan.idChanges == [IDChanges(prefix: "P", known: 200, changed: 2, decided: 0)])
    let three = [two[0], two[1], two[2] + two[3], two[4] + two[5], two[6] + two[7]]
    let bytes = try folder.bytes()
    let expected = IDChanges(prefix: "P", known: 200, changed: 3, decided: 0)
    #expect(throws: RegisterError.idsChanged(expected)) {
      try folder.run(three + two.dropFirst(8), accepts: false)
    }
    #expect(try folder.bytes() == bytes)
    #expect(try folder.run(three + two.dropFirst(8)).idChanges == [expected])
  }

  @Test func countsNotWhatAReviewerAskedFor() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"], ["b"], ["c", "d"]])
    let plan = try folder.run(
      [["a", "b"], ["c"], ["d"]], decided: ["b", "d"], accepts: false)
    #expect(plan.idChanges == [IDChanges(prefix: "P", known: 4, changed: 0, decided: 2)])
  }

  @Test func refusesARecordInTwoClusters() throws {
    let folder = try RegisterFolder()
    #expect(throws: RegisterError.recordInTwoClusters(prefix: "P")) {
      try folder.run([["a", "b"], ["b"]])
    }
    #expect(try folder.run([["a", "a"]]).ids == ["P-000001"])
  }
}
