import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

/// What comes into a merge, and under which name.
@Suite struct MergeTests {
  private static func referral(
    _ partner: String, _ identification: [String: String], _ given: String, _ family: String,
    _ birth: String, on day: String = "2023-11-20"
  ) -> String {
    CanonicalLine.of(
      "referral", partner,
      [
        "identification": identification,
        "person": [
          "givenNames": given, "familyName": family, "dateOfBirth": birth, "gender": "female",
          "nationalities": "ROU",
        ],
        "referral": ["route": "nrm", "referredOn": day],
      ])
  }

  private static let mihaela = referral(
    "gwent-police", ["localReference": "L1", "nrmReference": "NRM231001"], "Mihaela", "Ionescu",
    "1991-11-30")

  @Test func callsARecordByThePartnersOwnKey() async throws {
    let merged = try await MergedDrops([("a/a.ndjson", Self.mihaela)])
    #expect(merged.dataset.records.map(\.key.text) == ["gwent-police/referral/L1"])
  }

  @Test func callsARecordWithoutAKeyByWhatItSays() async throws {
    let one = Self.referral("gwent-police", [:], "Mihaela", "Ionescu", "1991-11-30")
    let other = Self.referral("gwent-police", [:], "Elena", "Popescu", "1985-02-03")
    let merged = try await MergedDrops([("a/a.ndjson", one + other)])
    let turned = try await MergedDrops([("a/a.ndjson", other + one)])
    let keys = merged.dataset.records.map(\.key.text)
    #expect(Set(keys).count == 2)
    #expect(keys == turned.dataset.records.map(\.key.text))
  }

  @Test func tellsApartWhatSharesAKeyInAFile() async throws {
    let other = Self.referral(
      "gwent-police", ["localReference": "L1"], "Elena", "Popescu", "1985-02-03")
    let merged = try await MergedDrops([("a/a.ndjson", Self.mihaela + other)])
    #expect(Set(merged.dataset.records.map(\.key)).count == 2)
    #expect(merged.people.count == 2)
    let turned = try await MergedDrops([("a/a.ndjson", other + Self.mihaela)])
    #expect(merged.people.sorted { $0[0] < $1[0] } == turned.people.sorted { $0[0] < $1[0] })
  }

  @Test func countsADropThatIsSentTwiceOnce() async throws {
    let merged = try await MergedDrops([("a/a.ndjson", Self.mihaela), ("b/a.ndjson", Self.mihaela)])
    #expect(merged.dataset.recordsRead == 2)
    #expect(merged.dataset.records.count == 1)
    #expect(merged.dataset.rejected == ["repeated": 1])
  }

