import CanonicalModel
import Linkage
import Records
import Testing

@testable import Pipeline

@Suite struct DecisionReplayTests {
  private func records(_ names: String, _ fingerprint: String = "") -> [DecisionReplay.Record] {
    names.map { name in
      DecisionReplay.Record(
        key: SourceRecordKey(String(name)),
        fingerprints: [.person: fingerprint.isEmpty ? "l\(name)" : fingerprint])
    }
  }

  private func pairs(_ pairs: [(Int, Int)]) -> [[Int]] { pairs.map { [$0.0, $0.1] } }

  @Test func takesTheLaterOfTwoDecisions() throws {
    let replay = DecisionReplay(
      [
        try DecisionsFileTests.decision("a", "b", .different),
        try DecisionsFileTests.decision("b", "a", .same, by: "Rhys"),
        try DecisionsFileTests.decision("b", "c", .same, on: "2024-02-01"),
        // Written down later, and decided earlier.
        try DecisionsFileTests.decision("b", "c", .different, on: "2024-01-01"),
        try DecisionsFileTests.decision("c", "d", .same),
        try DecisionsFileTests.decision("c", "d", .unsure),
      ], records: records("dcba"))
    #expect(pairs(replay.constraints(.person).mustLink) == [[1, 2], [2, 3]])
    #expect(replay.constraints(.person).cannotLink.isEmpty)
    #expect(replay.constraints(.matter).mustLink.isEmpty)
    #expect(replay.answers.count == 3 && replay.contradictions.isEmpty)
  }

  @Test func reportsContradictionsWithTheirPath() throws {
    let replay = DecisionReplay(
      [
        try DecisionsFileTests.decision("a", "b"), try DecisionsFileTests.decision("b", "c"),
        try DecisionsFileTests.decision("a", "c", .different),
        try DecisionsFileTests.decision("c", "d"),
      ], records: records("abcd"))
    #expect(replay.contradictions.map { $0.path.map(\.text).joined() } == ["abc"])
    #expect(pairs(replay.constraints(.person).mustLink) == [[2, 3]])
    #expect(pairs(replay.constraints(.person).cannotLink) == [[0, 2]])
    let text = DecisionRemarks.text(replay, in: .english)
    let steps = zip("ab", "bc").map {
      RecordLink.Question.person.pair(
        SourceRecordKey(String($0)), SourceRecordKey(String($1)))
    }
    #expect(text.contains(steps.joined(separator: " + ")), "\(text)")
  }

  @Test func tellsWhatIsStaleAndWhatIsGone() throws {
    let decisions = [
      try DecisionsFileTests.decision("a", "b"), try DecisionsFileTests.decision("b", "z"),
    ]
    let same = DecisionReplay(decisions, records: records("ab"))
    #expect(same.stale.isEmpty && same.gone == [decisions[1]])
    let changed = DecisionReplay(decisions, records: records("ab", "other"))
    #expect(changed.stale == [decisions[0]])
    // It still counts: somebody should look, and until then the last word of a person holds.
    #expect(pairs(changed.constraints(.person).mustLink) == [[0, 1]])
  }

  /// Random decisions of few records, held against closures worked out by brute force.
  @Test(arguments: 0..<200)
  func neverAsksForWhatCannotBe(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func roll(_ sides: UInt64) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int((state >> 11) % sides)
    }
    let names = Array("abcdefg")
    var last: [String: ReviewDecision] = [:]
    var decisions: [ReviewDecision] = []
    for _ in 0..<roll(25) {
      let (left, right) = (roll(7), roll(7))
      guard left != right else { continue }
      let decision = try DecisionsFileTests.decision(
        String(names[left]), String(names[right]), ReviewDecision.Answer.allCases[roll(3)])
      decisions.append(decision)
      last[decision.pair] = decision
    }
    let replay = DecisionReplay(decisions, records: records("abcdefg"))
    let links = replay.constraints(.person)
    // Who belongs together, by joining until nothing changes.
    var group = Array(0..<7)
    for _ in 0..<7 {
      for (left, right) in links.mustLink {
        let low = min(group[left], group[right])
        for index in group.indices where [group[left], group[right]].contains(group[index]) {
          group[index] = low
        }
      }
    }
    for (left, right) in links.cannotLink { #expect(group[left] != group[right]) }
    #expect(links.cannotLink.count == last.values.count { $0.answer == .different })
    let set = Set(
      replay.contradictions.flatMap { contradiction in
        zip(contradiction.path, contradiction.path.dropFirst()).map {
          RecordLink.Question.person.pair($0, $1)
        }
      })
    let same = last.values.filter { $0.answer == .same }
    #expect(links.mustLink.count == same.count - set.count)
    #expect(set.isSubset(of: same.map(\.pair)))
    // Nothing is set aside without need.
    if replay.contradictions.isEmpty { #expect(links.mustLink.count == same.count) }
    #expect(
      DecisionReplay(decisions, records: records("abcdefg")).contradictions
        == replay.contradictions)
  }
}
