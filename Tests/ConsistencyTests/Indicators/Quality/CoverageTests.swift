import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Months from January 2023 to August 2024, twenty of them, counted by hand (AC-15, H05).
@Suite struct CoverageTests {
  private func partner(_ force: Code, _ periods: [(String, String)]) -> PartnerDrop {
    PartnerDrop(
      partner: "\(force)-police", partnerKind: .policeForce, force: force,
      drops: periods.map { from, until in
        PartnerDrop.Drop(
          extractedOn: CivilDate(until)?.adding(days: 10), period: .between(from, until))
      })
  }

  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.partners = [
      // All but the three months of summer 2023; May 2024 in two halves.
      partner(
        "gwent",
        [
          ("2023-01-01", "2023-05-31"), ("2023-09-01", "2024-05-15"), ("2024-05-16", "2024-08-31"),
        ]),
      // June 2024 lacks a day.
      partner("south-wales", [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-06-29")]),
      partner("dyfed-powys", [("2023-01-01", "2024-08-31")]),
      PartnerDrop(
        partner: "north-wales-police", partnerKind: .policeForce, force: "north-wales",
        drops: [.init(extractedOn: CivilDate("2024-01-01"))]),
      PartnerDrop(partner: "bawso", partnerKind: .ngo, force: nil),
    ]
    return fixture
  }

  @Test func countsMonthsThatDropsCover() {
    #expect(
      fixture.shares(of: .coverage) == ["gwent": Share(17, 20), "south-wales": Share(17, 20)])
  }

  /// Six months of the period, of which Gwent lacks June to August 2023.
  @Test func asksOnlyForMonthsOfThePeriod() throws {
    var context = fixture.context()
    context.period = try #require(CivilDate("2023-03-20"))...#require(CivilDate("2023-09-30"))
    guard case .shares(let rows) = Indicator.coverage.evidence(fixture.table, context) else {
      Issue.record("no shares")
      return
    }
    let gwent = rows.filter { $0.force == "gwent" }
    #expect(gwent.map(\.isCounted) == [true, true, false, false, false, true])
  }

  @Test func doesNotCompareOneDropOrDropsWithoutADay() {
    #expect(
      fixture.refused(by: .coverage) == [
        "dyfed-powys": "only one drop was sent",
        "north-wales": "the drops do not say which days they cover",
      ])
  }

  @Test func hasNoEvidenceWithoutPeriods() {
    var fixture = Fixture()
    fixture.dropsOf("gwent", "south-wales")
    guard case .absent = fixture.gather(.coverage).evidence else {
      Issue.record("evidence out of nothing")
      return
    }
  }

  /// A drop may say that it covers all days there are.
  @Test func endsWithAPeriodWithoutSense() {
    let first = CivilDate(dayNumber: -700_000)
    #expect(Month.whole(in: first, CivilDate(dayNumber: 2_000_000)).count == 2_400)
  }
}
