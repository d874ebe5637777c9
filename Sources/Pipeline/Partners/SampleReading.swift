import CanonicalModel
import Profiles
import Readers
import Records

/// Reads files of one partner as the walk does, and counts what stands in each field. A batch at a
/// time, so that memory does not grow with the file.
struct SampleReading {
  private let partner: String
  private let schemas: SchemaFolder
  private let limits = ReadingLimits()
  private var tally = SampleTally()

  private init(_ partner: String, _ schemas: SchemaFolder) {
    self.partner = partner
    self.schemas = schemas
  }

  static func tally(of paths: [String], partner: String, _ schemas: SchemaFolder)
    throws(RunError) -> SampleTally
  {
    var reading = SampleReading(partner, schemas)
    for path in paths {
      for file in try FileTree.files(at: path) { try reading.read(file) }
    }
    return reading.tally
  }

  /// The partner's drops among the samples beside the schema folder.
  static func standardPaths(of partner: String, _ schemas: SchemaFolder) throws(RunError)
    -> [String]
  {
    let drops = FileTree.parent(of: schemas.path) + "/samples/drops"
    guard FileTree.isFolder(drops) else { return [] }
    return try FileTree.names(in: drops).map { "\(drops)/\($0)/\(partner)" }
      .filter(FileTree.isFolder)
  }

  private mutating func read(_ path: String) throws(RunError) {
    let source = try RunError.wrap { () throws(ReadError) in try InputFile(path: path) }
    var bytes: [UInt8] = []
    try RunError.wrap { () throws(ReadError) in
      _ = try source.read(upTo: Opening.size, into: &bytes)
    }
    let opening = Opening(bytes, name: path)
    // By its signature alone: a partner that is named would be believed of any table.
    let exports = schemas.exports.filter { $0.partner == partner }
    let recognition = Recognition(opening, among: exports, partner: nil, path: path)
    let isRead = recognition.isText && source.size <= limits.fileBytes
    let export = isRead ? recognition.export : nil
    tally.begin(path, of: export)
    guard let export else { return }
    let reading = FileReading(
      path: path, recognition: recognition, opening: opening, schemas: schemas,
      limits: limits)
    try count(try reading.reader(source), export)
  }

  private mutating func count(_ opened: any RecordReader, _ export: ExportVersion)
    throws(RunError)
  {
    var reader = opened
    var mapper = RecordMapper(export, missingWords: schemas.missingWords)
    let supplied = export.suppliedFields.sorted { $0.rawValue < $1.rawValue }
    var batch = RawBatch()
    var isReading = true
    while isReading {
      isReading = try RunError.wrap { () throws(ReadError) in try reader.read(into: &batch) }
      mapper.learn(reader.paths)
      tally.add(counts(batch, mapper, supplied), of: export)
    }
  }

  private func counts(
    _ batch: RawBatch, _ mapper: RecordMapper, _ supplied: [CanonicalField]
  ) -> SampleTally.Counts {
    var counts = SampleTally.Counts()
    var record = CanonicalRecord(kind: mapper.export.recordKind)
    record.attach(batch)
    let values = mapper.valueMapper(for: batch)
    var faults: [ValueFault] = []
    for (index, raw) in batch.records.enumerated() where raw.number > 0 {
      for part in 0..<min(mapper.partCount(of: raw), limits.parts) {
        faults.removeAll(keepingCapacity: true)
        let isCounted = mapper.map(
          index, part: part + 1, with: values, into: &record, faults: &faults)
        if isCounted { counts.add(record, supplied: supplied) }
      }
    }
    return counts
  }
}
