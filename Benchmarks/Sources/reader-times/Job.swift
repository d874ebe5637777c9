import Readers
import Records

/// One file and how it is read. RECORDS and EACH are steps joined by `/`, as in a profile.
struct Job {
  let format: SourceFormat
  private let path: String
  private let records: [String]
  private let each: [String]
  private let schemaPath: String?

  init?(_ arguments: [String]) {
    guard arguments.count >= 2, let format = SourceFormat(rawValue: arguments[0]) else {
      return nil
    }
    self.format = format
    path = arguments[1]
    records = arguments.count > 2 ? Job.steps(arguments[2]) : Job.exchangePath(format)
    each = arguments.count > 3 ? Job.steps(arguments[3]) : []
    schemaPath = arguments.count > 4 ? arguments[4] : nil
  }

  private static func steps(_ text: String) -> [String] {
    text.split(separator: "/").map(String.init)
  }

  /// Where `cyson synth` puts the records.
  private static func exchangePath(_ format: SourceFormat) -> [String] {
    switch format {
    case .json: ["records"]
    case .xml: ["cyson", "record"]
    case .csv, .ndjson: []
    }
  }

  func run() throws(ReadError) -> Count {
    let window = TextWindow(try InputFile(path: path), encoding: .utf8)
    switch format {
    case .csv:
      return try count(CSVReader(window: window, dialect: CSVDialect()))
    case .json, .ndjson:
      let layout = JSONLayout(recordPath: records, each: each, isLines: format == .ndjson)
      return try count(JSONReader(window: window, layout: layout))
    case .xml:
      var schema: XMLSchema?
      if let schemaPath { schema = try XMLSchema(path: schemaPath) }
      let layout = XMLLayout(recordPath: records, each: each)
      return try count(XMLReader(window: window, layout: layout, schema: schema))
    }
  }

  private func count(_ reader: consuming some RecordReader) throws(ReadError) -> Count {
    var reader = reader
    var batch = RawBatch()
    var count = Count()
    while try reader.read(into: &batch) { count.add(batch) }
    return count
  }
}
