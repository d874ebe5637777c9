import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty-two records, counted by hand (AC-15, H03).
@Suite struct DateHeapingTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    // Twelve records made in one go on the 17th, of events on the first of a month.
    fixture.referral(
      "gwent", "2024-03-01", "adult", [.recordedOn: "2024-04-17", .dateOfBirth: "1990-01-01"],
      times: 12)
    for day in 2...7 {
      fixture.referral(
        "gwent", "2024-05-0\(day)", "adult",
        [
          .recordedOn: "2024-05-1\(day)", .encounteredOn: "2024-05-01",
          .dateOfBirth: "1990-03-0\(day)",
        ])
    }
    // Months and years are no dates to the day.
    fixture.referral(
      "gwent", "2024-05", "adult", [.dateOfBirth: "1990", .recordedOn: "2024-06-01"])
    fixture.referral("dyfed-powys", "2024-05-02", "adult", [.dateOfBirth: "1980-01-01"], times: 3)
    return fixture
  }

  @Test func countsFirstsOfMonthsAndDaysOfBulk() {
    // 12 referrals and 12 records in bulk; 6 encounters; one record on 1 June.
    #expect(
      fixture.shares(of: .dateHeaping) == [
        "gwent": Share(31, 43), "dyfed-powys": Share(0, 3),
      ])
    #expect(fixture.excluded(by: .dateHeaping) == ["a date is not known to the day": 1])
  }

  /// Births are no part of the share, and stand beside it with what chance would give.
  @Test func setsEachKindOfDateBesideChance() {
    #expect(
      fixture.beside(.dateHeaping, "gwent") == [
        "referrals on the first of a month": Share(12, 18),
        "encounters on the first of a month": Share(6, 6),
        "records made on the first of a month": Share(1, 19),
        "births on 1 January": Share(12, 18),
      ])
    let chances = fixture.gather(.dateHeaping).companions.map(\.chance)
    let month = 0.032_854_209_445_585_215
    #expect(chances.dropLast() == [month, month, month])
    #expect(chances.last == 0.002_737_850_787_132_101_4)
  }

  /// Nine records of one day are no bulk.
  @Test func takesFewRecordsOfADayForChance() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-02", "adult", [.recordedOn: "2024-04-17"], times: 9)
    #expect(fixture.shares(of: .dateHeaping) == ["gwent": Share(0, 18)])
  }
}
