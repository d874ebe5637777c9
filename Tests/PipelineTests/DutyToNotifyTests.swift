import CanonicalModel
import Exports
import Records
import Testing

@testable import Pipeline

/// A duty-to-notify report is never linked to anybody and never gets an identity, whatever is tried.
@Suite struct DutyToNotifyTests {
  private static let name = "Zinaida"
  private static let person = [
    "givenNames": name, "familyName": "Quillfeather", "dateOfBirth": "1993-09-12",
    "gender": "female", "nationalities": "ROU", "pncID": "81/34U", "postcode": "NP99 1AA",
    "phone": "07700 900123", "email": "z@example.org", "aliases": "Zina Quill",
  ]
  private static let identification = [
    "nrmReference": "NRM231999", "externalID": "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
    "localReference": "LOG-2023-77", "homeOfficeReference": "A1234567",
    "crimeReference": "2300412345", "supportReference": "CASE-778", "pseudonym": "PS-42",
  ]
  private static let referral = [
    "referredOn": "2023-11-20", "encounteredOn": "2023-11-19", "firstResponder": "gwent-police",
    "narrative": "Zinaida was met at the house.",
  ]

  /// What a report and a named referral have in common.
  struct Way: CustomTestStringConvertible {
    let testDescription: String
    var shared: Set<String> = []
    var sharesPerson = false
    var partner = "gwent-police"
    var isOtherDrop = false
    var isDecided = false
    /// Records beside the referral that name it too.
    var others: [String] = []
  }

  static let ways: [Way] = [
    Way(testDescription: "nothing but the day and the place"),
    Way(testDescription: "the NRM reference", shared: ["nrmReference"]),
    Way(testDescription: "the external id", shared: ["externalID"]),
    Way(testDescription: "the local reference", shared: ["localReference"]),
    Way(testDescription: "the Home Office reference", shared: ["homeOfficeReference"]),
    Way(testDescription: "the crime", shared: ["crimeReference"]),
    Way(testDescription: "the support case", shared: ["supportReference"]),
    Way(testDescription: "a pseudonym", shared: ["pseudonym"]),
    Way(testDescription: "the person", sharesPerson: true),
    Way(testDescription: "everything", shared: Set(identification.keys), sharesPerson: true),
    Way(
      testDescription: "everything, by another partner", shared: Set(identification.keys),
      sharesPerson: true, partner: "national-return"),
    Way(
      testDescription: "everything, in a later drop", shared: Set(identification.keys),
      sharesPerson: true, isOtherDrop: true),
    Way(testDescription: "decisions of reviewers", isDecided: true),
    Way(
      testDescription: "everything and decisions", shared: Set(identification.keys),
      sharesPerson: true, isDecided: true),
    Way(
      testDescription: "a crime and a contact that name both", shared: ["nrmReference"],
      others: [
        CanonicalLine.of(
          "crime-record", "gwent-police",
          [
            "identification": ["nrmReference": "NRM231999", "crimeReference": "2300412345"],
            "person": ["givenNames": name, "familyName": "Quillfeather"],
          ]),
        CanonicalLine.of(
          "support-contact", "gwent-police",
          [
            "identification": ["nrmReference": "NRM231999", "supportReference": "CASE-778"],
            "person": ["givenNames": name, "familyName": "Quillfeather"],
          ]),
      ]),
  ]

  private static func merged(_ way: Way) async throws -> MergedDrops {
    let shared = identification.filter { way.shared.contains($0.key) }
    let report = CanonicalLine.of(
      "referral", "gwent-police",
      [
        "identification": ["localReference": "DTN-1"].merging(shared) { $1 },
        "person": way.sharesPerson ? person : ["gender": "female", "nationalities": "ROU"],
        "referral": ["route": "dtn"].merging(referral) { $1 },
      ])
    let named = CanonicalLine.of(
      "referral", way.partner,
      [
        "identification": ["localReference": "NRM-1"].merging(shared) { $1 }, "person": person,
        "referral": ["route": "nrm"].merging(referral) { $1 },
      ])
    var files = [
      (name: "a/report.ndjson", text: report),
      (name: way.isOtherDrop ? "b/named.ndjson" : "a/named.ndjson", text: named),
    ]
    for (index, other) in way.others.enumerated() {
      files.append((name: "c/other-\(index).ndjson", text: other))
    }
    let decisions = try way.isDecided ? decisions(report: report, named: named) : []
    return try await MergedDrops(
      files, madeOn: ["a": "2023-12-01", "b": "2024-01-01"], decisions: decisions)
  }

