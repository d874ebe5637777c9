import CanonicalModel
import Records
import Testing

@testable import Linkage

/// People of whom tokens alone are known go through the same engine.
@Suite struct KeyedLinkTests {
  private static let given = ["Ana Maria", "Elena", "Lan Anh", "Erjon", "Thi", "Maria Ana", "Van"]
  private static let family = ["Popescu", "Nguyen Tran", "Hoxha", "Tran Nguyen", "Ionescu"]

  /// Each of so many people twice, with another name beside theirs now and then.
  private static func people(_ count: Int) throws -> [(key: [UInt8], person: KeyedPerson)] {
    var encoder = PersonEncoder(try #require(MatchKey(bytes: Array(0..<32))))
    return (0..<count * 2).map { number in
      let one = number / 2
      var draft = PersonDraft()
      let (given, family) = (Self.given[one % 7], Self.family[one % 5])
      draft.addName(given: Array(given.utf8), family: Array(family.utf8))
      if number % 3 == 0 {
        draft.addName(whole: Array("\(family) \(Self.given[one % 4])".utf8))
      }
      draft.birthDate = PartialDate(year: 1980 + one % 30)
      draft.sex = one % 2 == 0 ? .female : .male
      if number % 5 != 0 { draft.add(.phone, Array("01632960\(100 + one)".utf8)) }
      return (Array("record \(number)".utf8), encoder.encode(draft))
    }
  }

  private static func table(_ people: [(key: [UInt8], person: KeyedPerson)]) -> PersonTable {
    var table = PersonTable()
    for one in people { table.add(one.person, key: one.key, source: 0) }
    table.finishKeyed()
    return table
  }

  /// Which of two records is first must not hang on their order, also where names agree only when swapped.
  @Test func weighsThePairAsItExplainsIt() async throws {
    let people = try Self.people(60)
    let linkage = await PersonLinker().link(Self.table(people))
    #expect(linkage.pairs.count > 20)
    for pair in linkage.pairs {
      let there = linkage.explain(pair.left, pair.right).reduce(0) { $0 + $1.weight }
      let back = linkage.explain(pair.right, pair.left).reduce(0) { $0 + $1.weight }
      #expect(there == pair.weight && back == pair.weight)
    }
  }

  @Test func dependsOnNoOrder() async throws {
    let people = try Self.people(400)
    let one = await PersonLinker().link(Self.table(people))
    let other = await PersonLinker().link(Self.table(people.reversed()), jobs: 3)
    let last = people.count - 1
    let turned = other.pairs.map { (last - $0.right, last - $0.left, $0.weight) }.sorted { $0 < $1 }
    #expect(one.pairs.count == turned.count)
    for (pair, twin) in zip(one.pairs, turned) {
      #expect((pair.left, pair.right, pair.weight) == twin)
    }
  }
}
