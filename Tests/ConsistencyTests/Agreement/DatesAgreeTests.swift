import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Dates of pairs, counted by hand (AC-15, E04).
@Suite struct DatesAgreeTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func dates(_ own: String, _ other: String, times: Int = 1) {
      fixture.pair("gwent", [.referredOn: own], [.referredOn: other], times: times)
    }
    dates("2024-03-01", "2024-03-01", times: 9)
    dates("2024-03-02", "2024-03-01", times: 6)
    dates("2024-03-01", "2024-03-03", times: 3)
    dates("2024-03-08", "2024-03-01", times: 2)
    dates("2024-03-09", "2024-03-01")
    dates("2024-03", "2024-03-01", times: 2)
    fixture.pair("gwent", [.referredOn: "2024-03-01"], [:])
    // Two dates of one person.
    fixture.pair(
      "gwent", [.referredOn: "2024-03-01", .encounteredOn: "2024-02-01"],
      [.referredOn: "2024-03-01", .encounteredOn: "2024-02-20"], with: "sca", kind: .national,
      times: 8)
    return fixture
  }

  @Test func countsDatesNoMoreThanADayApart() {
    #expect(fixture.shares(of: .datesAgree) == ["gwent": Share(23, 37)])
    #expect(
      fixture.beside(.datesAgree, "gwent") == ["no more than seven days apart": Share(28, 37)])
    #expect(fixture.excluded(by: .datesAgree) == ["a date is not known to the day": 2])
  }

  @Test func tellsWhichSideIsLater() throws {
    let forces = [ComparedForce(id: "gwent", name: Words(same: "Gwent"))]
    let table = try #require(fixture.gather(.datesAgree).pictures(forces).first)
    #expect(
      table.cells(of: "Gwent: referred on") == [
        .count(.exact(29)), .count(.exact(0)), .count(.exact(3)), .count(.exact(0)),
        .count(.exact(17)), .count(.exact(6)), .count(.exact(2)), .count(.exact(1)), .days(0),
      ])
    // Eight encounters are too few for a median.
    #expect(
      table.cells(of: "Gwent: encountered on").suffix(2) == [.count(.exact(0)), .symbol("[u]")])
  }

  /// Twenty-nine people with thirty-seven dates are twenty-nine.
  @Test func needsThirtyPeople() {
    let people = "fewer than 30 people are in the records of both partners"
    #expect(fixture.refused(by: .datesAgree) == ["gwent": people])
    var enough = fixture
    enough.pair("gwent", [.referredOn: "2024-03-01"], [.referredOn: "2024-03-01"])
    #expect(enough.refused(by: .datesAgree).isEmpty)
  }
}
