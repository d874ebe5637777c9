import Records

/// A file that is no text Cyson reads, known by how it begins. Reading it as text would give hundreds
/// of findings and say nothing.
enum ForeignContent: CaseIterable {
  case workbook, wordDocument, openDocument, zip, gzip, bzip2, xz, zstandard, sevenZip, rar
  case oldOffice, pdf, rtf, sqlite, parquet, utf32, ebcdic, binary

  init?(_ bytes: [UInt8]) {
    if let kind = ForeignContent.signed(bytes) {
      self = kind
    } else if ForeignContent.isUTF32(bytes) {
      self = .utf32
    } else if ForeignContent.isEBCDIC(bytes) {
      self = .ebcdic
    } else if ForeignContent.isBinary(bytes) {
      self = .binary
    } else {
      return nil
    }
  }

  // MARK: - Signatures

  private static let signatures: [(bytes: [UInt8], kind: ForeignContent)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0x50, 0x4B, 0x07, 0x08], .zip), ([0x1F, 0x8B, 0x08], .gzip),
    (Array("BZh".utf8), .bzip2), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    ([0x28, 0xB5, 0x2F, 0xFD], .zstandard), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .rar),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice), (Array("%PDF-".utf8), .pdf),
    (Array("{\\rtf".utf8), .rtf), (Array("SQLite format 3\0".utf8), .sqlite),
    (Array("PAR1".utf8), .parquet),
  ]

  private static func signed(_ bytes: [UInt8]) -> ForeignContent? {
    guard let kind = signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind else {
      return nil
    }
    switch kind {
    case .zip: return archive(bytes)
    // These four could begin a table too; what follows tells.
    case .bzip2: return bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26]) ? kind : nil
    case .parquet: return bytes.dropFirst(4).prefix(8).contains { $0 < 9 } ? kind : nil
    default: return kind
    }
  }

  /// Office documents are archives; the names of their parts stand at the beginning.
  private static func archive(_ bytes: [UInt8]) -> ForeignContent {
    if holds("xl/", bytes) || holds("spreadsheetml", bytes) { return .workbook }
    if holds("word/", bytes) { return .wordDocument }
    return holds("opendocument", bytes) ? .openDocument : .zip
  }

  private static func holds(_ word: String, _ bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: word) }
  }

  // MARK: - Shapes

  /// A mark, or three NULs beside each of the first letters.
  private static func isUTF32(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return true
    }
    let units = min(bytes.count, 256) / 4
    guard units >= 2 else { return false }
    return [[1, 2, 3], [0, 1, 2]].contains { empty in
      (0..<units).allSatisfy { unit in
        (0..<4).allSatisfy { (bytes[unit * 4 + $0] == 0) == empty.contains($0) }
      }
    }
  }

  /// Letters, digits, blanks, line ends and the signs of a table as EBCDIC has them. Hardly any letter
  /// of another encoding lies there.
  private static let ebcdicSigns: Set<UInt8> = Set(
    Array(0x81...0x89) + Array(0x91...0x99) + Array(0xA2...0xA9) + Array(0xC1...0xC9)
      + Array(0xD1...0xD9) + Array(0xE2...0xE9) + Array(0xF0...0xF9)
      + [0x05, 0x0D, 0x15, 0x25, 0x40, 0x4B, 0x4C, 0x4D, 0x5D, 0x5E, 0x60, 0x61, 0x6B, 0x6D, 0x6E]
      + [0x6F, 0x7A, 0x7D, 0x7E, 0x7F])

  private static func isEBCDIC(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1024)
    guard sample.count >= 16, sample.count(where: { $0 >= 0x80 }) * 2 > sample.count else {
      return false
    }
    return sample.count { ebcdicSigns.contains($0) } * 100 >= sample.count * 95
      && !isUTF8(Array(sample))
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span.extracting(0..<max(0, bytes.count - 3)))) != nil
  }

  /// More control characters than any text has, and not the NULs of UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let signs = sample.count { $0 < 0x20 && !(9...13 ~= $0) }
    guard sample.count >= 64, signs * 10 > sample.count * 3 else { return false }
    return EncodingSigns(bytes).likely.isUTF16 == false
  }

  // MARK: - Words

  var words: Words {
    switch self {
    case .workbook: Words(en: "an Excel workbook", cy: "llyfr gwaith Excel")
    case .wordDocument: Words(en: "a Word document", cy: "dogfen Word")
    case .openDocument: Words(en: "an OpenDocument file", cy: "ffeil OpenDocument")
    case .zip: Words(en: "a ZIP archive", cy: "archif ZIP")
    case .gzip: Words(en: "data compressed with gzip", cy: "data a gywasgwyd â gzip")
    case .bzip2: Words(en: "data compressed with bzip2", cy: "data a gywasgwyd â bzip2")
    case .xz: Words(en: "data compressed with xz", cy: "data a gywasgwyd â xz")
    case .zstandard: Words(en: "data compressed with Zstandard", cy: "data a gywasgwyd â Zstandard")
    case .sevenZip: Words(en: "a 7-Zip archive", cy: "archif 7-Zip")
    case .rar: Words(en: "a RAR archive", cy: "archif RAR")
    case .oldOffice:
      Words(
        en: "an old Excel or Word file, or one with a password",
        cy: "hen ffeil Excel neu Word, neu un â chyfrinair")
    case .pdf: Words(en: "a PDF", cy: "PDF")
    case .rtf: Words(en: "a document in RTF", cy: "dogfen RTF")
    case .sqlite: Words(en: "a SQLite database", cy: "cronfa ddata SQLite")
    case .parquet: Words(en: "a Parquet file", cy: "ffeil Parquet")
    case .utf32: Words(en: "text in UTF-32", cy: "testun yn UTF-32")
    case .ebcdic: Words(en: "text in EBCDIC", cy: "testun yn EBCDIC")
    case .binary: Words(en: "data that are no text", cy: "data nad ydynt yn destun")
    }
  }
}
