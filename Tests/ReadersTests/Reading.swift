import Records
@testable import Readers

/// What a reader makes of a text: every value with its path and its position, every fault.
struct Reading: Equatable {
  struct Value: Equatable, CustomStringConvertible {
    var record: Int
    var path: String
    var text: String
    var position: TextPosition
    var kind: RawField.Kind
    var part: UInt16
    var description: String {
      "\(record) \(path)=\(text)@\(position.line):\(position.column)+\(position.byteOffset)"
    }
  }

  struct FaultAt: Equatable {
    var fault: Fault
    var position: TextPosition
  }

  var values: [Value] = []
  var faults: [FaultAt] = []
  var records: [TextPosition] = []

  /// Reads to the end; every batch must be true to its source.
  init(_ reader: consuming some RecordReader) throws {
    var reader = reader
    var batch = RawBatch()
    while try reader.read(into: &batch) { take(batch, reader.paths) }
    take(batch, reader.paths)
    batch.removeAll()
    faults.sort {
      ($0.position.byteOffset, $0.fault.rawValue) < ($1.position.byteOffset, $1.fault.rawValue)
    }
  }

  private mutating func take(_ batch: RawBatch, _ paths: PathTable) {
    for (index, record) in batch.records.enumerated() {
      records.append(record.position)
      for field in batch.fields[record.firstField..<record.endField] {
        values.append(
          Value(
            record: record.number, path: paths.description(field.path),
            text: String(decoding: batch.text(field), as: UTF8.self),
            position: batch.position(of: Int(field.start), in: index), kind: field.kind,
            part: field.part))
      }
    }
    for fault in batch.faults {
      faults.append(
        FaultAt(
          fault: fault.fault,
          position: fault.position ?? batch.position(of: fault.index, in: fault.record)))
    }
  }

  static func csv(
    _ text: [UInt8], delimiter: Character = ",", encoding: SourceEncoding = .utf8,
    chunkSize: Int = 1 << 20, limits: ReadingLimits = ReadingLimits()
  ) throws -> Reading {
    let window = TextWindow(InputFile(bytes: text), encoding: encoding, chunkSize: chunkSize)
    return try Reading(
      CSVReader(
        window: window, dialect: CSVDialect(delimiter: delimiter.asciiValue ?? 44), limits: limits))
  }

  static func json(
    _ text: [UInt8], _ layout: JSONLayout = JSONLayout(), encoding: SourceEncoding = .utf8,
    chunkSize: Int = 1 << 20, limits: ReadingLimits = ReadingLimits()
  ) throws -> Reading {
    let window = TextWindow(InputFile(bytes: text), encoding: encoding, chunkSize: chunkSize)
    return try Reading(JSONReader(window: window, layout: layout, limits: limits))
  }
}
