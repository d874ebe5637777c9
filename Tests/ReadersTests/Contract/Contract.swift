import Readers
import Records

/// What every reader must meet, whatever bytes it gets: the same records, values, places and faults
/// however the file is cut, ranges inside their batch, places inside the file.
///
/// The tests hold it to the seeds of `Tests/Corpus`, the fuzzers to what they make of them.
package struct Contract {
  package enum Format: String, CaseIterable, Sendable { case csv, json, ndjson, xml }

  package let format: Format
  package var encoding = SourceEncoding.utf8
  package var limits = ReadingLimits()
  package var schema: XMLSchema?
  /// Of a CSV file.
  package var headerRows = 1

  package init(_ format: Format) { self.format = format }

  /// Limits that small inputs meet.
  package static var smallLimits: ReadingLimits {
    var limits = ReadingLimits()
    (limits.fieldBytes, limits.columns, limits.depth) = (24, 6, 5)
    (limits.attributes, limits.records) = (3, 9)
    return limits
  }

  package func account(of bytes: [UInt8], _ cut: Cut, ruler: ByteRuler?) throws(ReadError)
    -> Account
  {
    let mark = Contract.markLength(bytes, encoding)
    let window = cut.window(bytes, encoding: encoding, markLength: mark)
    return try Account(reader(window, bytes), ruler: ruler)
  }

  /// What is wrong with how the bytes are read in one of these cuts, against reading them whole.
  package func breaches(reading bytes: [UInt8], _ cuts: [Cut]) throws(ReadError) -> [String] {
    let mark = Contract.markLength(bytes, encoding)
    let ruler = encoding == .utf8 ? ByteRuler(bytes, markLength: mark) : nil
    let whole = try account(of: bytes, .whole, ruler: ruler)
    var breaches = whole.breaches
    for cut in cuts {
      let account = try account(of: bytes, cut, ruler: ruler)
      breaches += account.breaches.map { "\(cut): \($0)" }
      if let difference = account.difference(from: whole) {
        breaches.append("\(cut): \(difference)")
      }
    }
    return breaches
  }

  private func reader(_ window: consuming TextWindow, _ bytes: [UInt8]) -> any RecordReader {
    switch format {
    case .csv:
      let delimiter = bytes.prefix(64).first { ",;\t|".utf8.contains($0) }
      let dialect = CSVDialect(
        delimiter: delimiter ?? UInt8(ascii: ","), headerRows: headerRows)
      return CSVReader(window: window, dialect: dialect, limits: limits)
    case .json:
      let isObject = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
      let layout = JSONLayout(recordPath: isObject ? ["records"] : [], each: ["parts"])
      return JSONReader(window: window, layout: layout, limits: limits)
    case .ndjson:
      return JSONReader(window: window, layout: JSONLayout(isLines: true), limits: limits)
    case .xml:
      let layout = XMLLayout(recordPath: ["Root", "Rec"], each: ["Part"])
      return XMLReader(window: window, layout: layout, schema: schema, limits: limits)
    }
  }

  package static func markLength(_ bytes: [UInt8], _ encoding: SourceEncoding) -> Int {
    switch encoding {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    case .utf16LittleEndian: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    case .utf16BigEndian: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    default: 0
    }
  }
}

extension Contract {
  /// How much the largest batch of a file held, counting each part by itself.
  package struct Largest {
    package var bytes = 0
    package var side = 0
    /// Values, records and faults.
    package var entries = 0
  }

  /// Reads to the end and looks at nothing but sizes.
  package func largestBatch(reading bytes: [UInt8], chunkSize: Int) throws(ReadError) -> Largest {
    var reader = reader(Cut(chunkSize: chunkSize).window(bytes, encoding: encoding), bytes)
    var batch = RawBatch()
    var largest = Largest()
    while try reader.read(into: &batch) {
      largest.bytes = max(largest.bytes, batch.bytes.count)
      largest.side = max(largest.side, batch.side.count)
      let entries = batch.fields.count + batch.records.count + batch.faults.count
      largest.entries = max(largest.entries, entries)
    }
    return largest
  }
}
