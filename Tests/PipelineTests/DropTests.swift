import CanonicalModel
import Records
import Testing

@testable import Pipeline

/// What is wrong with drops as a whole, through the whole walk.
@Suite struct DropTests {
  private struct Drop {
    let folder: String
    let text: String
    var marking: String? = "OFFICIAL-SENSITIVE"
    var period = EffectiveDates.always
    var partner: String?
  }

  private func rules(_ drops: [Drop]) async throws -> [String] {
    var facts: [String: DropFacts] = [:]
    for drop in drops {
      var fact = DropFacts()
      fact.folder = drop.folder
      fact.marking = drop.marking
      fact.period = drop.period
      fact.partner = drop.partner
      fact.extractedOn = CivilDate("2024-06-01")
      facts[drop.folder] = fact
    }
    let report = try await Validation.run(
      ValidationRequest(paths: []), schemas: try Walk.schemas.get(),
      inputs: drops.map {
        ValidationInput(name: $0.folder + "/export.csv", bytes: Array($0.text.utf8))
      }, drops: facts, asOf: CivilDate("2024-06-01"))
    return report.findings.map(\.rule.description).filter { $0.hasPrefix("FIL") }
  }

  static let table = "nrmReference,route\n"

  private static func records(_ count: Int) -> String {
    table + (1...count).map { "X\($0),nrm\n" }.joined()
  }

  @Test func findsNothingInAMarkedDrop() async throws {
    #expect(try await rules([Drop(folder: "a", text: Self.records(3))]).isEmpty)
  }

  @Test func seesAMarkingAboveTheHeader() async throws {
    let found = try await rules([Drop(folder: "a", text: "SECRET\n\n" + Self.records(1))])
    #expect(found.contains("FIL-012"))
  }

  @Test func seesTheMarkingOfAManifest() async throws {
    let secret = Drop(folder: "a", text: Self.records(1), marking: "Top Secret")
    #expect(try await rules([secret]) == ["FIL-012"])
    #expect(
      try await rules([Drop(folder: "a", text: Self.records(1), marking: nil)]) == ["FIL-013"])
  }

  /// A file that nobody can read may be secret all the same.
  @Test func seesTheMarkingBesideAFileOfNoProfile() async throws {
    let found = try await rules([Drop(folder: "a", text: "colour\nred\n", marking: "SECRET")])
    #expect(found.contains("FIL-012"))
  }

  @Test func seesRowsAndColumnsThatAreGone() async throws {
    let found = try await rules([
      Drop(folder: "a", text: Self.records(40), period: .from("2023-07-01")),
      Drop(
        folder: "b", text: "nrmReference,route,gender\nX1,nrm,F\n", period: .from("2023-10-01")),
    ])
    #expect(found.sorted() == ["FIL-016", "FIL-018"])
  }

  /// The exchange format is everybody's, so its drops are told apart by whose they are.
  @Test func comparesADropWithItsOwnPartnersAlone() async throws {
    let drops = [
      Drop(
        folder: "a", text: Self.records(40), period: .from("2023-07-01"), partner: "gwent-police"),
      Drop(
        folder: "b", text: "nrmReference,route,gender\nX1,nrm,F\n", period: .from("2023-10-01"),
        partner: "bawso"),
    ]
    #expect(try await rules(drops).isEmpty)
  }
}
