import Profiles
import Readers
import Records

/// The first bytes of a file, and what they show: encoding, format, names.
struct Opening {
  let bytes: [UInt8]
  let markLength: Int
  /// The encoding that the bytes themselves show: a byte order mark, a declaration, their shape.
  let found: SourceEncoding?
  /// What an XML declaration says, whether it is true or not.
  let declared: SourceEncoding?
  let signs: [FileSigns]

  static let size = 1 << 16

  /// `name` is the file's: its ending decides where the content shows nothing.
  init(_ bytes: [UInt8], name: String = "") {
    self.bytes = bytes
    let mark = Opening.byteOrderMark(bytes)
    markLength = mark?.length ?? 0
    declared = XMLPrologue(Array(bytes.dropFirst(mark?.length ?? 0))).encoding
      .flatMap(Opening.encoding(named:))
    found = mark?.encoding ?? declared
    let text = Opening.text(Array(bytes.dropFirst(markLength)), found ?? .utf8)
    signs = Opening.signs(of: text, named: Opening.format(ofName: name))
  }

  var hasMark: Bool { markLength > 0 }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: SourceEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func encoding(named name: String) -> SourceEncoding? {
    switch name.lowercased() {
    case "windows-1252", "cp1252": .windows1252
    case "iso-8859-1", "latin1": .latin1
    case "utf-8", "utf8", "us-ascii", "ascii": .utf8
    default: nil
    }
  }

  private static func text(_ bytes: [UInt8], _ encoding: SourceEncoding) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(bytes, into: &text, flaws: &flaws, isLast: false)
    return text
  }

  /// Whether the bytes are UTF-8 with letters beyond ASCII, which no text in another encoding
  /// happens to be.
  var isCertainlyUTF8: Bool {
    var decoder = TextDecoder(.utf8)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(bytes, into: &text, flaws: &flaws, isLast: false)
    return flaws.isEmpty && bytes.contains { $0 >= 0x80 }
  }

  // MARK: - Signs

  private static func format(ofName name: String) -> SourceFormat? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "json": return .json
    case "ndjson", "jsonl": return .ndjson
    default: return nil
    }
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
      // Nothing but its name makes it JSON.
      return [FileSigns(format: format ?? .json)]
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
