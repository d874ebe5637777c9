import CanonicalModel
import Records
import Testing

@testable import Profiles

/// Grades of intelligence out of one cell, or out of three.
@Suite struct GradeTests {
  private static let whole = sources { _ in "Grade" }
  private static let apart = sources { "\($0)" }

  /// The three parts of a grade and its scheme, each from the place that is asked for.
  private static func sources(scheme: GradingScheme? = nil, _ path: (GradePart) -> String)
    -> [FieldSource]
  {
    GradePart.allCases.map { part in
      FieldSource(part.field, path(part), .grade(GradeReading(part, scheme: scheme)))
    } + [FieldSource(.gradingScheme, path(.source), .grade(GradeReading(nil, scheme: scheme)))]
  }

  private func mapped(
    _ values: KeyValuePairs<String, String>, _ sources: [FieldSource] = whole,
    kind: RecordKind = .intelligenceReport
  ) throws -> Mapped {
    var mapping = Mapping(sources, kind: kind)
    for (path, text) in values { mapping.add(path, text) }
    return try #require(mapping.mapped())
  }

  /// Source, intelligence, handling and scheme.
  private func grade(_ mapped: Mapped) -> [String?] {
    GradePart.allCases.map { mapped.value($0.field) } + [mapped.value(.gradingScheme)]
  }

  private func converted(_ mapped: Mapped) -> [String?] {
    GradePart.allCases.map { mapped.value($0.convertedField) }
  }

  @Test(arguments: ["E41", "e/4/1", "E 4 1"])
  func readsAGradeOfTheOlderScheme(_ text: String) throws {
    let mapped = try mapped(["Grade": text])
    #expect(grade(mapped) == ["5x5x5.E", "5x5x5.4", "5x5x5.1", "5x5x5"])
    #expect(mapped.faults.isEmpty)
  }

  @Test(arguments: ["2BP", "2 b p"])
  func readsAGradeOfTheNewerScheme(_ text: String) throws {
    let mapped = try mapped(["Grade": text])
    #expect(grade(mapped) == ["3x5x2.2", "3x5x2.B", "3x5x2.P", "3x5x2"])
    #expect(mapped.faults.isEmpty && converted(mapped) == [nil, nil, nil])
  }

  @Test func readsPartsThatStandAlone() throws {
    let older = try mapped(["source": "b", "intelligence": "2", "handling": "5"], Self.apart)
    #expect(grade(older) == ["5x5x5.B", "5x5x5.2", "5x5x5.5", "5x5x5"])
    let newer = try mapped(["source": "3", "intelligence": "E", "handling": "C"], Self.apart)
    #expect(grade(newer) == ["3x5x2.3", "3x5x2.E", "3x5x2.C", "3x5x2"])
    #expect(older.faults.isEmpty && newer.faults.isEmpty)
  }

  @Test(arguments: ["4", "F", "0", "P", "9"])
  func tellsAPartThatIsOfNoScheme(_ text: String) throws {
    let mapped = try mapped(["source": text], Self.apart)
    #expect(mapped.value(.sourceEvaluation) == "!unreadableGrade")
    #expect(mapped.faults.map(\.fault) == [.unreadableGrade])
    #expect(mapped.faults.map(\.field) == [.sourceEvaluation])
  }

  /// A letter alone could be a part of either scheme where the cell is to hold a whole grade.
  @Test(arguments: ["B", "2", "C", "B29", "24B", "see log", "2E1", "BBP"])
  func tellsOnceWhatIsNoGrade(_ text: String) throws {
    let mapped = try mapped(["Grade": text])
    #expect(grade(mapped) == Array(repeating: "!unreadableGrade", count: 4))
    #expect(mapped.faults.map(\.fault) == [.unreadableGrade])
    #expect(converted(mapped) == [nil, nil, nil])
  }

  @Test(arguments: ["20", "10000", "1.00E+04", "300"])
  func knowsWhatASpreadsheetMakesOfGrades(_ text: String) throws {
    let mapped = try mapped(["Grade": text])
    #expect(mapped.faults.map(\.fault) == [.gradeAsNumber])
    #expect(mapped.value(.handlingCode) == "!gradeAsNumber")
  }

  @Test func takesAWordForNoValue() throws {
    let mapped = try mapped(["Grade": "N/K"])
    #expect(grade(mapped) == Array(repeating: "?unknown", count: 4) && mapped.faults.isEmpty)
    #expect(try grade(self.mapped(["Grade": ""])) == [nil, nil, nil, nil])
  }

  @Test func refusesTheSchemeThatTheExportDoesNotUse() throws {
    let sources = Self.sources(scheme: .fiveByFiveByFive) { _ in "Grade" }
    #expect(try grade(mapped(["Grade": "B24"], sources)).last == "5x5x5")
    let other = try mapped(["Grade": "2BP"], sources)
    #expect(other.faults.map(\.fault) == [.unreadableGrade])
    let alone = Self.sources(scheme: .threeByFiveByTwo) { "\($0)" }
    #expect(try mapped(["source": "B"], alone).value(.sourceEvaluation) == "!unreadableGrade")
  }

  // MARK: - Conversion

  @Test func readsTheOlderSchemeInTheNewerOne() throws {
    let mapped = try mapped(["Grade": "E34"])
    #expect(converted(mapped) == ["3x5x2.2", "3x5x2.B", "3x5x2.C"])
    #expect(grade(mapped).first == "5x5x5.E")
    for part in GradePart.allCases {
      let original = try #require(mapped.record.value(part.field))
      #expect(mapped.record.value(part.convertedField)?.source == original.source)
    }
  }

  @Test func leavesOpenWhatOnlyTheOriginatorKnows() throws {
    let mapped = try mapped(["Grade": "C21"])
    #expect(converted(mapped) == ["?unknown", "3x5x2.A", "3x5x2.P"])
    #expect(mapped.faults.isEmpty)
  }

  @Test func convertsOnlyReportsOfIntelligence() throws {
    #expect(try converted(mapped(["Grade": "E34"], kind: .encounter)) == [nil, nil, nil])
  }

  @Test func convertsNoGradeOfTwoSchemes() throws {
    let mixed = try mapped(["source": "B", "intelligence": "A", "handling": "1"], Self.apart)
    #expect(converted(mixed) == [nil, nil, nil])
    let misnamed =
      Array(Self.apart.dropLast()) + [
        FieldSource(.gradingScheme, "scheme", .grade(GradeReading(nil)))
      ]
    let other = try mapped(["source": "B", "scheme": "2BP"], misnamed)
    #expect(converted(other) == [nil, nil, nil])
  }

  @Test func convertsTheRestWhereAPartIsMissing() throws {
    let mapped = try mapped(["source": "A", "intelligence": "N/K"], Self.apart)
    #expect(converted(mapped) == ["3x5x2.1", nil, nil])
  }

  @Test func keepsWhatTheExportConvertedItself() throws {
    let sources =
      Self.apart + [
        FieldSource(.convertedSourceEvaluation, "new", .grade(GradeReading(.source)))
      ]
    let mapped = try mapped(["source": "C", "handling": "1", "new": "3"], sources)
    #expect(converted(mapped) == ["3x5x2.3", nil, "3x5x2.P"])
  }
}
