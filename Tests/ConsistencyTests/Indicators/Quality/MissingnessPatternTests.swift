import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, H06).
@Suite struct MissingnessPatternTests {
  private let full: Fixture.Values = [
    .firstResponderForce: "gwent", .forceOfArea: "gwent", .ageGroupAtExploitation: "adult",
    .gender: "male", .nationalities: "VNM", .exploitationTypes: "labour",
    .exploitationLocation: "uk", .consentsToReferral: "yes", .nrmReference: "NRM-1",
    .crimeReference: "24/1",
  ]

  private var fixture: Fixture {
    var fixture = Fixture()
    func blank(_ force: Code, _ fields: CanonicalField..., times: Int) {
      fixture.referral(
        force, "2024-03-01", "adult", full.filter { !fields.contains($0.key) }, times: times)
    }
    blank("gwent", .gender, times: 5)
    blank("gwent", .gender, .nationalities, times: 3)
    blank("gwent", times: 2)
    blank("dyfed-powys", .crimeReference, times: 6)
    // An export without the place of exploitation takes that field out for all forces.
    fixture.lacking = [
      .exploitationLocation, .exploitationTowns, .exploitationCountries, .exploitationRegion,
    ]
    blank("north-wales", .nationalities, .exploitationLocation, times: 4)
    return fixture
  }

  private func blanks(_ force: Code) -> [String: Int] {
    guard case .mix(let fields, let rows) = fixture.gather(.missingnessPattern).evidence else {
      return [:]
    }
    return Dictionary(
      rows.filter { $0.force == force }.map { (fields[$0.category].en, 1) },
      uniquingKeysWith: +)
  }

  @Test func countsBlanksByField() {
    #expect(fixture.cases.count == 20)
    #expect(blanks("gwent") == ["gender": 8, "nationalities": 3])
    #expect(blanks("dyfed-powys") == ["crime reference": 6])
    #expect(blanks("north-wales") == ["nationalities": 4])
    #expect(Indicator.missingnessPattern.minimum == .mix)
  }

  @Test func setsTheShareOfBlanksBesideIt() {
    #expect(
      fixture.beside(.missingnessPattern, "gwent") == [
        "blank: gender": Share(8, 10), "blank: nationalities": Share(3, 10),
        "blank: crime reference": Share(0, 10),
      ])
  }
}
