import Testing

@testable import Records

/// Findings come out of their compact form as they went in, and in the order of the report.
@Suite struct FindingListTests {
  private static let secret = SensitiveText("Canary é")

  private static let details: [Place.Detail] = [
    .none, .cell(row: 3, column: 0, header: nil),
    .cell(row: 9_000_000, column: 4095, header: .known("Ref")),
    .cell(row: 2, column: -1, header: .unknown(secret)), .xpath([]),
    .xpath([.name(.known("cases"), position: 1), .attribute(.unknown(secret))]),
    .jsonPointer([.index(0), .name(.known("a/b~"), position: 0), .index(70_000)]),
  ]

  private static let arguments: [Arguments] = [
    .none,
    ["day": .day(day("0001-01-01")), "other": .day(day("9999-12-31"))],
    [
      "day": .date(PartialDate(day("2024-02-29"))),
      "month": .date(PartialDate("2024-02") ?? PartialDate(day("2024-02-01"))),
      "year": .date(PartialDate("1899") ?? PartialDate(day("1899-01-01"))),
    ],
    ["count": .count(.max, .referrals), "number": .number(.min), "none": .number(0)],
    [
      "code": .code("uk", label: Words(en: "UK", cy: "DU")),
      "field": .field("route", label: Words(same: "route")), "partner": .partner("bawso"),
      "rule": .rule(RuleID(.decisions, 3)), "term": .term(Words(en: "missing", cy: "ar goll")),
      "value": .text(secret),
    ],
  ]

  private static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(dayNumber: 0)
  }

  private static let findings: [Finding] = {
    var findings: [Finding] = []
    for detail in details {
      for arguments in arguments {
        let number = findings.count
        let place = Place(
          file: number % 3, line: number * 1000 + 1, column: 1 << 20, byteOffset: number << 34,
          record: number, detail: detail)
        let earlier = Place(file: 0, line: 1, column: 2, byteOffset: 5, record: 0, detail: .none)
        findings.append(
          Finding(
            id: number % 2 == 0
              ? FindingID(UInt64.max - UInt64(number)) : FindingID(stringLiteral: "f\(number)"),
            rule: RuleID(RuleFamily.allCases[number % 20], number),
            severity: Severity.allCases[number % 3], arguments: arguments,
            field: number % 4 == 0 ? nil : "route", place: place,
            related: number % 5 == 0 ? [] : [earlier, place, earlier],
            count: number % 7 == 0 ? number : nil))
      }
    }
    return findings
  }()

  @Test func keepsAllThatAFindingTells() {
    let list = FindingList(Self.findings)
    #expect(list.count == Self.findings.count)
    #expect(Array(list) == Self.findings)
  }

  @Test func keepsNoTextThatNobodyAskedFor() {
    var batch = FindingBatch(knowing: Vocabulary(), keepsText: false)
    for finding in Self.findings { batch.append(finding, rank: 0) }
    #expect(!String(decoding: batch.bytes, as: UTF8.self).contains("Canary"))
    var file = FileFindings()
    file.append(batch)
    var list = FindingList()
    list.append(file)
    let open = Disclosure(askedForByUser: ())
    for finding in list {
      if let value = finding.arguments["value"] {
        #expect(value.value(disclosure: open) == SensitiveText.mask)
      }
      if case .cell(_, _, .unknown(let name)) = finding.place.detail {
        #expect(name.revealed(by: open) == SensitiveText.mask)
      }
    }
    #expect(list.map(\.place.byteOffset) == Self.findings.map(\.place.byteOffset))
  }

  /// Half a megabyte for what are ten megabytes of strings and arrays.
  @Test func takesTensOfBytes() {
    let words: Arguments = [
      "field": .field("encounteredOn", label: Words(same: "encountered")),
      "value": .text(SensitiveText(String(repeating: "x", count: 100))),
    ]
    var batch = FindingBatch(knowing: Vocabulary(), keepsText: false)
    for number in 0..<10_000 {
      let place = Place(
        file: 0, line: number, column: 200, byteOffset: number * 400, record: number,
        detail: .cell(row: number, column: 14, header: .known("encounteredOn")))
      batch.append(
        Finding(
          id: FindingID(UInt64(number)), rule: RuleID(.types, 1), severity: .error,
          arguments: words, field: "encounteredOn", place: place, related: [place]), rank: 0)
    }
    #expect(batch.bytes.count < 10_000 * 50)
  }

  @Test func numbersWhatSharesAFingerprint() {
    let place = Place(file: 0)
    let ids: [FindingID] = [FindingID(1), FindingID(2), FindingID(1), "x", FindingID(1), "x"]
    let list = FindingList(
      ids.map {
        Finding(
          id: $0, rule: RuleID(.types, 1), severity: .info, arguments: .none, place: place)
      })
    #expect(
      list.map(\.id.description) == [
        "0000000000000001", "0000000000000002", "0000000000000001-2", "x", "0000000000000001-3",
        "x",
      ])
  }

  @Test func groupsAsAPageShowsThem() {
    let list = FindingList(Self.findings)
    let plain = Dictionary(grouping: Self.findings, by: \.rule)
    let groups = list.groups(showing: 1)
    #expect(groups.map(\.rule).count == plain.count)
    for group in groups {
      let findings = plain[group.rule] ?? []
      #expect(group.count == findings.count)
      #expect(group.findings == Array(findings.prefix(1)))
      #expect(group.severity == findings.map(\.severity).max())
    }
    #expect(groups.map(\.severity) == groups.map(\.severity).sorted(by: >))
  }
}

