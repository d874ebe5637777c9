import CanonicalModel
import Records
import Testing

/// What lies on a shelf is what would lie in memory.
@Suite struct PackedShelfTests {
  /// In memory, and counts how often it is asked.
  private final class Shelf: PackedShelf, @unchecked Sendable {
    private var all: [UInt8] = []
    private(set) var asked = 0
    var isBroken = false

    func put(_ bytes: [UInt8]) -> Int {
      defer { all += bytes }
      return all.count
    }

    func bytes(at place: Int, count: Int) -> [UInt8]? {
      asked += 1
      return isBroken ? nil : Array(all[place..<place + count])
    }
  }

  private static let long = [UInt8](repeating: 0x61, count: 300)

  private static func statements() throws -> [SourceStatement] {
    let place = Place(file: 1, line: 20, column: 3, byteOffset: 400, record: 19)
    let source = ValueOrigin.Source(text: long[...], file: "a.csv", place: place)
    var statements = [
      SourceStatement(
        field: .narrative, content: .text(long), origin: ValueOrigin(source, .init("text"))),
      SourceStatement(
        field: .familyName, content: .text(Array("Pugh".utf8)),
        origin: ValueOrigin(nil, .init("text"))),
    ]
    // More than one stretch of places.
    for age in -10...10 {
      statements.append(
        SourceStatement(
          field: .statedAge, content: .integer(age), origin: ValueOrigin(source, .init("age"))))
    }
    return statements
  }

  @Test func readsBackFromAShelf() throws {
    let shelf = Shelf()
    let statements = try Self.statements()
    let list = StatementList(statements).shelved(on: shelf)
    for (one, plain) in zip(list, statements) {
      #expect(one.field == plain.field && one.content == plain.content)
      #expect(one.origin.source?.place == plain.origin.source?.place)
      #expect(one.origin.source?.text == plain.origin.source?.text)
      #expect(one.origin.making.transform == plain.origin.making.transform)
    }
    #expect(list.count == statements.count && shelf.asked == 1)
    #expect(statements.indices.map { list.content(at: $0) } == statements.map(\.content))
    #expect(statements.indices.map { list[$0].field } == statements.map(\.field))
  }

  @Test func asksTheShelfForLongTextsAlone() throws {
    let shelf = Shelf()
    let list = StatementList(try Self.statements()).shelved(on: shelf)
    #expect(list.contents(of: .familyName) == [.text(Array("Pugh".utf8))])
    #expect(list.contents(of: .statedAge).count == 21 && shelf.asked == 0)
    #expect(list.contents(of: .narrative) == [.text(Self.long)] && shelf.asked == 1)
    #expect(list.indices(of: .statedAge) == Array(2..<23))
  }

  /// A shelf that fails makes no texts up; whoever owns it publishes nothing.
  @Test func makesNothingUpWhereAShelfFails() throws {
    let shelf = Shelf()
    let list = StatementList(try Self.statements()).shelved(on: shelf)
    shelf.isBroken = true
    #expect(list.contents(of: .narrative) == [.missing(.unreadable)])
    #expect(Array(list).allSatisfy { $0.origin.source == nil })
    #expect(list.contents(of: .familyName) == [.text(Array("Pugh".utf8))])
  }

  @Test func readsMergedValuesBackFromAShelf() throws {
    let shelf = Shelf()
    let value = MergedValue(
      field: .familyName, contents: [.text(Self.long)], rule: "name",
      sources: [StatementReference(record: 7, statement: 1)], losers: [])
    var packer = MergedValuePacker()
    let lists = [packer.pack([]), packer.pack([value])].map { $0.shelved(on: shelf) }
    #expect(Array(lists[0]).isEmpty)
    #expect(Array(lists[1]).map(\.contents) == [value.contents])
    #expect(Array(lists[1]).map(\.sources) == [value.sources])
  }
}