  private static func decisions(report: String, named: String) throws -> [ReviewDecision] {
    try RecordLink.Question.allCases.map { question in
      ReviewDecision(
        question, (reportKey("\(key(report))"), nil),
        (SourceRecordKey("gwent-police/referral/\(key(named))"), nil), .same, by: "test",
        on: try #require(CivilDate("2024-01-02")), reason: "to see whether it can be done")
    }
  }

  /// What the report is called: its own number does not stand in it.
  private static func reportKey(_ own: String) -> SourceRecordKey {
    let number = SourceStatement(
      field: .localReference, content: .text(Array(own.utf8)),
      origin: ValueOrigin(nil, .init("text")))
    return SourceRecordKey(
      RecordNames.name(
        of: .referral, [number], partner: "gwent-police", isAnonymous: true, part: 1,
        fingerprint: []))
  }

  private static func key(_ line: String) -> Substring {
    let start = line.firstRange(of: "\"localReference\":\"")?.upperBound ?? line.startIndex
    return line[start...].prefix { $0 != "\"" }
  }

  @Test(arguments: ways)
  func isNeverLinkedAndNeverNamed(_ way: Way) async throws {
    let merged = try await Self.merged(way)
    let dataset = merged.dataset
    let reports = Set(dataset.records.indices.filter { dataset.records[$0].isDutyToNotify })
    #expect(reports.count == 1)
    #expect(dataset.records.count == 2 + way.others.count)
    for entity in dataset.entities where !reports.isDisjoint(with: entity.members) {
      #expect(entity.kind == .record(.referral))
      #expect(entity.personID == nil)
      #expect(entity.members.count == 1)
      let isAlone = dataset.entities.allSatisfy {
        $0.id == entity.id || $0.matterID == nil || $0.matterID != entity.matterID
      }
      #expect(isAlone)
      #expect(!merged.shown(entity).contains(Self.name))
    }
    for link in dataset.links {
      #expect(!reports.contains(link.left) && !reports.contains(link.right))
    }
    // Not even the source's own words are kept.
    for index in reports {
      let record = dataset.records[index]
      let told = record.statements.map { "\($0.content) \(Self.text($0.origin))" }.joined()
      for word in Self.identification.values + [
        Self.name, "Quill", "81/34U", "07700", "1993", "NP99", "A1234567", "PS-42",
      ] {
        #expect(!told.contains(word) && !record.key.text.contains(word), "\(word)")
      }
    }
    #expect(dataset.entities.count { $0.kind == .person } == 1)
    if way.isDecided {
      #expect(merged.account.text(in: .english).contains("duty to notify, refused"))
    }
  }

  /// Reports are found to be the same by the reference that is then taken out.
  @Test func areOneByAReferenceThatNobodySees() async throws {
    let lines = ["gwent-police", "south-wales-police"].map { partner in
      CanonicalLine.of(
        "referral", partner,
        [
          "identification": ["nrmReference": "NRM231999", "crimeReference": "2300412345"],
          "referral": ["route": "dtn", "referredOn": "2023-11-20"],
        ])
    }
    let merged = try await MergedDrops([
      (name: "a/report.ndjson", text: lines[0]), (name: "b/report.ndjson", text: lines[1]),
    ])
    let entity = try #require(merged.dataset.entities.first)
    #expect(entity.members.count == 2)
    for value in entity.values
    where value.field == .nrmReference || value.field == .crimeReference {
      #expect(value.contents == [.missing(.redacted)])
    }
    let withheld = DatasetCounts(merged.dataset).withheld.map { "\($0.field) \($0.count)" }
    #expect(withheld == ["nrmReference 2", "crimeReference 2"])
  }

  private static func text(_ origin: ValueOrigin) -> String {
    ([origin.source].compactMap { $0 } + origin.others).map {
      String(decoding: $0.text, as: UTF8.self)
    }.joined()
  }
}
