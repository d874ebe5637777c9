import Records
import Testing

@testable import CanonicalModel

/// A grade that stands in one cell: its shape tells the scheme.
@Suite struct IntelligenceGradeTests {
  private func grade(_ text: String) -> IntelligenceGrade? {
    IntelligenceGrade(Array(text.utf8).span)
  }

  private func codes(_ text: String) -> [String]? {
    grade(text).map { grade in GradePart.allCases.map { grade[$0].description } }
  }

  @Test(arguments: [
    "B24", "b24", "B 2 4", "B/2/4", "B-2-4", "B.2.4", "B \\ 2 / 4", "B\u{A0}2\u{A0}4", "B  24",
  ])
  func readsTheOlderScheme(_ text: String) {
    #expect(codes(text) == ["5x5x5.B", "5x5x5.2", "5x5x5.4"])
    #expect(grade(text)?.scheme == .fiveByFiveByFive)
  }

  @Test(arguments: ["2BP", "2 B P", "2bp", "2/B/P", "2-b-p"])
  func readsTheNewerScheme(_ text: String) {
    #expect(codes(text) == ["3x5x2.2", "3x5x2.B", "3x5x2.P"])
    #expect(grade(text)?.scheme == .threeByFiveByTwo)
  }

  @Test func readsTheLastOfEachPart() {
    #expect(codes("E55") == ["5x5x5.E", "5x5x5.5", "5x5x5.5"])
    #expect(codes("A11") == ["5x5x5.A", "5x5x5.1", "5x5x5.1"])
    #expect(codes("3ec") == ["3x5x2.3", "3x5x2.E", "3x5x2.C"])
    #expect(codes("1AP") == ["3x5x2.1", "3x5x2.A", "3x5x2.P"])
  }

  @Test(arguments: [
    "", "B", "B2", "B24 ", " B24", "B244", "F24", "B64", "B06", "B2C", "2B4", "BBP", "224", "4BP",
    "2FP", "2BA", "2E1", "1E4", "20", "10000", "B24!", "B2é", "/B24", "B24/", "B_2_4", "see log",
    "B                24", "5x5x5",
  ])
  func refusesWhatIsOfNeither(_ text: String) { #expect(grade(text) == nil) }

  /// Every text of three characters against a plain list of the 125 and the 30 grades there are.
  @Test func knowsEveryGradeAndNoOther() {
    var known: Set<String> = []
    for source in "ABCDE" {
      for information in "12345" {
        for handling in "12345" { known.insert("\(source)\(information)\(handling)") }
      }
    }
    for source in "123" {
      for intelligence in "ABCDE" {
        for handling in "PC" { known.insert("\(source)\(intelligence)\(handling)") }
      }
    }
    let characters = "ABCDEFOPQZ0123456789 /x"
    var found: Set<String> = []
    for first in characters {
      for second in characters {
        for third in characters {
          let text = "\(first)\(second)\(third)"
          if grade(text) != nil { found.insert(text) }
        }
      }
    }
    #expect(found == known && known.count == 155)
  }

  @Test(arguments: GradePart.allCases)
  func tellsTheSchemeOfACharacter(_ part: GradePart) {
    for character in UInt8.min...UInt8.max {
      guard let code = part.code(for: character) else { continue }
      let isLetter = !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
      let isOlder = GradingScheme(code) == .fiveByFiveByFive
      #expect(isOlder == (isLetter == (part == .source)))
      let last = code.description.last.map(String.init)
      #expect(last == String(Unicode.Scalar(character)).uppercased())
    }
  }
}
