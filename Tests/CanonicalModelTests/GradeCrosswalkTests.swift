import Records
import Testing

@testable import CanonicalModel

/// The crosswalk, written down once more by hand for each of the 125 grades there are.
@Suite struct GradeCrosswalkTests {
  private static let sources: KeyValuePairs<Code, Code?> = [
    "5x5x5.A": "3x5x2.1", "5x5x5.B": "3x5x2.1", "5x5x5.C": nil, "5x5x5.D": "3x5x2.3",
    "5x5x5.E": "3x5x2.2",
  ]
  private static let intelligence: KeyValuePairs<Code, Code> = [
    "5x5x5.1": "3x5x2.A", "5x5x5.2": "3x5x2.A", "5x5x5.3": "3x5x2.B", "5x5x5.4": "3x5x2.D",
    "5x5x5.5": "3x5x2.E",
  ]
  private static let handling: KeyValuePairs<Code, Code> = [
    "5x5x5.1": "3x5x2.P", "5x5x5.2": "3x5x2.C", "5x5x5.3": "3x5x2.C", "5x5x5.4": "3x5x2.C",
    "5x5x5.5": "3x5x2.C",
  ]

  private func converted(_ code: Code, _ part: GradePart) -> GradeCrosswalk.Counterpart? {
    GradeCrosswalk.counterpart(of: code, as: part)
  }

  private func read(_ text: String) -> IntelligenceGrade? {
    IntelligenceGrade(Array(text.utf8).span)
  }

  @Test func convertsEveryGradeOfTheOlderScheme() throws {
    var count = 0
    for (source, newSource) in Self.sources {
      for (information, newIntelligence) in Self.intelligence {
        for (handling, newHandling) in Self.handling {
          let text = [source, information, handling].compactMap { $0.description.last }
          let grade = try #require(read(String(text)))
          #expect(converted(grade[.source], .source) == (newSource.map { .code($0) } ?? .open))
          #expect(converted(grade[.intelligence], .intelligence) == .code(newIntelligence))
          #expect(converted(grade[.handling], .handling) == .code(newHandling))
          count += 1
        }
      }
    }
    #expect(count == 125)
  }

  @Test(arguments: GradePart.allCases)
  func convertsNothingBack(_ part: GradePart) {
    for character in UInt8.min...UInt8.max {
      guard let code = part.code(for: character), GradingScheme(code) == .threeByFiveByTwo else {
        continue
      }
      #expect(converted(code, part) == nil)
    }
    #expect(converted("5x5x5", part) == nil && converted("heliotrope", part) == nil)
  }
}
