import Profiles
import Readers
import Records

/// How an unknown sample is written: format, encoding, and where its records are.
struct SampleStructure {
  let opening: Opening
  let format: SourceFormat
  let encoding: SourceEncoding
  private(set) var heading: SampleHeading?
  /// Names from the top of the document to the records.
  private(set) var recordPath: [String] = []
  private(set) var repeatedParts: [String] = []
  private let signs: FileSigns
  let name: String

  /// How much of the file is looked at to find its records.
  static let sketchSize = 1 << 20

  /// `beginning` are its first bytes.
  init(_ beginning: [UInt8], name: String) throws(RunError) {
    self.name = name
    opening = Opening(Array(beginning.prefix(Opening.size)), name: name)
    if let foreign = opening.foreign {
      throw .input(
        "\(name): this is \(foreign.words.en), not CSV, JSON or XML; export it as one of these")
    }
    signs = opening.signs[0]
    format = signs.format
    encoding = EncodingChoice(opening.encoding, format: format, profile: nil).encoding
    switch format {
    case .csv: heading = SampleHeading(signs)
    case .json, .ndjson:
      let arrays = JSONArrays(
        SampleStructure.text(beginning, opening, encoding), isLines: format == .ndjson)
      recordPath = arrays.recordPath
      repeatedParts = arrays.repeatedParts
    case .xml:
      let outline = XMLOutline(SampleStructure.text(beginning, opening, encoding))
      recordPath = outline.recordPath
      repeatedParts = outline.repeatedParts
    }
  }

  private static func text(
    _ bytes: [UInt8], _ opening: Opening, _ encoding: SourceEncoding
  ) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(
      Array(bytes.dropFirst(opening.markLength)), into: &text, flaws: &flaws, isLast: false)
    return text
  }

  /// Reads the records as they were found.
  func reader(_ source: InputFile) -> any RecordReader {
    let window = TextWindow(
      source, encoding: encoding, opening: opening.bytes, markLength: opening.markLength)
    switch format {
    case .csv:
      let dialect = CSVDialect(
        delimiter: heading?.delimiter ?? UInt8(ascii: ","), titleRows: heading?.titleRows ?? 0,
        headerRows: heading?.headerRows ?? 1)
      return CSVReader(window: window, dialect: dialect)
    case .json, .ndjson:
      return JSONReader(
        window: window,
        layout: JSONLayout(recordPath: recordPath, isLines: format == .ndjson, isGuess: true))
    case .xml: return XMLReader(window: window, layout: XMLLayout(recordPath: recordPath))
    }
  }

  // MARK: - For the profile

  var form: DraftDocument.Form {
    DraftDocument.Form(
      format: format, encoding: encoding == .ascii ? .utf8 : encoding,
      delimiter: heading?.delimiter ?? UInt8(ascii: ","), headerRows: heading?.headerRows ?? 1,
      recordPath: recordPath.isEmpty || format == .ndjson
        ? "" : "/" + recordPath.joined(separator: "/"),
      root: signs.root, namespace: signs.namespace)
  }

  /// Names that say what kind of record it may be.
  var surroundings: [String] {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let titles = heading.map { heading in
      (signs.rows[heading.delimiter] ?? []).prefix(heading.titleRows).flatMap { $0 }
    }
    return [file] + recordPath + [signs.root, signs.namespace].compactMap { $0 } + (titles ?? [])
  }

  /// The names by which recognition will look for the file.
  var signatureNames: [String] {
    switch format {
    case .csv: heading?.columns.filter { !$0.isEmpty } ?? []
    case .json: recordPath.isEmpty && !signs.topKeys.isEmpty ? signs.topKeys : signs.keys
    case .ndjson: signs.topKeys.isEmpty ? signs.keys : signs.topKeys
    case .xml: []
    }
  }
}
