import Readers
import Records

/// What a workbook holds that no table can: macros, more than one sheet.
///
/// The names of a workbook's parts stand at its end, in the directory of the archive, and are read
/// there; nothing is unpacked. Whether a sheet is hidden stands in a part that is packed: every sheet
/// beyond the first counts.
struct WorkbookContent {
  private(set) var sheets = 0
  private(set) var hasMacros = false

  /// How much of the end of a file is looked at: room for a directory of a few thousand parts.
  private static let tail = 1 << 18

  /// Reads what is left of the file.
  init(opening: [UInt8], rest source: InputFile) throws(ReadError) {
    var end = opening
    while try source.read(upTo: WorkbookContent.tail, into: &end) {
      if end.count > WorkbookContent.tail * 2 { end.removeFirst(end.count - WorkbookContent.tail) }
    }
    self.init(end)
  }

  /// Looks through the directory in the last bytes of an archive.
  init(_ bytes: [UInt8]) {
    let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    var index = 0
    while index + WorkbookContent.headLength <= bytes.count {
      guard bytes[index] == signature[0], bytes[index..<index + 4].elementsEqual(signature) else {
        index += 1
        continue
      }
      index += WorkbookContent.headLength + note(entry: index, bytes)
    }
  }

  /// How long the part of a directory entry is that comes before the name.
  private static let headLength = 46

  /// Takes the name of one entry, and returns its length.
  private mutating func note(entry: Int, _ bytes: [UInt8]) -> Int {
    let count = Int(bytes[entry + 28]) | Int(bytes[entry + 29]) << 8
    let start = entry + WorkbookContent.headLength
    guard start + count <= bytes.count else { return 0 }
    let name = bytes[start..<start + count]
    if name.elementsEqual("xl/vbaProject.bin".utf8) || name.starts(with: "xl/macrosheets/".utf8) {
      hasMacros = true
    } else if name.starts(with: "xl/worksheets/sheet".utf8) {
      sheets += 1
    }
    return count
  }

  /// What is more than a table; nothing for a workbook with one sheet.
  var words: Words? {
    switch (hasMacros, sheets > 1) {
    case (true, true):
      Words(en: "macros and more than one sheet", cy: "macros a mwy nag un ddalen")
    case (true, false): Words(en: "macros", cy: "macros")
    case (false, true): Words(en: "more than one sheet", cy: "mwy nag un ddalen")
    case (false, false): nil
    }
  }
}