  @Test func takesTheLaterVersionOfARecord() async throws {
    let later = Self.mihaela.replacingOccurrences(
      of: "\"route\":\"nrm\"", with: "\"route\":\"nrm\",\"operationName\":\"Llygad\"")
    let merged = try await MergedDrops(
      [("a/a.ndjson", Self.mihaela), ("b/a.ndjson", later)],
      madeOn: ["a": "2023-12-01", "b": "2024-01-01"])
    #expect(
      merged.dataset.records.map(\.key.text) == [
        "gwent-police/referral/L1", "gwent-police/referral/L1@2024-01-01",
      ])
    #expect(merged.people.count == 1)
    #expect(merged.members(of: .record(.referral)).count == 1)
    #expect(merged.dataset.links.contains { $0.question == .resent && $0.answer == .linked })
  }

  @Test func doesNotBelieveAReferenceOfTwoPeople() async throws {
    let other = Self.referral(
      "bawso", ["localReference": "B1", "nrmReference": "NRM231001"], "Tunde", "Adewumi",
      "1970-05-05")
    let merged = try await MergedDrops([("a/a.ndjson", Self.mihaela), ("b/b.ndjson", other)])
    #expect(merged.people.count == 2)
    #expect(merged.members(of: .record(.referral)).count == 2)
    #expect(!merged.dataset.links.contains { $0.question == .person && $0.answer == .linked })
  }

  @Test func asksTheMatterApartFromThePerson() async throws {
    let again = Self.referral(
      "south-wales-police", ["localReference": "S9", "nrmReference": "NRM249999"], "Mihaela",
      "Ionescu", "1991-11-30", on: "2024-09-01")
    let merged = try await MergedDrops([("a/a.ndjson", Self.mihaela), ("b/b.ndjson", again)])
    #expect(merged.members(of: .record(.referral)).count == 2)
  }

  @Test func linksInitialsByAReferenceAlone() async throws {
    func contact(_ identification: [String: String]) -> String {
      CanonicalLine.of(
        "support-contact", "bawso",
        [
          "identification": identification,
          "person": ["initials": "M.I.", "gender": "female", "nationalities": "ROU"],
        ])
    }
    let unlinked = try await MergedDrops([
      ("a/a.ndjson", Self.mihaela), ("b/b.ndjson", contact(["localReference": "C1"])),
    ])
    #expect(unlinked.people.count == 2)
    let linked = try await MergedDrops([
      ("a/a.ndjson", Self.mihaela),
      ("b/b.ndjson", contact(["localReference": "C1", "nrmReference": "NRM231001"])),
    ])
    #expect(linked.people.count == 1)
  }

  @Test(arguments: [1, 3])
  func dependsOnNoOrderOfFilesOrJobs(_ jobs: Int) async throws {
    let files = [
      ("a/a.ndjson", Self.mihaela),
      (
        "b/b.ndjson",
        Self.referral("bawso", ["localReference": "B1"], "Mihaela", "Ionescu", "1991-11-30")
      ),
    ]
    let one = try await MergedDrops(files)
    let other = try await MergedDrops(files.reversed(), jobs: jobs)
    #expect(one.dataset.records.map(\.key) == other.dataset.records.map(\.key))
    #expect(one.dataset.entities.map(\.id) == other.dataset.entities.map(\.id))
    #expect(one.people == other.people)
  }

  // MARK: - Apart again

  @Test func takesPeopleApartExactly() async throws {
    let other = Self.referral(
      "bawso", ["localReference": "B1", "nrmReference": "NRM231001"], "Mihaela", "Ionescu",
      "1991-11-30")
    let files = [("a/a.ndjson", Self.mihaela), ("b/b.ndjson", other)]
    let together = try await MergedDrops(files)
    #expect(together.people.count == 1)
    let decision = ReviewDecision(
      .person, (SourceRecordKey("bawso/referral/B1"), nil),
      (SourceRecordKey("gwent-police/referral/L1"), nil), .different, by: "test",
      on: try #require(CivilDate("2024-02-01")), reason: "two people")
    let apart = try await MergedDrops(files, decisions: [decision])
    #expect(apart.people.count == 2)
    // Each is what it is alone: no value of the other is left behind.
    for (file, key) in zip(files, ["gwent-police/referral/L1", "bawso/referral/B1"]) {
      let alone = try await MergedDrops([file])
      let one = try #require(apart.entity(of: key, .person))
      let same = try #require(alone.entity(of: key, .person))
      #expect(one.values.map(\.field) == same.values.map(\.field))
      #expect(one.values.map(\.contents) == same.values.map(\.contents))
    }
  }

  @Test func keepsIdsInARegister() async throws {
    let register = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID()).sqlite")
    defer { try? FileManager.default.removeItem(at: register) }
    let first = try await MergedDrops([("b/b.ndjson", Self.mihaela)], register: register.path())
    let earlier = Self.referral(
      "bawso", ["localReference": "A0"], "Elena", "Popescu", "1985-02-03")
    let second = try await MergedDrops(
      [("a/a.ndjson", earlier), ("b/b.ndjson", Self.mihaela)], register: register.path())
    #expect(
      first.entity(of: "gwent-police/referral/L1", .person)?.id
        == second.entity(of: "gwent-police/referral/L1", .person)?.id)
  }
}
