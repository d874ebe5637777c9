import Readers
import Records
import Testing

/// One value as a test likes to see it.
struct XMLValue: Hashable, CustomTestStringConvertible {
  var path: String
  var text: String
  var line: Int
  var column: Int
  var byteOffset: Int
  var part = 0
  var kind = RawField.Kind.text

  var testDescription: String { "\(path)=\(text) \(line):\(column) @\(byteOffset) \(part) \(kind)" }
}

/// All that a file yields, free of how it was cut into batches.
struct XMLReading: Equatable {
  struct Record: Equatable {
    var number: Int
    var ordinal: Int
    var parts: Int
    var position: TextPosition
    var end: TextPosition
    var container: [PathStep]
    var values: [XMLValue]
  }
  struct Flaw: Equatable {
    var fault: Fault
    var position: TextPosition
    var record: Int?
    var arguments: Arguments
  }
  var records: [Record] = []
  var flaws: [Flaw] = []
  var details: [Place.Detail] = []
  var largestBatch = 0

  var faults: [Fault] { flaws.map(\.fault) }
  var values: [XMLValue] { records.flatMap(\.values) }

  subscript(path: String) -> XMLValue? { values.first { $0.path == path } }
}

func readXML(
  _ bytes: [UInt8], at path: [String] = ["Root", "Rec"], each: [String] = [],
  schema: XMLSchema? = nil, limits: ReadingLimits = ReadingLimits(), chunkSize: Int = 4096,
  encoding: SourceEncoding = .utf8, places: Bool = false
) throws -> XMLReading {
  let window = TextWindow(InputFile(bytes: bytes), encoding: encoding, chunkSize: chunkSize)
  var reader = XMLReader(
    window: window, layout: XMLLayout(recordPath: path, each: each), schema: schema,
    limits: limits)
  var batch = RawBatch()
  var reading = XMLReading()
  while try reader.read(into: &batch) {
    reading.add(batch, reader.paths, places ? reader.places : nil)
  }
  return reading
}

func readXML(
  _ text: String, at path: [String] = ["Root", "Rec"], each: [String] = [],
  schema: XMLSchema? = nil, chunkSize: Int = 4096, places: Bool = false
) throws -> XMLReading {
  try readXML(
    Array(text.utf8), at: path, each: each, schema: schema, chunkSize: chunkSize, places: places)
}

extension XMLReading {
  fileprivate mutating func add(
    _ batch: RawBatch, _ paths: PathTable, _ places: (any PlaceFinder)?
  ) {
    largestBatch = max(largestBatch, batch.bytes.count)
    for (index, record) in batch.records.enumerated() {
      let fields = batch.fields[record.firstField..<record.endField]
      if let places {
        details += fields.map {
          places.detail(
            at: Int($0.start), field: $0, record: index, in: batch, paths: paths,
            isKnown: { _ in true })
        }
      }
      records.append(
        Record(
          number: record.number, ordinal: record.ordinal, parts: record.parts,
          position: record.position, end: batch.position(of: record.end, in: index),
          container: batch.containers[record.container],
          values: fields.map { value($0, index, batch, paths) }))
    }
    for fault in batch.faults {
      let number = fault.record.map { batch.records[$0].number }
      flaws.append(
        Flaw(
          fault: fault.fault, position: batch.position(of: fault.index, in: fault.record),
          record: number, arguments: fault.arguments))
    }
  }

  private func value(_ field: RawField, _ record: Int, _ batch: RawBatch, _ paths: PathTable)
    -> XMLValue
  {
    let position = batch.position(of: Int(field.start), in: record)
    return XMLValue(
      path: paths.description(field.path),
      text: String(decoding: batch.text(field), as: UTF8.self), line: position.line,
      column: position.column, byteOffset: position.byteOffset, part: Int(field.part),
      kind: field.kind)
  }
}
