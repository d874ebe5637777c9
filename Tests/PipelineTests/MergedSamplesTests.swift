import CanonicalModel
import Records
import Testing

@testable import Pipeline

/// The sample collection of 2023: the people who are in several drops come out once each, and nobody else
/// is united.
@Suite struct MergedSamplesTests {
  private static let merged = Task { try await samples(jobs: 2) }

  private static func samples(jobs: Int) async throws -> MergedDataset {
    var validation = ValidationRequest(paths: [Walk.full("samples/drops/2023-q4")])
    validation.schemas = try Walk.schemas.get().path
    validation.jobs = jobs
    validation.collection = CollectionRequest()
    let collection = RecordCollection()
    let report = try await Validation.run(
      validation, handing: collection, schemas: try Walk.schemas.get())
    let records = collection.records()
    #expect(records.read == report.counts.records)
    return try await MergeRun(MergeRequest(validation, out: "")).merge(
      records, for: MergeRegister.Request(asOf: report.asOf, inputs: [])
    ).dataset
  }

  /// The records of each of the ten, as far as they can be told to be theirs: nobody can know that
  /// `T.L.A.N.` is Nguyễn Thị Lan Anh.
  static let people: [[String]] = [
    ["gwent-police/referral/GP/MS/23/1202", "national-return/referral/2ec1d086"],
    [
      "gwent-police/referral/GP/MS/23/1205/2", "south-wales-police/referral/SWP-MSHT-2023-3001",
      "national-return/referral/7da23d2f",
    ],
    [
      "new-pathways/referral/NP-2023-0003", "south-wales-police/referral/SWP-MSHT-2023-3004",
      "national-return/referral/e28bfa90",
    ],
    ["north-wales-police/referral/NWP23-00503", "national-return/referral/01709a4e"],
    [
      "dyfed-powys-police/referral/00410014", "new-pathways/referral/NP-2023-0007",
      "national-return/referral/566e076c",
    ],
    ["dyfed-powys-police/referral/00410042", "north-wales-police/referral/NWP23-00507"],
    [
      "bawso/referral/500Dn0000013QzXEAU", "bawso/support-contact/003Dn00000111KLmIAM",
      "south-wales-police/referral/SWP-MSHT-2023-3008", "national-return/referral/a7439392",
    ],
    [
      "gwent-police/referral/GP/MS/23/1209", "south-wales-police/referral/SWP-MSHT-2023-3012",
      "national-return/referral/2cbe669e",
    ],
    [
      "north-wales-police/referral/NWP23-00511", "new-pathways/referral/NP-2023-0010",
      "national-return/referral/873d7ff4",
    ],
  ]

  @Test(arguments: people)
  func makesOneOfEach(_ keys: [String]) async throws {
    let dataset = try await Self.merged.value
    func isTheirs(_ record: Int) -> Bool {
      keys.contains { dataset.records[record].key.text.hasPrefix($0) }
    }
    let persons = dataset.entities.filter {
      $0.kind == .person && $0.members.contains(where: isTheirs)
    }
    #expect(persons.count == 1)
    let person = try #require(persons.first)
    #expect(person.members.count(where: isTheirs) == keys.count)
    // Beside their own there are only crime records of the same referral.
    for member in person.members where !isTheirs(member) {
      #expect(dataset.records[member].kind == .crimeRecord, "\(dataset.records[member].key.text)")
    }
  }

