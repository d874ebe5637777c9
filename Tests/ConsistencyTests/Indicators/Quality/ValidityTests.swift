import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, H02). Texts are not asked.
@Suite struct ValidityTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func record(
      _ kind: RecordKind, _ values: Fixture.Values, flagged: Set<CanonicalField> = [],
      force: Code = "gwent", times: Int = 1
    ) {
      for _ in 0..<times {
        var source = FixtureSource("\(force)-police", force, values)
        source.flagged = flagged
        fixture.add(kind, [source], forces: [.source: force])
      }
    }
    // Three cells that can be used; two of three; a date that nobody can read; both flaws in one cell.
    let values: Fixture.Values = [
      .referredOn: "2024-03-01", .gender: "male", .numberOfChildren: "2", .narrative: "text",
    ]
    record(.referral, values, times: 8)
    record(.referral, values, flagged: [.gender, .narrative], times: 4)
    record(.referral, [.referredOn: "31/02/2024", .gender: "male"], times: 2)
    record(.referral, [.referredOn: "soon"], flagged: [.referredOn])
    // Blanks are no cells.
    record(.referral, [.referredOn: "2024-03-01", .gender: "?", .nationalities: "-"], times: 2)
    record(.crimeRecord, [.crimeRecordedOn: "2024-03-01", .incidentCode: "N200/01"])
    record(.encounter, [.encounteredOn: "2024-03-01"], flagged: [.encounteredOn])
    record(.referral, [.referredOn: "2024-03-01"], flagged: [.referredOn], force: "dyfed-powys")
    return fixture
  }

  /// 24 + 8 + 2 + 0 + 2 + 2 + 0 of 24 + 12 + 4 + 1 + 2 + 2 + 1.
  @Test func countsCellsThatCanBeUsed() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .validity) == [
        "gwent": Share(38, 46),
        "dyfed-powys": Share(0, 1),
      ])
  }
}
