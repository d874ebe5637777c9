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
    var files: [String: PeopleFile] = [:]
    var truth = Array((PeopleDrops.truthColumns.joined(separator: ",") + "\n").utf8)
    for number in 0..<count {
      let attendance = Attendance(slot: shuffle[number])
      let person = InventedPerson(number: attendance.person, seed: seed)
      let part = PeopleCase(of: person, turn: attendance.turn, seed: seed)
      var statement = PersonStatement(
        of: person, turn: attendance.turn, source: part.source, seed: seed)
      let path =
        "\(String(decoding: part.source.code, as: UTF8.self))/"
        + "\(part.kind.plural).\(format.rawValue)"
      var file = files.removeValue(forKey: path) ?? PeopleFile(path, part.kind, format)
      file.sheet.tell(part, &statement, seed: seed, turn: attendance.turn)
      file.addRecord()
      append(person, part, statement, file, to: &truth)
      try file.hand(whenAbove: PeopleFile.bufferSize, to: write)
      files[path] = file
      guard truth.count >= PeopleFile.bufferSize else { continue }
      try writeTruth(truth)
      truth.removeAll(keepingCapacity: true)
    }
    try writeTruth(truth)
    try finish(files, write)
  }

  private func finish<Failure: Error>(
    _ files: [String: PeopleFile], _ write: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var partners: [String] = []
    for path in files.keys.sorted() {
      guard var file = files[path] else { continue }
      file.end()
      try file.hand(whenAbove: 0, to: write)
      let partner = String(path.prefix { $0 != "/" })
      if partners.last != partner { partners.append(partner) }
    }
    for partner in partners {
      try write("\(partner)/drop.json", Array(PeopleDrops.cover.manifest(of: partner).utf8))
    }
  }

  private static let cover = DropCover(
    from: "2021-01-01", until: "2024-01-31", extractedOn: "2024-01-31")

  private func append(
    _ person: InventedPerson, _ part: PeopleCase, _ statement: PersonStatement,
    _ file: PeopleFile, to truth: inout [UInt8]
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

/// One file of a drop while it is written.
struct PeopleFile {
  static let bufferSize = 1 << 18

  let path: String
  var sheet = RecordSheet()
  private(set) var records = 0
  private let writer: any SheetWriter
  private var bytes: [UInt8] = []

  /// A file of what stories of the kind tell, and of some columns more.
  init(
    _ path: String, _ kind: RecordKind, _ format: SourceFormat,
    adding columns: [CanonicalField] = RecordSheet.ofPeople
  ) {
    self.path = path
    let layout = Layout(kind, columns: FieldSet(Layout.told(kind) + columns))
    writer =
      switch format {
      case .csv: CSVSheetWriter(layout: layout)
      case .ndjson: JSONSheetWriter(layout, isDocument: false)
      case .json: JSONSheetWriter(layout, isDocument: true)
      case .xml: XMLSheetWriter(layout)
      }
    writer.begin(to: &bytes)
  }

  /// Writes what the sheet tells as the next record.
  mutating func addRecord() {
    records += 1
    _ = writer.write(sheet, number: records, watching: nil, to: &bytes)
  }

  mutating func end() { writer.end(to: &bytes) }

  mutating func hand<Failure: Error>(
    whenAbove size: Int, to write: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count > size else { return }
    try write(path, bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
