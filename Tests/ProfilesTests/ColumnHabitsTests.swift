import CanonicalModel
import Records
import Testing

@testable import Profiles

/// What a column shows that none of its values does.
@Suite struct ColumnHabitsTests {
  private func judgements(
    _ transform: Transform, _ field: CanonicalField, _ values: [String],
    format: SourceFormat = .csv, vocabulary: ValueVocabulary = .own
  ) -> [ColumnJudgement] {
    var mapping = Mapping(
      [FieldSource(field, "column", transform)], format: format, vocabulary: vocabulary)
    for value in values { mapping.add("column", value) }
    var habits = ColumnHabits()
    mapping.batch.records = [
      RawRecord(
        number: 1, start: 0, end: mapping.batch.bytes.count, firstField: 0,
        endField: mapping.batch.fields.count, position: .start, parts: 0)
    ]
    let mapper = mapping.mapper
    mapper.observe(0, in: mapping.batch, into: &habits)
    return mapper.judgements(on: habits)
  }

  private func dates(_ values: [String], _ patterns: [String] = ["dd/MM/yyyy"])
    -> [ColumnJudgement]
  {
    judgements(
      .date(patterns.compactMap { DatePattern($0) }, acceptsSerials: false), .referredOn, values)
  }

  // MARK: - Order of day and month

  @Test func seesBothOrders() throws {
    let judgement = try #require(dates(["13/01/2023", "01/02/2023", "01/14/2023"]).first)
    #expect(judgement.fault == .mixedDayOrder && judgement.field == .referredOn)
    #expect(judgement.place.habit == .otherOrder && judgement.related?.habit == .order)
    #expect(judgement.count == 1)
  }

  @Test func seesTheOtherOrderWhereTheProfileHasTheMonthFirst() throws {
    let judgement = try #require(dates(["13/01/2023"], ["MM/dd/yyyy"]).first)
    #expect(judgement.fault == .mixedDayOrder)
    #expect(dates(["01/13/2023"], ["MM/dd/yyyy"]).isEmpty)
  }

  static let early = (1...12).map { "\($0)/\($0 % 4 + 1)/2023" }

  @Test func seesThatNoDayIsLate() {
    #expect(dates(Self.early, ["d/M/yyyy"]).map(\.fault) == [.openDayOrder])
    #expect(dates(Self.early + ["13/1/2023"], ["d/M/yyyy"]).isEmpty)
  }

  @Test func needsManyDaysOfSeveralMonths() {
    #expect(dates(Array(Self.early.prefix(9)), ["d/M/yyyy"]).isEmpty)
    #expect(dates((1...12).map { "\($0)/10/2023" }, ["d/M/yyyy"]).isEmpty)
    #expect(dates((1...12).map { "1/\($0)/2023" }, ["d/M/yyyy"]).isEmpty)
  }

  @Test func isNotAskedOfDatesThatTellTheirOrder() {
    #expect(dates(["2023-01-13", "2023-02-01"], ["yyyy-MM-dd"]).isEmpty)
    #expect(dates(["13/01/2023", "01/14/2023"], ["dd/MM/yyyy", "MM/dd/yyyy"]).isEmpty)
    #expect(dates(["13 Jan 2023"], ["d MMM yyyy"]).isEmpty)
  }

  @Test(arguments: ["", "1", "1/", "1/2", "1/2/", "1/2/20", "1/2-2023", "32/40/2023", "//2023"])
  func leavesOutWhatIsNoDay(_ text: String) { #expect(dates([text]).isEmpty) }

  // MARK: - Schemes and spellings

  @Test func seesSchemesOfGender() throws {
    let judgement = try #require(
      judgements(.code(.gender), .gender, ["F", "M", "Male", "F", "unknown"]).first)
    #expect(judgement.fault == .mixedGenderSchemes && judgement.count == 1)
    #expect(judgement.place.habit == .word && judgement.related?.habit == .letter)
    #expect(judgements(.code(.gender), .gender, ["F", "M", "unknown", ""]).isEmpty)
  }

  static let ticks = Transform.tick(
    "labour.forced-work",
    ticks: {
      var table = SpellingTable()
      table.add("Yes", meaning: "labour.forced-work")
      return table
    }())

  @Test func seesBoxesThatAreThereAndEmpty() throws {
    func judge(_ values: [String], _ vocabulary: ValueVocabulary = .onlineForm)
      -> [ColumnJudgement]
    {
      judgements(
        Self.ticks, .exploitationTypes, values, format: .json, vocabulary: vocabulary)
    }
    #expect(judge(["Yes", "No"]).map(\.fault) == [.tickNotAbsent])
    #expect(judge(["Yes", ""]).map(\.count) == [1])
    #expect(judge(["Yes", "Yes"]).isEmpty)
    #expect(judge(["Yes", "No"], .own).isEmpty)
  }

  @Test func seesAnswersThatTheFormSpellsOtherwise() throws {
    func judge(_ values: [String], _ field: CanonicalField = .wantsSupport) -> [ColumnJudgement] {
      judgements(
        .code(.yesNo), field, values, format: .json, vocabulary: .onlineForm)
    }
    let judgement = try #require(judge(["Yes", "yes", "No", "no"]).first)
    #expect(judgement.fault == .otherSpellingThanForm && judgement.count == 2)
    #expect(judge(["Yes", "No", "Not sure", "Not-sure", "DontKnow", "heliotrope"]).isEmpty)
    #expect(judge(["yes"], .areOtherVictimsInvolved).isEmpty)
  }

  // MARK: - Batches

  @Test func sumsOverBatches() {
    var mapping = Mapping([FieldSource(.gender, "column", .code(.gender))])
    mapping.add("column", "F")
    mapping.add("column", "Male")
    let mapper = mapping.mapper
    var sum = ColumnHabits()
    for index in 0..<2 {
      mapping.batch.records = [
        RawRecord(
          number: 1, start: 0, end: 5, firstField: index, endField: index + 1, position: .start,
          parts: 0)
      ]
      var habits = ColumnHabits()
      mapper.observe(0, in: mapping.batch, into: &habits)
      #expect(mapper.judgements(on: habits).isEmpty)
      sum.add(habits)
    }
    #expect(mapper.judgements(on: sum).map(\.fault) == [.mixedGenderSchemes])
  }
}

/// The hour of the night in which the clocks change.
@Suite struct ClockChangeTests {
  private func faults(_ text: String, _ pattern: String, _ field: CanonicalField = .referredOn)
    -> [Fault]
  {
    let transform = Transform.date([DatePattern(pattern)].compactMap { $0 }, acceptsSerials: false)
    var mapping = Mapping([FieldSource(field, "column", transform)])
    mapping.add("column", text)
    return mapping.mapped()?.faults.map(\.fault) ?? []
  }

  @Test(arguments: ["31/03/2024 01:00", "31/03/2024 01:59", "27/10/2024 01:30"])
  func isTold(_ text: String) { #expect(faults(text, "dd/MM/yyyy HH:mm") == [.clockChangeHour]) }

  @Test(arguments: [
    "31/03/2024 00:59", "31/03/2024 02:00", "24/03/2024 01:30", "30/03/2024 01:30",
    "29/09/2024 01:30",
  ])
  func isNotSeenElsewhere(_ text: String) { #expect(faults(text, "dd/MM/yyyy HH:mm").isEmpty) }

  @Test func isNoMatterWhereTheZoneIsTold() {
    #expect(faults("2024-03-31T01:30Z", "yyyy-MM-ddTHH:mmZ").isEmpty)
  }
}
