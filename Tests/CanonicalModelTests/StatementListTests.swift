import CanonicalModel
import Records
import Testing

/// What is packed is unpacked as it was.
@Suite struct StatementListTests {
  private typealias Told = SourceStatement

  private static let place = Place(
    file: 3, line: 70_000, column: 12, byteOffset: 5_000_000_000, record: 99,
    detail: .cell(row: 71, column: 4, header: .known("DOB")))

  private static func source(_ text: String, _ detail: Place.Detail? = nil) -> ValueOrigin.Source {
    var place = place
    if let detail { place.detail = detail }
    return ValueOrigin.Source(text: Array(text.utf8)[...], file: "a/b.csv", place: place)
  }

  private static func statements() throws -> [Told] {
    var listed = ValueOrigin.Making("code")
    listed.list = "genders"
    listed.line = 0
    var own = ValueOrigin.Making("constant")
    own.profile = "gwent-police/referrals-2021"
    let steps: [PathStep] = [
      .name(.known("Person"), position: 2), .attribute(.unknown(SensitiveText("x"))), .index(7),
    ]
    return [
      Told(
        field: .fullName, content: .text(Array("Nguyễn".utf8)),
        origin: ValueOrigin(source("Nguyễn"), .init("text"), others: [source("a"), source("b")])),
      Told(
        field: .dateOfBirth, content: .date(try #require(PartialDate("1996-05"))),
        origin: ValueOrigin(source("05/1996", .xpath(steps)), .init("date"))),
      Told(
        field: .gender, content: .code("female"),
        origin: ValueOrigin(source("F", .jsonPointer(steps)), listed)),
      Told(
        field: .statedAge, content: .integer(-27),
        origin: ValueOrigin(source("", Place.Detail.none), own)),
    ]
      + Missing.allCases.map {
        Told(field: .phone, content: .missing($0), origin: ValueOrigin(nil, .init("missing")))
      }
  }

  @Test func readsBackWhatWasPacked() throws {
    let statements = try Self.statements()
    let list = StatementList(statements)
    #expect(list.count == statements.count)
    for (packed, plain) in zip(list, statements) {
      #expect(packed.field == plain.field)
      #expect(packed.content == plain.content)
      let (one, other) = (packed.origin, plain.origin)
      #expect(one.making.transform == other.making.transform)
      #expect(one.making.list == other.making.list && one.making.line == other.making.line)
      #expect(one.making.profile == other.making.profile)
      #expect(one.others.count == other.others.count)
      let pairs = zip(
        [one.source].compactMap { $0 } + one.others, [other.source].compactMap { $0 } + other.others
      )
      #expect((one.source == nil) == (other.source == nil))
      for (here, there) in pairs {
        #expect(here.text == there.text && here.file == there.file && here.place == there.place)
      }
    }
  }

  @Test func findsAFieldWithoutUnpacking() throws {
    let list = StatementList(try Self.statements())
    #expect(Array(list.indices(of: .gender)) == [2])
    #expect(Array(list.indices(of: .phone)).count == Missing.allCases.count)
    #expect(Array(list.indices(of: .email)).isEmpty)
  }

  @Test func sharesTheWordsOfManyRecords() throws {
    var packer = StatementPacker()
    let statements = try Self.statements()
    let packed = [packer.pack(statements), packer.pack(statements.reversed())]
    let words = packer.words
    let lists = packed.map { StatementList($0, words) }
    #expect(lists[0].map(\.content) == lists[1].reversed().map(\.content))
  }
}
