import CanonicalModel
import Records
import Testing

@testable import Consistency

/// What cases have to have in common to be compared.
@Suite struct StratumTests {
  private func stratum(_ values: Fixture.Values, on day: String = "2024-06-01") -> Stratum {
    Stratum(Recorded(fixture: values), on: PartialDate(day))
  }

  @Test(arguments: [
    ([CanonicalField.ageGroupAtReferral: "child"], Stratum.Age.child),
    ([.ageGroupAtReferral: "not-sure", .dateOfBirth: "1980-01-01"], .unknown),
    ([.ageGroupAtReferral: "?", .dateOfBirth: "1980-01-01"], .adult),
    ([.dateOfBirth: "2006-06-01"], .adult), ([.dateOfBirth: "2006-06-02"], .child),
    // Born in 2006: adult or child, nobody can tell.
    ([.dateOfBirth: "2006"], .unknown), ([.dateOfBirth: "2005"], .adult),
    ([.statedAge: "17"], .child), ([.statedAge: "18"], .adult),
    // Somebody who was a child when exploited may be adult by now.
    ([.ageGroupAtExploitation: "child"], .unknown), ([.ageGroupAtExploitation: "adult"], .adult),
    ([:], .unknown),
  ])
  func tellsTheAge(_ values: Fixture.Values, _ age: Stratum.Age) {
    #expect(stratum(values).age == age)
  }

  @Test(arguments: [
    ([CanonicalField.exploitationTypes: "labour|criminal.cannabis"], Stratum.Exploitation.criminal),
    ([.exploitationTypes: "labour"], .other), ([.exploitationTypes: "other"], .unspecified),
    ([.exploitationCategory: "sexual+criminal"], .criminal),
    ([.exploitationCategory: "sex+lab+crim"], .criminal),
    ([.exploitationCategory: "labour-and-criminal"], .other),
    ([.exploitationCategory: "unknown"], .unspecified), ([:], .unspecified),
  ])
  func tellsTheExploitation(_ values: Fixture.Values, _ exploitation: Stratum.Exploitation) {
    #expect(stratum(values).exploitation == exploitation)
  }

  @Test(arguments: [
    ("2015-07-30", "R0"), ("2015-07-31", "R1"), ("2019-04-01", "R2"), ("2019-10-01", "R3"),
    ("2021-05-31", "R3"), ("2021-06-01", "R4"), ("2021-11-01", "R5"), ("2023-01-29", "R5"),
    ("2023-01-30", "R6"),
  ])
  func tellsTheRegime(_ day: String, _ id: String) {
    #expect(stratum([:], on: day).regime.id == id)
  }

  @Test func keepsApartOnlyWhatIsAllowedFor() {
    let full = stratum([.ageGroupAtReferral: "child", .exploitationTypes: "criminal"])
    #expect(full.kept(for: .ageAndExploitation) == full)
    #expect(full.kept(for: .age).exploitation == .unspecified)
    #expect(full.kept(for: .age).age == .child)
    #expect(full.kept(for: .exploitation).age == .unknown)
    #expect(full.kept(for: .regime).regime == full.regime)
    #expect(full.kept(for: .regime).exploitation == .unspecified)
  }
}
