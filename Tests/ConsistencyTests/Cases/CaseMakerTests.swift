import CanonicalModel
import Records
import Testing

@testable import Consistency

/// From a merged dataset to cases.
@Suite struct CaseMakerTests {
  private func record(
    _ key: String, _ partner: String, _ kind: PartnerKind, _ recordKind: RecordKind = .referral,
    on day: String, file: String, _ values: [(CanonicalField, SourceStatement.Content)]
  ) -> SourceRecord {
    SourceRecord(
      key: SourceRecordKey(key), partner: partner, partnerKind: kind, kind: recordKind,
      extractedOn: CivilDate(day), file: file, place: Place(file: 0, record: 1),
      statements: values.map {
        SourceStatement(field: $0.0, content: $0.1, origin: ValueOrigin(nil, .init("text")))
      })
  }

  private func day(_ text: String) -> SourceStatement.Content {
    PartialDate(text).map { .date($0) } ?? .missing(.unreadable)
  }

  /// A referral that Gwent sent twice, once changed; the national copy of it; Bawso's work with the person;
  /// and a crime record of the matter.
  private var dataset: MergedDataset {
    let records = [
      record(
        "bawso/1", "bawso", .ngo, .supportContact, on: "2024-06-30", file: "b.csv",
        [(.contactedOn, day("2024-03-03")), (.exploitationTypes, .code("sexual"))]),
      record(
        "gwent-police/1", "gwent-police", .policeForce, on: "2024-03-31", file: "g1.csv",
        [(.referredOn, day("2024-03-01")), (.ageGroupAtReferral, .code("not-sure"))]),
      record(
        "gwent-police/1@2024-06-30", "gwent-police", .policeForce, on: "2024-06-30", file: "g2.csv",
        [
          (.referredOn, day("2024-03-01")), (.ageGroupAtReferral, .code("adult")),
          (.exploitationTypes, .code("labour")),
        ]),
      record(
        "gwent-police/crime", "gwent-police", .policeForce, .crimeRecord, on: "2024-06-30",
        file: "g3.csv", [(.crimeRecordedOn, day("2024-03-05"))]),
      record(
        "national-return/1", "national-return", .national, on: "2024-05-31", file: "n.csv",
        [(.referredOn, day("2024-03-02"))]),
    ]
    func value(_ field: CanonicalField, _ content: SourceStatement.Content) -> MergedValue {
      MergedValue(field: field, contents: [content], rule: "", sources: [], losers: [])
    }
    let entities = [
      MergedEntity(
        kind: .person, id: "P-1", personID: nil, matterID: nil, members: [0, 1, 2, 4],
        values: [value(.ageGroupAtReferral, .code("child"))]),
      MergedEntity(
        kind: .record(.referral), id: "R-1", personID: "P-1", matterID: "N-1", members: [1, 2, 4],
        values: [
          value(.referredOn, day("2024-03-02")), value(.firstResponder, .code("gwent-police")),
          value(.exploitationTypes, .code("labour")),
          value(.operationName, .text(Array("Oak".utf8))),
        ]),
      MergedEntity(
        kind: .record(.crimeRecord), id: "C-1", personID: nil, matterID: "N-1", members: [3],
        values: [
          value(.crimeRecordedOn, day("2024-03-05")), value(.recordingForce, .code("gwent")),
        ]),
      MergedEntity(
        kind: .record(.supportContact), id: "S-1", personID: "P-1", matterID: "N-2", members: [0],
        values: [value(.contactedOn, day("2024-03-03"))]),
    ]
    func link(_ question: RecordLink.Question, _ left: Int, _ right: Int, _ names: [String])
      -> RecordLink
    {
      RecordLink(
        question: question, left: left, right: right, weight: 5, probability: 0.97,
        contributions: names.map { .init(comparison: $0, level: "equal", weight: 2) }
          + [.init(comparison: "birth-date", level: "differs", weight: -1)], answer: .linked,
        reason: "score")
    }
    return MergedDataset(
      records: records, entities: entities,
      links: [
        link(.person, 0, 2, ["full-name"]), link(.person, 2, 4, ["given-name"]),
        link(.resent, 1, 2, ["record-key"]),
      ], conflicts: [], recordsRead: 5, rejected: [:])
  }

