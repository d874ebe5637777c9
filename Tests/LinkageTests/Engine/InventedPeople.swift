import Records

@testable import Linkage

/// People made from a number, and records of them with slips.
struct InventedPeople {
  private(set) var drafts: [PersonDraft] = []
  /// By record: whose it is.
  private(set) var truth: [Int] = []
  private var state: UInt64

  private static let given = [
    "Mihaela", "Andrei", "Blessing", "Nguyen", "Kwame", "Elira", "Fatima", "Tomasz", "Gwenllian",
    "Rhys", "Oluwaseun", "Ioana", "Arben", "Linh", "Zofia", "Samuel", "Amina", "Dritan", "Mair",
  ]
  private static let syllables = ["ra", "ko", "vich", "mel", "do", "pan", "tir", "es", "cu", "lan"]

  init(people: Int, seed: UInt64) {
    state = seed
    for person in 0..<people {
      let given = Self.given[next(Self.given.count)]
      let family = (0..<3).map { _ in Self.syllables[next(Self.syllables.count)] }.joined()
      let day = (1950 + next(55), 1 + next(12), 2 + next(27))
      for copy in 0..<(1 + (next(3) == 0 ? 1 + next(2) : 0)) {
        add(person, copy, given, family, day)
      }
    }
  }

  private mutating func next(_ bound: Int) -> Int {
    state = Hash64.mix(state, 77)
    return Int(state % UInt64(bound))
  }

  private mutating func add(
    _ person: Int, _ copy: Int, _ given: String, _ family: String, _ day: (Int, Int, Int)
  ) {
    var draft = PersonDraft()
    draft.key = Array("person-\(person)-\(copy)".utf8)
    draft.source = copy
    let family = copy > 0 && next(3) == 0 ? String(family.dropLast()) : family
    draft.addName(given: Array(given.utf8), family: Array(family.utf8))
    let shown = copy > 0 && next(4) == 0 ? (day.0, day.2 % 12 + 1, day.2) : day
    draft.birthNumbers = .init(year: shown.0, month: shown.1, day: shown.2)
    draft.sex = person % 2 == 0 ? .female : .male
    drafts.append(draft)
    truth.append(person)
  }

  func table(_ order: [Int]? = nil) -> PersonTable {
    var table = PersonTable()
    for index in order ?? Array(drafts.indices) { table.add(drafts[index]) }
    return table
  }
}
