import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, H04).
@Suite struct PlaceholderValuesTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func record(_ values: Fixture.Values, times: Int = 1) {
      fixture.referral("gwent", "2024-03-01", "adult", values, times: times)
    }
    // Two cells each: the day of the referral, and one more.
    for day in ["1900-01-01", "1970-01-01", "1901-01-01", "9999-12-31"] {
      record([.encounteredOn: day])
    }
    for text in ["XX", "N/K", "000000", "00/000", "tbc"] { record([.nrmReference: text]) }
    record([.familyName: "Xx"])
    record([.nrmReference: "NRM-0", .familyName: "Null-Jones"])
    record([.dateOfBirth: "1990-01-01"], times: 2)
    // Codes, texts, and what is not known are no cells here.
    record([.gender: "other", .narrative: "XX", .encounteredOn: "?"], times: 3)
    record([.encounteredOn: "1970"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.nrmReference: "0"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.nrmReference: "10"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult")
    return fixture
  }

  /// 4 + 5 + 1 of the 17 days of referral and 4 + 5 + 1 + 2 + 2 + 1 other cells.
  @Test func countsDefaults() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .placeholderValues) == [
        "gwent": Share(10, 32), "dyfed-powys": Share(1, 5),
      ])
  }

  @Test(arguments: [
    ("N/K", true), ("n / k", true), ("0", true), ("00-00/00", true), ("XXXXX", true),
    ("A00000", false), ("1", false), ("", false), ("-", false), ("XXL", false), ("Xiu", false),
  ])
  func knowsWhatStandsForNothing(_ text: String, _ isOne: Bool) {
    #expect(Placeholder.isOne(Array(text.utf8)) == isOne)
  }
}
