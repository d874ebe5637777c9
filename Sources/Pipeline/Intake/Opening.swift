import Profiles
import Readers
import Records

/// The first bytes of a file, and what they show: encoding, format, names.
struct Opening {
  let bytes: [UInt8]
  let encoding: EncodingSigns
  /// What the file is if it is no text that can be read.
  let foreign: ForeignContent?
  /// Whether several lines stand there, and the first one has several columns.
  let isTable: Bool
  let signs: [FileSigns]

  static let size = 1 << 16

  /// `name` is the file's: its ending decides where the content shows nothing.
  init(_ bytes: [UInt8], name: String = "") {
    self.bytes = bytes
    encoding = EncodingSigns(bytes)
    foreign = ForeignContent(bytes)
    let text = Opening.text(Array(bytes.dropFirst(encoding.markLength)), encoding.likely)
    isTable = Opening.isTable(text)
    signs =
      foreign == nil
      ? Opening.signs(of: text, named: Opening.format(ofName: name)) : [FileSigns(format: .csv)]
  }

  var markLength: Int { encoding.markLength }

  private static func text(_ bytes: [UInt8], _ encoding: SourceEncoding) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(bytes, into: &text, flaws: &flaws, isLast: false)
    return text
  }

  private static func isTable(_ text: [UInt8]) -> Bool {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }.prefix(2)
    return lines.count == 2 && lines[0].contains { ",;\t|".utf8.contains($0) }
  }

  // MARK: - Signs

  /// JSON or lines of it, where the name says so.
  private static func format(ofName name: String) -> SourceFormat? {
    guard let claimed = FileName.formats(of: name), claimed.contains(.ndjson) else { return nil }
    return claimed.contains(.json) ? .json : .ndjson
  }

  /// Each way in which the text can be read, most likely first.
  private static func signs(of text: [UInt8], named format: SourceFormat?) -> [FileSigns] {
    let first = text.first { !($0 == 0x20 || $0 &- 9 < 5) }
    switch first {
    case UInt8(ascii: "<"):
      let prologue = XMLPrologue(text)
      return [
        FileSigns(format: .xml, root: prologue.rootName, namespace: prologue.rootNamespace)
      ]
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return JSONOutlineSketch.signs(of: text, named: format)
    case _ where format == .json || format == .ndjson:
      // Nothing but its name makes it JSON, unless a profile knows it for a table.
      return [FileSigns(format: format ?? .json), tableSigns(of: text)]
    default: return [tableSigns(of: text)]
    }
  }

  /// The first rows under each delimiter that partners use, and under the one that the file names.
  private static func tableSigns(of text: [UInt8]) -> FileSigns {
    let named = CSVFirstRows.namedDelimiter(in: text)
    var signs = FileSigns(format: .csv, namedDelimiter: named)
    for delimiter in Array(",;\t|".utf8) + [named].compactMap({ $0 }) {
      signs.rows[delimiter] = CSVFirstRows.rows(of: text, delimiter)
    }
    return signs
  }
}
