import Testing

@testable import Records

@Suite struct KnownFindingsTests {
  private func entry(_ fingerprint: UInt64, _ occurrence: Int, _ count: Int) -> KnownFindings.Entry
  {
    KnownFindings.Entry(fingerprint: fingerprint, occurrence: occurrence, count: count, group: 0)
  }

  /// Against looking through all of them.
  @Test func findsEachAndNoOther() {
    let entries = (0..<200).map { entry(UInt64($0 * 7919 % 101) << 40, $0 / 101 + 1, $0 + 1) }
    let known = KnownFindings(entries.shuffled())
    #expect(known.entries.count == 200)
    for number in 0..<110 {
      for occurrence in 1...3 {
        let id = FindingID(.fingerprint(UInt64(number) << 40), occurrence: occurrence)
        let sought = entries.first { $0.id == id }
        #expect(known.count(of: id) == sought.map { Int($0.count) })
        #expect(known.index(of: id).map { known.entries[$0].id } == sought?.id)
      }
    }
  }

  @Test func believesTheSmallerOfTwoCounts() {
    let known = KnownFindings([entry(5, 1, 9), entry(5, 1, 3), entry(5, 2, 4)])
    #expect(known.entries.map(\.count) == [3, 4])
    #expect(KnownFindings([]).entries.isEmpty)
  }

  @Test func readsIDsAsTheyAreSpelled() {
    for text in ["0123456789abcdef", "ffffffffffffffff-2", "0000000000000000-4294967295"] {
      #expect(FindingID(spelled: text)?.description == text)
    }
    for text in [
      "", "0123", "0123456789ABCDEF", "0123456789abcdef-1", "0123456789abcdef-", "-2",
      "+123456789abcdef", "0123456789abcdef-02", "0123456789abcdeg", "0123456789abcdef-x",
    ] {
      #expect(FindingID(spelled: text) == nil, "\(text)")
    }
    #expect(RuleID(spelled: "DEC-003") == RuleID(.decisions, 3))
    for text in ["DEC-3", "dec-003", "DEC003", "XYZ-001", "DEC-0003", "DEC--03", ""] {
      #expect(RuleID(spelled: text) == nil, "\(text)")
    }
  }

  /// As many of those that count as of those that do not, of each rule in each file.
  @Test func listsNewOnesBehindAnyNumberOfKnownOnes() {
    let findings = (0..<40).map { number in
      Finding(
        id: FindingID(UInt64(number)), rule: RuleID(.types, 1), severity: .error, arguments: .none,
        place: Place(file: 0, byteOffset: number))
    }
    var list = FindingList(findings)
    let known = Dictionary(uniqueKeysWithValues: findings.prefix(30).map { ($0.id, 1) })
    list.marks = FindingMarks(known: known)
    list.listed = 3
    let ids = list.map(\.id)
    #expect(ids == (Array(0..<3) + Array(30..<33)).map { FindingID(UInt64($0)) })
    var walk = list.makeIterator()
    var glanced: [FindingID] = []
    while let glance = walk.glance() { glanced.append(glance.id) }
    #expect(glanced == ids)
    #expect(list.groups(showing: 20) { $0.isCounted }.map(\.count) == [10])
    #expect(list.groups(showing: 20) { $0.isCounted }.first?.findings.count == 3)
  }
}
