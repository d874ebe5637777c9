import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// The mix of TV-13, with organ harvesting and more than one type empty (AC-15, D02).
@Suite struct MixDivergenceTests {
  /// Criminal, labour, sexual, domestic, unspecified.
  private let counts: [(Code, [Int])] = [
    ("gwent", [46, 28, 15, 4, 8]), ("dyfed-powys", [12, 19, 9, 3, 15]),
    ("north-wales", [20, 12, 6, 2, 2]), ("south-wales", [65, 22, 14, 5, 10]),
  ]

  private let types = [
    "criminal.county-lines", "labour.forced-work", "sexual.prostitution", "domestic", "other",
  ]

  private func fixture(of counts: [(Code, [Int])]) -> Fixture {
    var fixture = Fixture()
    for (force, numbers) in counts {
      for (type, times) in zip(types, numbers) {
        fixture.referral(force, "2024-03-01", "adult", [.exploitationTypes: type], times: times)
      }
    }
    return fixture
  }

  private func mix(of fixture: Fixture) -> [Code: [String: Int]] {
    guard case .mix(let categories, let rows) = fixture.gather(.mixDivergence).evidence else {
      return [:]
    }
    return Dictionary(grouping: rows, by: \.force).mapValues { rows in
      Dictionary(rows.map { (categories[$0.category].en, 1) }, uniquingKeysWith: +)
    }
  }

  @Test func countsReferralsByCategory() {
    let mix = mix(of: fixture(of: counts))
    for (force, numbers) in counts {
      let names = ["criminal", "labour", "sexual", "domestic", "unspecified"]
      #expect(mix[force] == Dictionary(uniqueKeysWithValues: zip(names, numbers)))
    }
  }

  /// Exactly, from the cases on (TV-13).
  @Test func divergesAsInTheNotes() throws {
    let fixture = fixture(of: counts)
    guard case .mix(let categories, let rows) = fixture.gather(.mixDivergence).evidence else {
      Issue.record("no mix")
      return
    }
    let table = counts.map { force, _ in
      categories.indices.map { category in
        rows.count { $0.force == force && $0.category == category }
      }
    }
    let divergence = try Divergence(table)
    #expect(abs(divergence.g.statistic / 28.610_124_57 - 1) < 1e-9)
    #expect(abs(divergence.nullExpectation / 0.027_306_530_74 - 1) < 1e-9)
    // Criminal and unspecified at Dyfed-Powys, criminal at South Wales.
    let residuals = divergence.residuals
    #expect(abs((residuals[1][0] ?? 0) / -4.134_942_269 - 1) < 1e-9)
    #expect(abs((residuals[1][6] ?? 0) / 3.984_498_637 - 1) < 1e-9)
    #expect(abs((residuals[3][0] ?? 0) / 2.969_352_771 - 1) < 1e-9)
  }

  /// Ten referrals: too few for a verdict, which needs 30.
  @Test func countsAPersonOnceHoweverManyTypes() {
    var fixture = Fixture()
    func coded(_ types: String, _ category: String? = nil) {
      fixture.referral(
        "gwent", "2024-03-01", "adult",
        [CanonicalField.exploitationTypes: types, .exploitationCategory: category ?? ""].filter {
          !$0.value.isEmpty
        })
    }
    coded("labour.forced-work|labour.wages-taken")
    coded("financial.fraud")
    coded("labour.forced-work|sexual.held")
    coded("", "sexual+labour")
    coded("", "sex+lab+dom+org+crim")
    coded("", "labour-and-criminal")
    coded("organ")
    coded("criminal|other", "labour")
    coded("")
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"])
    #expect(
      mix(of: fixture)["gwent"] == [
        "labour": 3, "more than one": 3, "organ harvesting": 1, "criminal": 1, "unspecified": 1,
      ])
    #expect(Indicator.mixDivergence.minimum == .mix)
  }
}
