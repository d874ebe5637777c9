import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, H07).
@Suite struct RevisionVolatilityTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func resent(
      _ force: Code, _ now: Fixture.Values, _ before: [(extract: String, values: Fixture.Values)],
      times: Int = 1
    ) {
      for _ in 0..<times {
        var source = FixtureSource("\(force)-police", force, now)
        source.earlier = before
        fixture.add(.referral, [source], forces: [.firstResponder: force, .source: force])
      }
    }
    let known: Fixture.Values = [
      .referredOn: "2024-03-05", .gender: "male", .nationalities: "VNM|GBR",
    ]
    func with(_ more: Fixture.Values) -> Fixture.Values { known.merging(more) { $1 } }
    // Nothing changed: three cells each.
    resent("gwent", known, [("2024-07-31", known)], times: 8)
    // One of three changed; one of four, filled since; a decision matured, which is none.
    resent("gwent", with([.gender: "female"]), [("2024-07-31", known)], times: 2)
    resent("gwent", with([.ethnicity: "W1"]), [("2024-07-31", known)])
    resent(
      "gwent", with([.reasonableGrounds: "positive"]),
      [("2024-07-31", with([.reasonableGrounds: "pending"]))])
    // Changed there and back: two of six.
    resent(
      "gwent", known, [("2024-07-31", known), ("2024-10-31", with([.gender: "other"]))])
    // The month had not ended, and a drop without a day.
    resent("gwent", with([.gender: "female"]), [("2024-03-30", known)])
    resent("gwent", with([.gender: "female"]), [("", known)])
    // Sent once.
    resent("gwent", known, [], times: 3)
    resent("dyfed-powys", with([.gender: "female"]), [("2024-03-31", known)], times: 2)
    fixture.partners = [
      partner("gwent", "2024-07-31", "2025-01-31"),
      partner("dyfed-powys", "2024-03-31", "2025-01-31"),
      partner("north-wales", "2025-01-31"),
    ]
    return fixture
  }

  private func partner(_ force: Code, _ extracts: String...) -> PartnerDrop {
    PartnerDrop(
      partner: "\(force)-police", partnerKind: .policeForce, force: force,
      drops: extracts.map { PartnerDrop.Drop(extractedOn: CivilDate($0)) })
  }

  /// 0 + 2 + 1 + 0 + 2 of 24 + 6 + 4 + 3 + 6.
  @Test func countsCellsThatChanged() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .revisionVolatility) == [
        "gwent": Share(5, 43), "dyfed-powys": Share(2, 6),
      ])
  }

  @Test func doesNotCompareOneDrop() {
    #expect(fixture.refused(by: .revisionVolatility) == ["north-wales": "only one drop was sent"])
  }

  @Test func hasNoEvidenceWhereNothingWasSentAgain() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-05", "adult", times: 20)
    guard case .absent = fixture.gather(.revisionVolatility).evidence else {
      Issue.record("evidence out of nothing")
      return
    }
  }
}
