/// Of which person a record is: how many records people have, in a table that repeats.
///
/// Of 129 people about half have one record, and the rest two to eight, as in the drops of a region.
/// The person of a record is found without what came before, so a file of any length needs no memory.
struct Attendance: Sendable {
  /// How many people have so many records: 1, 2, 3 …
  static let people = [65, 32, 16, 8, 4, 2, 1, 1]
  static let recordsOfARound = people.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
  static let peopleOfARound = people.reduce(0, +)

  private static let sizes: [Int] = {
    var sizes = people.enumerated().flatMap { Array(repeating: $0.offset + 1, count: $0.element) }
    var random = RandomSource(seed: 1)
    for index in sizes.indices.reversed() { sizes.swapAt(index, random.below(index + 1)) }
    return sizes
  }()

  private static let table: [(person: Int, turn: Int)] = sizes.enumerated().flatMap {
    person, size in
    (0..<size).map { (person, $0) }
  }

  let person: Int
  /// Which of the person's records it is, from 0.
  let turn: Int

  init(slot: Int) {
    let (person, turn) = Attendance.table[slot % Attendance.recordsOfARound]
    self.person = slot / Attendance.recordsOfARound * Attendance.peopleOfARound + person
    self.turn = turn
  }
}
