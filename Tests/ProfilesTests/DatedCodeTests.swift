import CanonicalModel
import Records
import Testing

@testable import Profiles

/// A key whose meaning changed on a day: the record's own date decides.
@Suite struct DatedCodeTests {
  private static let patterns = ["yyyy-MM-dd", "yyyy-MM", "yyyy"].compactMap { DatePattern($0) }
  private static let sources = [
    FieldSource(
      .hasChildren, "Answer",
      .datedCode(
        .gender,
        DatedMeaning(
          since: CivilDate(year: 2025, month: 3, day: 31) ?? CivilDate(dayNumber: 0),
          datedBy: .referredOn, earlier: .needsInterpreter))),
    FieldSource(.referredOn, "Date", .date(patterns, acceptsSerials: false)),
  ]

  private func mapped(_ answer: String, on date: String?) throws -> Mapped {
    var mapping = Mapping(Self.sources)
    mapping.add("Answer", answer)
    if let date { mapping.add("Date", date) }
    return try #require(mapping.mapped())
  }

  @Test(arguments: ["2025-03-30", "2025-02", "2024", "2023-02-02"])
  func givesWhatIsOlderToTheEarlierField(_ date: String) throws {
    let mapped = try mapped("female", on: date)
    #expect(mapped.values(.needsInterpreter) == ["female"])
    #expect(mapped.values(.hasChildren).isEmpty && mapped.faults.isEmpty)
  }

  @Test(arguments: ["2025-03-31", "2025-04-01", "2025-04", "2026"])
  func givesWhatIsNewerToItsOwnField(_ date: String) throws {
    let mapped = try mapped("female", on: date)
    #expect(mapped.values(.hasChildren) == ["female"])
    #expect(mapped.record.value(.hasChildren)?.source == 0)
    #expect(mapped.values(.needsInterpreter).isEmpty && mapped.faults.isEmpty)
  }

  @Test(arguments: ["2025-03", "2025", "N/K", "", nil])
  func givesItToNeitherWhereTheDateLeavesItOpen(_ date: String?) throws {
    let mapped = try mapped("female", on: date)
    #expect(mapped.values(.hasChildren) == ["!undatedMeaning"])
    #expect(mapped.values(.needsInterpreter).isEmpty)
    #expect(mapped.faults.map(\.fault) == [.undatedMeaning])
    #expect(mapped.faults.first?.source == 0)
  }

  @Test func leavesTheUnreadableDateToItsOwnFault() throws {
    #expect(
      try mapped("female", on: "soon").faults.map(\.fault) == [.unreadableDate, .undatedMeaning])
  }

  @Test func needsNoDateForAWordThatSaysNothing() throws {
    let mapped = try mapped("N/K", on: nil)
    #expect(mapped.faults.isEmpty && mapped.values(.needsInterpreter).isEmpty)
    #expect(try self.mapped("", on: nil).faults.isEmpty)
  }

  @Test func readsTheCodesOfItsField() throws {
    #expect(try mapped("Benyw", on: "2025-03-30").values(.needsInterpreter) == ["female"])
    #expect(try mapped("N/K", on: "2025-03-31").values(.hasChildren) == ["?unknown"])
    let unknown = try mapped("Martian", on: "2025-03-31")
    #expect(unknown.faults.map(\.fault) == [.unmappedCode])
  }

  @Test func suppliesBothFields() {
    let mapping = Mapping(Self.sources)
    #expect(mapping.export.suppliedFields == [.hasChildren, .needsInterpreter, .referredOn])
    #expect(mapping.mapper.missingColumns().first?.fields == [.hasChildren, .needsInterpreter])
  }
}
