import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct ValueMapperTests {
  // MARK: - What is not there

  @Test func readsWhyThereIsNoValue() throws {
    var own = SpellingTable()
    own.add("Client did not say", meaning: "refused")
    own.add("N/K", meaning: "not-applicable")
    let words = [
      ("n/k", "?not-applicable"), ("client did not say", "?refused"), ("Declined", "?refused"),
      ("-", "?not-supplied"), ("", "?not-supplied"), (" \t", "?not-supplied"),
      ("\u{A0}", "?not-supplied"), ("unknown", "?unknown"), ("unknown man", "unknown man"),
    ]
    for (word, meaning) in words {
      var mapping = Mapping([FieldSource(.operationName, "Name")], missing: own)
      mapping.add("Name", word)
      let mapped = try #require(mapping.mapped())
      let values = mapped.values(.operationName)
      #expect((values.isEmpty ? ["?not-supplied"] : values) == [meaning], "\(word)")
      #expect(mapped.faults.isEmpty, "\(word)")
    }
  }

  @Test func takesNullForNotSupplied() throws {
    var mapping = Mapping([FieldSource(.familyName, "name")], format: .json)
    mapping.add("name", "null", kind: .null)
    let mapped = try #require(mapping.mapped())
    #expect(mapped.record.missing(.familyName) == .notSupplied)
    #expect(mapped.faults.isEmpty)
  }

  @Test func letsASpellingOfTheFieldSayWhyThereIsNoCode() throws {
    var ownMissing = SpellingTable()
    ownMissing.add("F", meaning: "refused")
    let reading = CodeReading(
      list: .genders, own: SpellingTable(), ownMissing: ownMissing,
      general: Lists.genders.spellings)
    let mapped = try map("F", .code(reading), to: .gender)
    #expect(mapped.values(.gender) == ["?refused"])
  }

  // MARK: - Several values

  @Test func keepsTheFirstOfSeveralValues() throws {
    let mapped = try mapNames("Jones", "Parry")
    #expect(mapped.values(.familyName) == ["Jones"])
    #expect(mapped.faults.map(\.fault) == [.severalValues])
    #expect(mapped.faults.first?.source == 1)
  }

  @Test func takesTheValueOfTheSourceThatHasOne() throws {
    for (first, second) in [("", "Jones"), ("N/K", "Jones"), ("Jones", ""), ("Jones", "N/K")] {
      let mapped = try mapNames(first, second)
      #expect(mapped.value(.familyName) == "Jones", "\(first) | \(second)")
      #expect(mapped.record.isStated(.familyName))
      #expect(mapped.faults.isEmpty)
    }
  }

  @Test func leavesAKeyThatIsThereTwiceToItsOwnFinding() throws {
    var mapping = Mapping([FieldSource(.familyName, "name")], format: .json)
    mapping.add("name", "Jones")
    mapping.add("name", "Parry")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.familyName) == ["Jones"])
    #expect(mapped.faults.isEmpty)
  }

  @Test func seesSeveralElementsWhereAFieldHoldsOne() throws {
    var mapping = Mapping([FieldSource(.familyName, "name/*")], format: .json)
    mapping.add("name/*", "Jones")
    mapping.add("name/*", "Parry")
    #expect(try #require(mapping.mapped()).faults.map(\.fault) == [.severalValues])
  }

  @Test func keepsEveryValueOfARepeatedField() throws {
    var mapping = Mapping([FieldSource(.aliases, "A1"), FieldSource(.aliases, "A2")])
    mapping.add("A1", "Bird")
    mapping.add("A2", "Fish")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.aliases) == ["Bird", "Fish"])
    #expect(mapped.faults.isEmpty)
  }

  // MARK: - Single values

  @Test(arguments: [
    ("09/03/2024", "2024-03-09", nil), ("03/2024", "2024-03", nil), ("N/K", "?unknown", nil),
    ("09/03/24", "!twoDigitYear", Fault.twoDigitYear),
    ("45292", "!spreadsheetSerial", .spreadsheetSerial),
    ("30/02/2024", "!unreadableDate", .unreadableDate),
    ("#REF!", "!spreadsheetError", .spreadsheetError),
  ])
  func readsADate(_ text: String, _ value: String, _ fault: Fault?) throws {
    let patterns = ["dd/MM/yyyy", "MM/yyyy"].compactMap { DatePattern($0) }
    let mapped = try map(text, .date(patterns, acceptsSerials: false), to: .referredOn)
    #expect(mapped.values(.referredOn) == [value])
    #expect(mapped.faults.map(\.fault) == [fault].compactMap { $0 })
  }

  @Test func readsASerialWhereTheProfileAllowsIt() throws {
    let patterns = ["dd/MM/yyyy"].compactMap { DatePattern($0) }
    let mapped = try map("45292", .date(patterns, acceptsSerials: true), to: .referredOn)
    #expect(mapped.values(.referredOn) == ["2024-01-01"])
    #expect(mapped.faults.isEmpty)
  }

  @Test(arguments: [
    ("17", "17", nil), ("-1", "-1", nil), ("N/K", "?unknown", nil), ("017", "17", nil),
    ("17.5", "!unreadableNumber", Fault.unreadableNumber),
    ("about 17", "!unreadableNumber", .unreadableNumber),
    ("--1", "!unreadableNumber", .unreadableNumber),
  ])
  func readsANumber(_ text: String, _ value: String, _ fault: Fault?) throws {
    let mapped = try map(text, .integer, to: .statedAge)
    #expect(mapped.values(.statedAge) == [value])
    #expect(mapped.faults.map(\.fault) == [fault].compactMap { $0 })
  }

  @Test(arguments: [
    ("0123456789", "0123456789", nil), ("123456789", "123456789", Fault.lostLeadingZeros),
    ("12345678A", "12345678A", nil), ("1.23E+9", "!scientificNotation", .scientificNotation),
    ("-", "?not-supplied", nil),
  ])
  func readsAnIdentifier(_ text: String, _ value: String, _ fault: Fault?) throws {
    let mapped = try map(text, .identifier(digits: 10), to: .nhsNumber)
    #expect(mapped.values(.nhsNumber) == [value])
    #expect(mapped.faults.map(\.fault) == [fault].compactMap { $0 })
  }

  @Test func keepsADoubtfulTextAndSaysSo() throws {
    let formula = try map("=SUM(A1)", .text, to: .operationName)
    #expect(formula.values(.operationName) == ["=SUM(A1)"])
    #expect(formula.faults.map(\.fault) == [.formulaCell])
    let mangled = try map("SiÃ¢n", .text, to: .givenNames)
    #expect(mangled.values(.givenNames) == ["SiÃ¢n"])
    #expect(mangled.faults.map(\.fault) == [.mojibake])
    var json = Mapping([FieldSource(.operationName, "name")], format: .json)
    json.add("name", "=SUM(A1)")
    #expect(try #require(json.mapped()).faults.isEmpty)
  }

  @Test func takesBothNamesFromOneValue() throws {
    var mapping = Mapping([
      FieldSource(.familyName, "Name", .familyName(.familyCommaGiven)),
      FieldSource(.givenNames, "Name", .givenNames(.familyCommaGiven)),
    ])
    mapping.add("Name", "Jones")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.familyName) == ["Jones"])
    #expect(mapped.record.missing(.givenNames) == .notSupplied)
  }

  // MARK: - Helpers

  private func map(_ text: String, _ transform: Transform, to field: CanonicalField) throws
    -> Mapped
  {
    var mapping = Mapping([FieldSource(field, "Column", transform)])
    mapping.add("Column", text)
    return try #require(mapping.mapped())
  }

  private func mapNames(_ first: String, _ second: String) throws -> Mapped {
    var mapping = Mapping([FieldSource(.familyName, "A"), FieldSource(.familyName, "B")])
    mapping.add("A", first)
    mapping.add("B", second)
    return try #require(mapping.mapped())
  }
}
