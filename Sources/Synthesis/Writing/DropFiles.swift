import CanonicalModel
import Records

/// The files of several partners' drops while they are written: a file for each kind of record, and a manifest
/// for each partner at the end. Only buffers are held.
struct DropFiles {
  /// So many bytes are kept before they are handed out.
  static let bufferSize = 1 << 18

  private let format: SourceFormat
  private let columns: [CanonicalField]
  private var files: [String: DropFile] = [:]

  /// Beside what stories of a kind tell, each file has those columns.
  init(_ format: SourceFormat, adding columns: [CanonicalField]) {
    self.format = format
    self.columns = columns
  }

  /// Lets a record be told in the file of its partner and kind.
  mutating func add<Failure: Error>(
    _ kind: RecordKind, of partner: String, _ write: (String, [UInt8]) throws(Failure) -> Void,
    tell: (inout DropFile) -> Void
  ) throws(Failure) {
    let path = "\(partner)/\(kind.plural).\(format.rawValue)"
    var file = files.removeValue(forKey: path) ?? DropFile(path, kind, format, adding: columns)
    tell(&file)
    try file.hand(whenAbove: DropFiles.bufferSize, to: write)
    files[path] = file
  }

  /// Ends all files and writes the manifests.
  func finish<Failure: Error>(
    _ cover: DropCover, _ write: (String, [UInt8]) throws(Failure) -> Void
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
      try write("\(partner)/drop.json", Array(cover.manifest(of: partner).utf8))
    }
  }
}

/// One file of a drop while it is written.
struct DropFile {
  let path: String
  var sheet = RecordSheet()
  private(set) var records = 0
  private let writer: any SheetWriter
  private var bytes: [UInt8] = []

  /// A file of what stories of the kind tell, and of some columns more.
  init(
    _ path: String, _ kind: RecordKind, _ format: SourceFormat,
    adding columns: [CanonicalField]
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
