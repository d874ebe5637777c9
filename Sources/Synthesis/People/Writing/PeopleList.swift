import CanonicalModel
import Records

/// A CSV list of invented people, in no order: of each person one record or several, from several
/// sources, and beside it the truth, which says who is who.
///
/// Records are worked out one by one, so nothing grows with their number.
package struct PeopleList: Sendable {
  private let count: Int
  private let seed: UInt64
  private let shuffle: Shuffle

  private static let bufferSize = 1 << 20

  package init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
    shuffle = Shuffle(count: max(count, 1), seed: seed)
  }

  package static let columns = [
    "id", "source", "given", "family", "aliases", "born", "sex", "nationality", "town", "postcode",
    "phone", "nrmReference", "pncID", "homeOfficeReference", "nhsNumber", "passportNumber",
  ]
  package static let truthColumns = [
    "id", "person", "nationality", "sex", "script", "source", "slips",
  ]

  package func generate<Failure: Error>(
    write: ([UInt8]) throws(Failure) -> Void, writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var data = Array((PeopleList.columns.joined(separator: ",") + "\n").utf8)
    var truth = Array((PeopleList.truthColumns.joined(separator: ",") + "\n").utf8)
    for number in 0..<count {
      append(number, to: &data, truth: &truth)
      guard data.count >= PeopleList.bufferSize || number == count - 1 else { continue }
      try write(data)
      try writeTruth(truth)
      data.removeAll(keepingCapacity: true)
      truth.removeAll(keepingCapacity: true)
    }
    if count == 0 {
      try write(data)
      try writeTruth(truth)
    }
  }

  private func append(_ number: Int, to data: inout [UInt8], truth: inout [UInt8]) {
    let attendance = Attendance(slot: shuffle[number])
    let person = InventedPerson(number: attendance.person, seed: seed)
    var random = RandomSource(seed: seed ^ 0xC0FFEE, record: number)
    let source = random.pick(PeopleSource.twenty)
    let statement = PersonStatement(
      of: person, turn: attendance.turn, source: source, seed: seed)
    let id: (inout [UInt8]) -> Void = {
      $0.append("R")
      $0.append(number + 1, width: 8)
    }
    id(&data)
    data.append(",")
    statement.append(to: &data, source: source, &random)
    id(&truth)
    truth.append(",")
    PeopleTruth.append(person: person.number, to: &truth)
    truth.append(",")
    PeopleTruth.append(traitsOf: person, statement, source: source, to: &truth)
  }
}

extension PersonStatement {
  /// The cells behind the id.
  fileprivate func append(
    to data: inout [UInt8], source: PeopleSource, _ random: inout RandomSource
  ) {
    data.append(contentsOf: source.code)
    for cell in [given, family] {
      data.append(",")
      data.append(contentsOf: cell)
    }
    data.append(",")
    for (index, alias) in aliases.enumerated() {
      if index > 0 { data.append("|") }
      data.append(contentsOf: alias)
    }
    let town = random.isOne(inHundred: 80) ? Locality.all[town].town : []
    for cell in [born, sex, nationality, town, postcode, phone] {
      data.append(",")
      data.append(contentsOf: cell)
    }
    data.append(",")
    if random.isOne(inHundred: source.referenceShare) {
      data.append(contentsOf: "NRM".utf8)
      data.append(caseNumber, width: 8)
    }
    for cell in [pncID, homeOfficeReference, nhsNumber, passport] {
      data.append(",")
      data.append(contentsOf: cell)
    }
    data.append("\n")
  }
}
