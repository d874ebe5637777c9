import CanonicalModel
import Exports
import Foundation
import Profiles
import Readers
import Records
import Reports

@testable import Pipeline

/// Takes bytes through the walk with the schemas as they are published.
enum Walk {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a path of the project lies on this machine.
  static func full(_ path: String) -> String { root.appending(path: path).path() }

  static let schemas = Result { try SchemaFolder(path: full("schemas")) }

  static func report(
    _ bytes: [UInt8], _ format: SourceFormat, partner: String? = nil, asOf: CivilDate? = nil,
    jobs: Int = 1, maxFindings: Int = 10_000
  ) async throws -> Report {
    var request = ValidationRequest(paths: [])
    request.partner = partner
    request.jobs = jobs
    request.maxFindings = maxFindings
    return try await Validation.run(
      request, schemas: try schemas.get(),
      inputs: [ValidationInput(name: "input.\(format.rawValue)", bytes: bytes)], asOf: asOf)
  }

  /// The report as its readers get it.
  static func json(_ report: Report) -> [UInt8] {
    var output = ReportOutput()
    JSONReporter().write(report, as: ReportStyle(), to: &output)
    return output.bytes
  }

  /// The canonical records of a file, one JSON object a line.
  static func canonicalRecords(_ bytes: [UInt8]) throws -> String {
    try canonicalRecords(bytes, schemas: try schemas.get())
  }

  /// The same by other schemas.
  static func canonicalRecords(_ bytes: [UInt8], schemas: SchemaFolder) throws -> String {
    let opening = Opening(Array(bytes.prefix(Opening.size)))
    let recognition = Recognition(opening, among: schemas.exports, partner: nil)
    guard let export = recognition.export else { return "" }
    let reading = FileReading(
      path: "input", recognition: recognition, opening: opening, schemas: schemas,
      limits: ReadingLimits())
    let source = InputFile(bytes: bytes)
    var skipped: [UInt8] = []
    _ = try source.read(upTo: Opening.size, into: &skipped)
    var reader = try reading.reader(source)
    var mapper = RecordMapper(export, missingWords: schemas.missingWords)
    var output: [UInt8] = []
    var isReading = true
    while isReading {
      var batch = RawBatch()
      isReading = try reader.read(into: &batch)
      mapper.learn(reader.paths)
      write(batch, mapper, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(_ batch: RawBatch, _ mapper: RecordMapper, to output: inout [UInt8]) {
    var record = CanonicalRecord(kind: mapper.export.recordKind)
    record.attach(batch)
    let values = mapper.valueMapper(for: batch)
    var faults: [ValueFault] = []
    for (index, raw) in batch.records.enumerated() where raw.number > 0 {
      for part in 1...mapper.partCount(of: raw)
      where mapper.map(index, part: part, with: values, into: &record, faults: &faults) {
        CanonicalNDJSON.write(record, partner: mapper.export.partner, to: &output)
      }
    }
  }
}
