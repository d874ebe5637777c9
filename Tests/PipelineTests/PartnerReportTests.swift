import CanonicalModel
import Foundation
import Profiles
import Records
import Testing

@testable import Pipeline

/// What a partner supplies, and how complete its sample is.
@Suite struct PartnerReportTests {
  @Test func countsWhatStandsInEachField() throws {
    let profile = NewPartner.csv.profile.replacing(
      "\"ignored\": {}",
      with: "\"missing\": {\"gwrthod\": \"refused\"}, \"ignored\": {\"Nodiadau\": \"internal\"}")
    let schemas = try ScratchSchemas(profiles: ["canolfan-newydd.json": profile])
    let file = schemas.path + "/sample.csv"
    try Data(
      """
      Rhif achos,Gwelwyd,Nodiadau
      CN-1,03/10/2023,x
      CN-2,gwrthod,
      CN-3,,
      ,30/02/2023,
      CN-5,N/K,

      """.utf8
    ).write(to: URL(filePath: file))
    let report = try PartnerReport.of("canolfan-newydd", in: schemas.folder, sample: [file])
    let tally = try #require(report.sample?.export("canolfan-newydd/contacts-2023"))
    #expect(tally.records == 5 && tally.files == [file])
    #expect(tally.field(.localReference).stated == 4)
    #expect(tally.field(.localReference).missing == [.notSupplied: 1])
    let day = tally.field(.contactedOn)
    #expect(day.stated == 1 && day.unreadable == 1)
    #expect(day.missing == [.refused: 1, .notSupplied: 1, .unknown: 1])
    let page = PartnerText.page(report, .english)
    #expect(page.contains("* contactedOn ← Gwelwyd (date)"))
    #expect(page.contains("1/5, 20 %; not supplied 1, unknown 1, refused 1, unreadable 1"))
    for value in ["CN-1", "03/10/2023", "30/02/2023"] { #expect(!page.contains(value)) }
    let json = PartnerJSON.page(report)
    for value in ["CN-1", "03/10/2023", "30/02/2023"] { #expect(!json.contains(value)) }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let export = try #require((read?["exports"] as? [[String: Any]])?.first)
    let mapped = try #require(export["mapped"] as? [[String: Any]])
    let reference = try #require(mapped.first { $0["field"] as? String == "localReference" })
    let completeness = try #require(reference["completeness"] as? [String: Any])
    #expect(completeness["stated"] as? Int == 4)
    #expect(completeness["missing"] as? [String: Int] == ["not-supplied": 1])
  }

  /// What the walk counts is what the sample counts.
  @Test(arguments: ["gwent-police", "bawso", "new-pathways", "national-return"])
  func readsTheSampleAsTheWalkDoes(_ partner: String) async throws {
    let schemas = try Walk.schemas.get()
    let report = try PartnerReport.of(partner, in: schemas, sample: [])
    let sample = try #require(report.sample, "its drops lie beside the schemas")
    var request = ValidationRequest(
      paths: try SampleReading.standardPaths(of: partner, schemas))
    request.schemas = schemas.path
    let walk = try await Validation.run(request)
    let counted = report.profile.exports.reduce(0) { $0 + (sample.export($1.id)?.records ?? 0) }
    #expect(counted == walk.counts.records && counted > 0)
  }

  @Test func tellsOfFilesThatAreNotThePartners() throws {
    let schemas = try Walk.schemas.get()
    let path = Walk.full("samples/drops/2023-q4/bawso")
    let report = try PartnerReport.of("gwent-police", in: schemas, sample: [path])
    #expect(report.sample?.unrecognised.count == 2)
    #expect(PartnerText.page(report, .welsh).contains("ffeiliau nad oes allforiad"))
  }

  @Test func tellsWhatIsMissingAndWhatAProfileNeeds() throws {
    let schemas = try Walk.schemas.get()
    let export = try #require(schemas.profile("bawso")?.exports.first)
    let coverage = ExportCoverage(export)
    #expect(coverage.mappedCount + coverage.missing.count == coverage.possibleCount)
    #expect(coverage.missing.contains(.familyName) && !coverage.missing.contains(.initials))
    #expect(!coverage.missing.contains(.crimeClass), "a referral has no class of crime")
    let unanswered = coverage.needs.filter { !$0.isAnswered }.map(\.need.label.en)
    #expect(unanswered.contains("act") && unanswered.contains("sharing agreement"))
    #expect(!unanswered.contains("age") && coverage.isNeeded(.dateOfBirth))
  }

  /// Each kind of record has fields for whatever a problem profile needs of it.
  @Test(arguments: RecordKind.allCases)
  func asksOnlyForWhatAKindCanHave(_ kind: RecordKind) {
    #expect(Set(kind.eventFields).isSubset(of: kind.fields))
    let needs = ProfileNeed.all(of: kind)
    #expect(needs.count >= 6)
    for need in needs {
      #expect(!Set(need.fields).isDisjoint(with: kind.fields), "\(kind): \(need.label.en)")
      #expect(need.label.en != need.label.cy)
    }
  }

  @Test func namesColumnsThatADraftLeftOpen() throws {
    let profile = NewPartner.csv.profile.replacing(
      "\"ignored\": {}", with: "\"ignored\": {}, \"open\": {\"Lliw\": {\"why\": \"no field\"}}")
    let schemas = try ScratchSchemas(profiles: ["canolfan-newydd.json": profile])
    let report = try PartnerReport.of("canolfan-newydd", in: schemas.folder, sample: [])
    #expect(PartnerText.page(report, .english).contains("mapped nor ignored:\n    Lliw\n"))
    #expect(PartnerJSON.page(report).contains("\"Lliw\""))
  }

  @Test(arguments: [
    (0, 3, "0 %"), (1, 300, "<1 %"), (299, 300, "99 %"), (3, 3, "100 %"), (0, 0, "–"),
  ])
  func roundsNoShareToAllOrNone(_ count: Int, _ total: Int, _ share: String) {
    #expect(PartnerWords.share(count, of: total) == share)
  }
}
