/// What is true of a record: who it is about, and by what the truth is looked at in groups.
enum PeopleTruth {
  static func append(person: Int, to truth: inout [UInt8]) {
    truth.append("P")
    truth.append(person + 1, width: 8)
  }

  /// Nationality, sex, script, kind of source and slips, and the end of the line.
  static func append(
    traitsOf person: InventedPerson, _ statement: PersonStatement, source: PeopleSource,
    to truth: inout [UInt8]
  ) {
    truth.append(contentsOf: person.origin.nationality.code)
    truth.append(",")
    truth.append(contentsOf: person.sexCode)
    for word in [statement.script.rawValue, source.kind.rawValue] {
      truth.append(",")
      truth.append(contentsOf: word.utf8)
    }
    truth.append(",")
    statement.slips.append(to: &truth)
    truth.append("\n")
  }
}