/// A file's findings against a plain twin: an array that is sorted.
@Suite struct FileFindingsTests {
  private struct Twin {
    var findings: [(finding: Finding, rank: Int)] = []
    var left: [Int: Int]

    mutating func append(_ finding: Finding, rank: Int) {
      guard left[rank, default: 0] > 0 else { return }
      left[rank, default: 0] -= 1
      findings.append((finding, rank))
    }

    var sorted: [Finding] {
      findings.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        return (a.finding.place.byteOffset, a.finding.place.record, a.rank, left.offset)
          < (b.finding.place.byteOffset, b.finding.place.record, b.rank, right.offset)
      }.map(\.element.finding)
    }
  }

  private let rules = [RuleID(.syntax, 1), RuleID(.limits, 2), RuleID(.types, 3)].sorted()

  /// Batches that mostly follow one another, some checked before others were taken.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func listsWhatATwinLists(_ seed: UInt64) {
    var random = SystemlessRandom(state: seed)
    let limit = [0, 3, 25, 1000][Int(seed % 4)]
    var file = FileFindings()
    var twin = Twin(left: [0: limit, 1: limit, 2: limit])
    var room = [limit, limit, limit]
    var waiting: [(FindingBatch, [Int])] = []
    for number in 0..<20 {
      var batch = FindingBatch(knowing: file.vocabulary, keepsText: true)
      var made = [0, 0, 0]
      for _ in 0..<random.below(30) {
        let (rank, finding) = finding(number, &random)
        twin.append(finding, rank: rank)
        batch.append(finding, rank: rank, nth: made[rank])
        made[rank] += 1
      }
      batch.sort()
      waiting.append((batch, made))
      while waiting.count > random.below(4) { take(&waiting, &file, &room) }
    }
    while !waiting.isEmpty { take(&waiting, &file, &room) }
    var list = FindingList()
    list.append(file)
    #expect(Array(list) == twin.sorted)
  }

  private func take(
    _ waiting: inout [(FindingBatch, [Int])], _ file: inout FileFindings, _ room: inout [Int]
  ) {
    let (batch, made) = waiting.removeFirst()
    let before = room
    file.append(batch) { before[$0] }
    for rank in room.indices { room[rank] = max(0, room[rank] - made[rank]) }
  }

  private func finding(_ batch: Int, _ random: inout SystemlessRandom) -> (Int, Finding) {
    let rank = random.below(3)
    let isStray = random.below(40) == 0
    let offset = (isStray ? random.below(20) : batch) * 1000 + random.below(1000)
    let word = "word \(random.below(50))"
    let finding = Finding(
      id: FindingID(random.next()), rule: rules[rank], severity: .warning,
      arguments: [word: .term(Words(same: word))], place: Place(file: 0, byteOffset: offset))
    return (rank, finding)
  }

  private static func finding(_ id: UInt64, _ rule: RuleID, file: Int = 0, count: Int? = nil)
    -> Finding
  {
    Finding(
      id: FindingID(id), rule: rule, severity: .error, arguments: .none, place: Place(file: file),
      count: count)
  }

  @Test func tellsWhatIsKnownAndWhatIsSuppressed() {
    let (one, two) = (RuleID(.types, 1), RuleID(.types, 2))
    var list = FindingList([
      Self.finding(1, one), Self.finding(1, one), Self.finding(2, one, count: 5),
      Self.finding(3, two), Self.finding(4, two, file: 1), Self.finding(5, one, count: 5),
    ])
    list.marks = FindingMarks(
      known: [FindingID(1): 1, FindingID(2): 4, FindingID(4): 1, FindingID(5): 5],
      suppressions: [(.rule(two, files: [1]), 0), (.finding(FindingID(3)), 1)])
    let standings = list.map(\.standing)
    #expect(standings.map(\.change) == [.unchanged, .new, .grown, .new, .unchanged, .unchanged])
    #expect(standings.map(\.suppression) == [nil, nil, nil, 1, 0, nil])
    #expect(standings.map(\.isCounted) == [false, true, true, false, false, false])
    var walk = list.makeIterator()
    for finding in list {
      let glance = walk.glance()
      #expect(glance?.id == finding.id && glance?.rule == finding.rule)
      #expect(glance?.standing == finding.standing && glance?.count == finding.count)
      #expect(glance?.file == finding.place.file && glance?.severity == finding.severity)
    }
    #expect(walk.glance() == nil)
    let groups = list.groups(showing: 1) { $0.isCounted }
    #expect(groups.map(\.rule) == [one])
    #expect(groups.map(\.count) == [2])
    #expect(groups.first?.findings.map(\.id.description) == ["0000000000000001-2"])
  }

  /// Against a list that is cut down by hand.
  @Test func narrowsToSomeFiles() {
    let (one, two) = (RuleID(.types, 1), RuleID(.types, 2))
    let list = FindingList(
      (0..<60).map { number in
        Finding(
          id: FindingID(UInt64(number % 5)), rule: number % 2 == 0 ? one : two, severity: .error,
          arguments: .none, place: Place(file: number % 3, line: number),
          related: [Place(file: (number + 1) % 3), Place(file: (number + 2) % 3)])
      })
    let narrow = list.narrowed(to: [2, 0])
    let kept = list.filter { $0.place.file != 1 }
    #expect(narrow.map(\.id) == kept.map(\.id))
    #expect(narrow.map(\.place.line) == kept.map(\.place.line))
    #expect(narrow.map(\.place.file) == kept.map { $0.place.file == 2 ? 0 : 1 })
    for (finding, whole) in zip(narrow, kept) {
      let files = whole.related.map(\.file).filter { $0 != 1 }
      #expect(finding.related.map(\.file) == files.map { $0 == 2 ? 0 : 1 })
    }
    let groups = narrow.groups(showing: 3)
    for group in groups {
      let own = kept.filter { $0.rule == group.rule }
      #expect(group.count == own.count)
      #expect(group.findings.map(\.id) == own.prefix(3).map(\.id))
    }
    #expect(groups.count == 2)
  }

  @Test(arguments: ["0000000000000001", "00000000000000ff-2", "ffffffffffffffff-12"])
  func readsIdsAsTheyAreSpelled(_ text: String) {
    #expect(FindingID(spelled: text)?.description == text)
  }

  @Test(arguments: [
    "", "1", "00000000000000FF", "0000000000000001-1", "0000000000000001-", "0000000000000001-02",
    "000000000000000g",
  ])
  func readsNothingElseAsAnId(_ text: String) { #expect(FindingID(spelled: text) == nil) }
}

/// Numbers that are the same in every run (a linear congruential generator).
struct SystemlessRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }
}
