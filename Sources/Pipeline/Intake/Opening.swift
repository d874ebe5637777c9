import Profiles
import Readers
import Records

/// The first bytes of a file, and what they show: encoding, format, names.
struct Opening {
  let bytes: [UInt8]
  let encoding: EncodingSigns
  /// What the file is if it is no text that can be read.
  let foreign: ForeignContent?
  let signs: [FileSigns]

  static let size = 1 << 16

  /// `name` is the file's: its ending decides where the content shows nothing.
  init(_ bytes: [UInt8], name: String = "") {
    self.bytes = bytes
    encoding = EncodingSigns(bytes)
    foreign = ForeignContent(bytes)
    let text = Opening.text(Array(bytes.dropFirst(encoding.markLength)), encoding.likely)
    signs =
      foreign == nil
      ? Opening.signs(of: text, named: FileName.formats(of: name)?.likely)
      : [FileSigns(format: .csv)]
  }

  var markLength: Int { encoding.markLength }

  private static func text(_ bytes: [UInt8], _ encoding: SourceEncoding) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(bytes, into: &text, flaws: &flaws, isLast: false)
    return text
  }

  // MARK: - Signs

  /// Each way in which the text can be read, most likely first.
  private static func signs(of text: [UInt8], named format: SourceFormat?) -> [FileSigns] {
    let first = text.first { !($0 == 0x20 || $0 &- 9 < 5) }
    switch first {
    case UInt8(ascii: "<"):
      let prologue = XMLPrologue(text)
      return [
        FileSigns(
          format: .xml, root: prologue.rootName, namespace: prologue.rootNamespace,
          firstKind: prologue.firstKind)
      ]
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return JSONOutlineSketch.signs(of: text, named: format)
    default:
      guard let format, format != .csv else { return [tableSigns(of: text)] }
      // Nothing but its name makes it JSON or XML, unless a profile knows its columns.
      return [FileSigns(format: format), tableSigns(of: text)]
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
