import CanonicalModel
import Records

/// Drops of several partners that tell of the same people: referrals, the national return's account of
/// them, support contacts, crimes and encounters, in Cyson's own exchange format, with the truth about
/// who is who and which records are of one matter.
///
/// Records are worked out one by one; only their files' buffers are held.
package struct PeopleDrops: Sendable {
  private let count: Int
  private let format: SourceFormat
  private let seed: UInt64
  private let shuffle: Shuffle

  /// References have as many digits as this many records need.
  package static let most = 2_000_000
  package static let truthName = "truth.csv"
  package static let truthColumns = [
    "file", "record", "person", "matter", "anonymous", "nationality", "sex", "script", "source",
    "slips",
  ]

  package init(count: Int, format: SourceFormat, seed: UInt64) {
    self.count = count
    self.format = format
    self.seed = seed
    shuffle = Shuffle(count: max(count, 1), seed: seed)
  }

  /// Hands out each file by its path below the folder, in pieces, and the truth.
  package func generate<Failure: Error>(
    write: (String, [UInt8]) throws(Failure) -> Void,
    writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var files = DropFiles(format, adding: RecordSheet.ofPeople)
    var truth = Array((PeopleDrops.truthColumns.joined(separator: ",") + "\n").utf8)
    for number in 0..<count {
      let attendance = Attendance(slot: shuffle[number])
      let person = InventedPerson(number: attendance.person, seed: seed)
      let part = PeopleCase(of: person, turn: attendance.turn, seed: seed)
      var statement = PersonStatement(
        of: person, turn: attendance.turn, source: part.source, seed: seed)
      let partner = String(decoding: part.source.code, as: UTF8.self)
      try files.add(part.kind, of: partner, write) { file in
        file.sheet.tell(part, &statement, seed: seed, turn: attendance.turn)
        file.addRecord()
        append(person, part, statement, file, to: &truth)
      }
      guard truth.count >= DropFiles.bufferSize else { continue }
      try writeTruth(truth)
      truth.removeAll(keepingCapacity: true)
    }
    try writeTruth(truth)
    try files.finish(PeopleDrops.cover, write)
  }

  private static let cover = DropCover(
    from: "2021-01-01", until: "2024-01-31", extractedOn: "2024-01-31")

  private func append(
    _ person: InventedPerson, _ part: PeopleCase, _ statement: PersonStatement,
    _ file: DropFile, to truth: inout [UInt8]
  ) {
    truth.append(contentsOf: "\(file.path),\(file.records),".utf8)
    PeopleTruth.append(person: person.number, to: &truth)
    truth.append(contentsOf: ",M".utf8)
    truth.append(part.story.number, width: 8)
    let isAnonymous = part.role == .notified
    truth.append(contentsOf: (isAnonymous ? ",yes," : ",no,").utf8)
    var said = statement
    if isAnonymous { said.slips = SlipSet() }
    PeopleTruth.append(traitsOf: person, said, source: part.source, to: &truth)
  }
}
