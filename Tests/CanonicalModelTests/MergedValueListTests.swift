import CanonicalModel
import Records
import Testing

/// What is packed of an entity is unpacked as it was.
@Suite struct MergedValueListTests {
  private static func reference(_ record: Int, _ statement: Int) -> StatementReference {
    StatementReference(record: record, statement: statement)
  }

  private static func values() throws -> [MergedValue] {
    [
      MergedValue(
        field: .fullName, contents: [.text(Array("Nguyễn".utf8)), .text([])], rule: "name",
        sources: [reference(70_000, 3), reference(2, 300)], losers: [reference(70_001, 0)]),
      MergedValue(
        field: .dateOfBirth, contents: [.date(try #require(PartialDate("1996-05")))],
        rule: "birth", sources: [reference(0, 0)], losers: []),
      MergedValue(field: .gender, contents: [], rule: "must-agree", sources: [], losers: []),
      MergedValue(
        field: .statedAge, contents: [.integer(-27), .code("x")], rule: "birth", sources: [],
        losers: [reference(4_000_000_000, 1)]),
    ]
      + Missing.allCases.map {
        MergedValue(
          field: .phone, contents: [.missing($0)], rule: "name", sources: [], losers: [])
      }
  }

  private static func agree(_ one: MergedValue, _ other: MergedValue) -> Bool {
    one.field == other.field && one.contents == other.contents && one.rule == other.rule
      && one.sources == other.sources && one.losers == other.losers
  }

  @Test func readsBackWhatWasPacked() throws {
    let values = try Self.values()
    let packed = Array(MergedValueList(values))
    #expect(packed.count == values.count)
    for (one, other) in zip(packed, values) { #expect(Self.agree(one, other), "\(one.field)") }
    #expect(Array(MergedValueList([])).isEmpty)
  }

  /// Lists of one packer share the names of rules; one that was packed earlier does not change.
  @Test func sharesRulesOfOnePacker() throws {
    let values = try Self.values()
    var packer = MergedValuePacker()
    let first = packer.pack([values[0]])
    let second = packer.pack(values)
    #expect(Array(first).map(\.rule) == ["name"])
    #expect(Array(second).map(\.rule) == values.map(\.rule))
  }
}
