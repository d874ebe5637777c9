import CanonicalModel
import Records

/// A small file of a drop beside others.
struct CompanionFile {
  /// Where a finding about a record stands.
  enum Spot {
    case record
    case at(CanonicalField)

    var field: CanonicalField? {
      switch self {
      case .record: nil
      case .at(let field): field
      }
    }
  }

  let path: String
  let kind: RecordKind
  let format: SourceFormat
  /// Columns that the table lacks.
  var absent = FieldSet()
  /// Whether a finding is about the file as a whole.
  var isFound = false
  private var records: [(sheet: RecordSheet, found: Spot?)] = []

  init(path: String, kind: RecordKind, format: SourceFormat) {
    self.path = path
    self.kind = kind
    self.format = format
  }

  mutating func add(_ sheet: RecordSheet, _ found: Spot?) { records.append((sheet, found)) }

  /// The bytes; `truth` takes what must be found in them.
  func write(about rule: RuleID, to truth: inout TruthLog) -> [UInt8] {
    if isFound { truth.note(rule, nil, record: 0, line: 1, byteOffset: 0) }
    let columns = records.reduce(into: FieldSet(Layout.told(kind))) {
      $0.formUnion($1.sheet.touched)
    }
    let layout = Layout(kind, columns: columns.subtracting(absent))
    return switch format {
    case .csv: write(CSVSheetWriter(layout: layout), rule, &truth)
    case .ndjson: write(JSONSheetWriter(layout, isDocument: false), rule, &truth)
    case .json: write(JSONSheetWriter(layout, isDocument: true), rule, &truth)
    case .xml: write(XMLSheetWriter(layout), rule, &truth)
    }
  }

  private func write(_ writer: some SheetWriter, _ rule: RuleID, _ truth: inout TruthLog)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    writer.begin(to: &bytes)
    for (index, record) in records.enumerated() {
      let field = record.found?.field
      let place = writer.write(record.sheet, number: index + 1, watching: field, to: &bytes)
      guard record.found != nil else { continue }
      truth.note(
        rule, field, record: index + 1, line: index + 1 + writer.linesBefore, byteOffset: place)
    }
    writer.end(to: &bytes)
    return bytes
  }
}

/// What the manifest of a small drop says: the days that it covers and the day of its extract.
struct DropCover {
  let from: String?
  let until: String?
  let extractedOn: String

  /// No later than the extract of the large drop, up to which a run counts.
  private static let last = "2024-01-10"

  /// Nothing is said of the days.
  static let unsaid = DropCover(from: nil, until: nil, extractedOn: last)
  static let year = DropCover(from: "2023-01-01", until: "2023-12-31", extractedOn: last)
  /// Made late enough to hold the decisions on those who were met in it.
  static let firstHalf = DropCover(
    from: "2023-01-01", until: "2023-06-30", extractedOn: "2023-12-01")
  static let secondHalf = DropCover(from: "2023-07-01", until: "2023-12-31", extractedOn: last)
  static let february = DropCover(from: "2023-02-01", until: "2023-02-28", extractedOn: last)

  func manifest(of partner: String) -> String {
    let period =
      if let from, let until {
        """

          "period": {
            "from": "\(from)",
            "until": "\(until)"
          },
        """
      } else {
        ""
      }
    return """
      {
        "partner": "\(partner)",\(period)
        "extractedOn": "\(extractedOn)",
        "marking": "OFFICIAL-SENSITIVE",
        "agreement": "WASPI-ISP-0042"
      }

      """
  }
}