  private var facts: SourceFacts {
    var facts = SourceFacts()
    facts.forces = ["gwent-police": "gwent"]
    facts.respondingForces = ["gwent-police": "gwent"]
    facts.files = [
      .init(
        name: "g2.csv", partner: "gwent-police", kind: .referral, supplied: [.referredOn],
        drop: .init(extractedOn: CivilDate("2024-06-30"))),
      .init(
        name: "g4.csv", partner: "gwent-police", kind: .referral, supplied: [.consentsToReferral],
        drop: .init(
          extractedOn: CivilDate("2024-09-30"),
          period: .between("2024-01-01", "2024-06-30"))),
    ]
    facts.findings = ["gwent-police": ["DEC-001": 3]]
    return facts
  }

  private var table: CaseTable { CaseTable(dataset, facts) }

  private func theReferral() throws -> Case {
    try #require(table.cases.first { $0.id == "R-1" })
  }

  @Test func takesVersionsOfARecordForOneSource() throws {
    let referral = try theReferral()
    #expect(referral.sources.map(\.partner) == ["gwent-police", "national-return"])
    #expect(referral.sources.map { $0.extractedOn?.description } == ["2024-06-30", "2024-05-31"])
    #expect(
      referral.sources.map { $0.firstExtractedOn?.description } == ["2024-03-31", "2024-05-31"])
    #expect(referral.sources.first?.earlier.count == 1)
    #expect(referral.sources.first?.supplied == [.referredOn])
  }

  @Test func asksTheForceBeforeTheNationalCopy() throws {
    let referral = try theReferral()
    #expect(referral.recorded(by: "gwent")?.day(.referredOn)?.description == "2024-03-01")
    #expect(referral.recorded(by: "south-wales")?.day(.referredOn)?.description == "2024-03-02")
    #expect(referral.merged.day(.referredOn)?.description == "2024-03-02")
  }

  /// The person's own row may hold the age at another referral.
  @Test func takesTheAgeFromTheCaseAndNotFromThePerson() throws {
    #expect(try theReferral().stratum.age == .adult)
  }

  @Test func findsForcesByTheFirstResponderWhereNoneIsNamed() throws {
    #expect(try theReferral().forces == [.firstResponder: "gwent", .source: "gwent"])
    let crime = try #require(table.cases.first { $0.kind == .crimeRecord })
    #expect(crime.forces == [.sentTo: "gwent", .source: "gwent"])
  }

  @Test func relatesCasesOfOneMatter() throws {
    let referral = try theReferral()
    #expect(referral.related.map { table.cases[$0].id } == ["C-1"])
  }

  /// The drop of September covers March, though it holds nothing new.
  @Test func isSeenUntilTheLastDropThatCoversItsDay() throws {
    #expect(try theReferral().seenUntil?.description == "2024-09-30")
    let crime = try #require(table.cases.first { $0.kind == .crimeRecord })
    #expect(crime.seenUntil?.description == "2024-09-30")
    let support = try #require(table.cases.first { $0.kind == .supportContact })
    #expect(support.seenUntil?.description == "2024-06-30")
  }

  @Test func pairsEachTwoPartnersOnce() throws {
    let pairs = table.pairs
    #expect(
      pairs.map { [$0.left.partner, $0.right.partner] } == [
        ["bawso", "gwent-police"], ["bawso", "national-return"],
        ["gwent-police", "national-return"],
      ])
    // Directly linked; linked through Gwent's record; directly linked.
    #expect(
      pairs.map { $0.linkedBy.sorted() } == [
        ["full-name"], ["full-name", "given-name"], ["given-name"],
      ])
    let first = try #require(pairs.first)
    #expect(first.probability == 0.97)
    #expect(first.date?.description == "2024-03-01")
    #expect(first.right.recorded.code(.exploitationTypes) == "labour")
  }

  @Test func tellsWhatPartnersSent() throws {
    let drop = try #require(table.drop(of: "gwent"))
    #expect(drop.records == [.referral: 2, .crimeRecord: 1])
    #expect(drop.resent == 1)
    #expect(drop.extracts.map(\.description) == ["2024-06-30", "2024-09-30"])
    #expect(drop.supplied == [.referral: [.referredOn, .consentsToReferral]])
    #expect(drop.findings == ["DEC-001": 3])
  }
}
