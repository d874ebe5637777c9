import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct DatePatternTests {
  @Test(arguments: [
    ("dd/MM/yyyy", "09/03/2024", "2024-03-09"), ("dd/MM/yyyy", "29/02/2024", "2024-02-29"),
    ("dd.MM.yyyy", "31.12.1999", "1999-12-31"), ("d/M/yyyy", "9/3/2024", "2024-03-09"),
    ("d/M/yyyy", "09/03/2024", "2024-03-09"), ("d/M/yyyy", "31/12/2024", "2024-12-31"),
    ("yyyy-MM-dd", "2024-03-09", "2024-03-09"), ("yyyyMMdd", "20240309", "2024-03-09"),
    ("MM/yyyy", "03/2024", "2024-03"), ("MMM yyyy", "March 2024", "2024-03"),
    ("yyyy", "2024", "2024"), ("dd/MM/yy", "09/03/49", "2049-03-09"),
    ("dd/MM/yy", "09/03/50", "1950-03-09"),
  ])
  func readsADate(_ pattern: String, _ text: String, _ date: String) throws {
    #expect(try read(text, pattern) == date)
  }

  static let months = [
    ["Jan", "January", "Ion", "Ionawr"], ["Feb", "February", "Chw", "Chwe", "Chwefror"],
    ["Mar", "March", "Maw", "Mawrth"], ["Apr", "April", "Ebr", "Ebrill"], ["May", "Mai"],
    ["Jun", "June", "Meh", "Mehefin"], ["Jul", "July", "Gor", "Gorff", "Gorffennaf"],
    ["Aug", "August", "Aws", "Awst"], ["Sep", "Sept", "September", "Med", "Medi"],
    ["Oct", "October", "Hyd", "Hydref"], ["Nov", "November", "Tach", "Tachwedd"],
    ["Dec", "December", "Rhag", "Rhagfyr"],
  ]

  @Test(arguments: Array(zip(1...12, months)))
  func readsTheNamesOfMonthsInBothLanguages(_ month: Int, _ names: [String]) throws {
    for name in names {
      for spelling in [name, name.lowercased(), name.uppercased()] {
        let date = try read("5 \(spelling) 2024", "d MMM yyyy")
        #expect(date == "2024-\(month.padded(2))-05", "\(spelling)")
      }
    }
  }

  @Test(arguments: [
    "5 Marchy 2024", "5 Ma 2024", "5 Mar. 2024", "5  2024", "5 03 2024", "5 März 2024",
  ])
  func takesNoOtherWordForAMonth(_ text: String) throws {
    #expect(try read(text, "d MMM yyyy") == nil)
  }

  @Test(arguments: [
    ("dd/MM/yyyy HH:mm", "09/03/2024 23:59"), ("dd/MM/yyyy HH:mm:ss", "09/03/2024 00:00:00"),
    ("yyyy-MM-ddTHH:mm:ss", "2024-03-09T23:59:60"),
    ("yyyy-MM-ddTHH:mm:ssZ", "2024-03-09T12:30:00Z"),
    ("yyyy-MM-ddTHH:mm:ssZ", "2024-03-09T12:30:00+01:00"),
    ("yyyy-MM-ddTHH:mm:ssZ", "2024-03-09T12:30:00-0500"),
  ])
  func letsTheTimeOfDayGo(_ pattern: String, _ text: String) throws {
    #expect(try read(text, pattern) == "2024-03-09")
  }

  @Test(arguments: [
    "2024-03-09T25:00:00Z", "2024-03-09T12:60:00Z", "2024-03-09T12:30:61Z", "2024-03-09T12:30:00",
    "2024-03-09T12:30:00+", "2024-03-09T12:30:00+01:", "2024-03-09T12:30:00+01:00 ",
    "2024-03-09T12:30:00z", "2024-03-09 12:30:00Z", "2024-03-09",
  ])
  func checksTheTimeOfDay(_ text: String) throws {
    #expect(try read(text, "yyyy-MM-ddTHH:mm:ssZ") == nil)
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "30/02/2024"), ("dd/MM/yyyy", "29/02/2023"), ("dd/MM/yyyy", "01/13/2024"),
    ("dd/MM/yyyy", "31/04/2024"), ("dd/MM/yyyy", "00/01/2024"), ("dd/MM/yyyy", "01/00/2024"),
    ("dd/MM/yyyy", "01/01/0000"), ("MM/yyyy", "13/2024"), ("MM/yyyy", "00/2024"),
    ("yyyy", "0000"),
  ])
  func refusesADayThatIsNone(_ pattern: String, _ text: String) throws {
    #expect(try read(text, pattern) == nil)
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "09/03/2024 approx"), ("dd/MM/yyyy", "09/03/20245"),
    ("dd/MM/yyyy", " 09/03/2024"), ("dd/MM/yyyy", "9/3/2024"), ("dd/MM/yyyy", "09-03-2024"),
    ("dd/MM/yyyy", "09/03/24"), ("dd/MM/yyyy", "09/03/"), ("dd/MM/yyyy", ""),
    ("dd/MM/yyyy", "٠٩/٠٣/٢٠٢٤"), ("d/M/yyyy", "009/3/2024"), ("d/M/yyyy", "/3/2024"),
    ("MM/yyyy", "09/03/2024"), ("yyyy", "2024-03"), ("yyyy-MM-dd", "2024-03-09T10:00"),
  ])
  func fitsFromTheFirstCharacterToTheLast(_ pattern: String, _ text: String) throws {
    #expect(try read(text, pattern) == nil)
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "09/03/24", true), ("yyyy-MM-dd", "24-03-09", true),
    ("d MMM yyyy", "9 Mawrth 24", true), ("dd/MM/yyyy", "09/03/2024", false),
    ("dd/MM/yyyy", "30/02/24", false), ("dd/MM/yyyy", "soon", false),
    ("dd/MM/yy", "09/03/24", false),
  ])
  func seesAYearOfTwoDigits(_ pattern: String, _ text: String, _ isShort: Bool) throws {
    #expect(try #require(DatePattern(pattern)).hasShortYear(text.bytes) == isShort)
  }

  @Test(arguments: [
    "", "dd/MM", "DD/MM/YYYY", "dd/MM/yyy", "dd/MMMM/yyyy", "ddd/MM/yyyy", "h:mm yyyy",
    "dd–MM–yyyy", "d o MMM yyyy",
  ])
  func isMadeOfKnownPartsWithAYear(_ pattern: String) { #expect(DatePattern(pattern) == nil) }

  /// The quick way for days of a fixed width, held against the pattern itself.
  @Test(arguments: ["yyyy-MM-dd", "dd/MM/yyyy", "yyyyMMdd", "dd.MM.yyyy", "MM-dd-yyyy"])
  func readsAFixedDayAsThePatternDoes(_ text: String) throws {
    let pattern = try #require(DatePattern(text))
    #expect(pattern.fixedDay.isFixed)
    var days = ["", "2024", "2024-13-01", "2024-02-30", "0000-01-01", "9999-12-31", "2024/01/01"]
    for year in ["1899", "1900", "2000", "2023", "2024", "20x4"] {
      for (month, day) in [("01", "01"), ("02", "28"), ("02", "29"), ("12", "31"), ("00", "10")] {
        days.append(
          text.replacing("yyyy", with: year).replacing("MM", with: month)
            .replacing("dd", with: day))
      }
    }
    for day in days + days.map({ $0 + " " }) + days.map({ String($0.dropLast()) }) {
      let bytes = Array(day.utf8)
      let quick = pattern.fixedDay.date(bytes.span)
      #expect(quick == pattern.date(bytes.span), "\(day)")
    }
  }

  @Test(arguments: ["d/M/yyyy", "yyyy", "MM/yyyy", "dd MMM yyyy", "dd/MM/yy", "yyyy-MM-ddTHH:mm"])
  func takesNoOtherPatternForAFixedDay(_ text: String) throws {
    #expect(try !#require(DatePattern(text)).fixedDay.isFixed)
  }

  private func read(_ text: String, _ pattern: String) throws -> String? {
    try #require(DatePattern(pattern)).date(text.bytes)?.description
  }
}