  @Test func leavesTheReportOfTheTenthAnonymous() async throws {
    let dataset = try await Self.merged.value
    let reports = Set(dataset.records.indices.filter { dataset.records[$0].isDutyToNotify })
    #expect(reports.count > 20)
    for entity in dataset.entities where !reports.isDisjoint(with: entity.members) {
      #expect(entity.kind == .record(.referral) && entity.personID == nil)
      #expect(reports.isSuperset(of: entity.members))
    }
    let named = dataset.entities.filter { entity in
      entity.kind == .person
        && entity.values.contains { $0.contents == [.text(Array("Sorina".utf8))] }
    }
    #expect(
      named.contains { $0.values.contains { $0.contents == [.text(Array("Muntenaru".utf8))] } })
  }

  /// No person has two exact dates of birth that are no slip of one another, nor two given names that have
  /// nothing in common.
  @Test func unitesNobodyElse() async throws {
    let dataset = try await Self.merged.value
    for person in dataset.entities where person.kind == .person && person.members.count > 1 {
      let guarding = PersonGuard(dataset.records, person.members)
      for one in person.members.indices {
        for other in person.members.indices where other > one {
          #expect(!guarding.areBornApart(one, other), "\(person.id)")
        }
      }
    }
  }

  @Test func listsEveryConflictWithItsSides() async throws {
    let dataset = try await Self.merged.value
    #expect(dataset.conflicts.count > 10)
    for conflict in dataset.conflicts {
      #expect(conflict.sides.count > 1 && conflict.sides.allSatisfy { !$0.isEmpty })
      let value = dataset.entities.first { $0.id == conflict.entity }?.values.first {
        $0.field == conflict.field
      }
      #expect(value?.contents.isEmpty == !conflict.isSettled)
    }
  }

  /// Contacts of whom initials and an age are known stay apart, and are asked of.
  @Test(arguments: [
    ("bawso/support-contact/003Dn00000104KLmIAM", "gwent-police/referral/GP/MS/23/1202"),
    ("bawso/support-contact/003Dn00000123KLmIAM", "new-pathways/referral/NP-2023-0015"),
  ])
  func asksOfInitials(_ contact: String, _ referral: String) async throws {
    let dataset = try await Self.merged.value
    let asked = dataset.links.filter {
      $0.reason == "initials"
        && [$0.left, $0.right].contains { dataset.records[$0].key.text.hasPrefix(contact) }
    }
    let link = try #require(asked.first)
    #expect(asked.count == 1 && link.answer == .review && link.question == .person)
    #expect(
      [link.left, link.right].contains { dataset.records[$0].key.text.hasPrefix(referral) })
    #expect(link.contributions.contains { $0.comparison == "initials" && $0.level == "same" })
    #expect(abs(link.contributions.reduce(0) { $0 + $1.weight } - link.weight) < 1e-9)
  }

  /// Nobody can answer thousands of questions on names that many have.
  @Test func asksFewQuestions() async throws {
    let dataset = try await Self.merged.value
    #expect(dataset.links.count { $0.answer == .review } < 40)
  }

  /// What was united through others has a row, too.
  @Test func hasARowForEveryTwoRecordsOfOne() async throws {
    let dataset = try await Self.merged.value
    var told: Set<[Int]> = []
    for link in dataset.links {
      #expect(told.insert([link.question == .person ? 0 : 1, link.left, link.right]).inserted)
    }
    var groups: [String: [Int]] = [:]
    for entity in dataset.entities {
      if entity.kind == .person { groups["0" + entity.id] = entity.members }
      if let matter = entity.matterID { groups["1" + matter, default: []] += entity.members }
    }
    for (name, members) in groups {
      let members = members.sorted()
      for (place, left) in members.enumerated() {
        for right in members[(place + 1)...] {
          #expect(told.contains([name.hasPrefix("0") ? 0 : 1, left, right]), "\(name)")
        }
      }
    }
  }

  @Test func addsUp() async throws {
    let dataset = try await Self.merged.value
    #expect(dataset.recordsRead == dataset.records.count + dataset.rejected.values.reduce(0, +))
    var seen = Array(repeating: 0, count: dataset.records.count)
    for entity in dataset.entities where entity.kind != .person {
      for member in entity.members { seen[member] += 1 }
    }
    #expect(seen.allSatisfy { $0 == 1 })
    #expect(Set(dataset.entities.map(\.id)).count == dataset.entities.count)
    #expect(Set(dataset.records.map(\.key)).count == dataset.records.count)
  }
}
