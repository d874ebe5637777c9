import Records
import Rules
import Testing

@testable import Pipeline

/// Files that are no text, and texts that look a little like them.
@Suite struct ForeignContentTests {
  struct Beginning: CustomTestStringConvertible, Sendable {
    let kind: ForeignContent
    let bytes: [UInt8]
    var testDescription: String { "\(kind)" }

    init(_ kind: ForeignContent, _ bytes: [UInt8], _ text: String = "") {
      self.kind = kind
      self.bytes = bytes + Array(text.utf8)
    }
  }

  static let zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 8, 0]
  /// `nrmReference,route`, a line end, `X1,nrm` and another in EBCDIC (code page 37).
  static let ebcdic: [UInt8] = [
    0x95, 0x99, 0x94, 0xD9, 0x85, 0x86, 0x85, 0x99, 0x85, 0x95, 0x83, 0x85, 0x6B, 0x99, 0x96, 0xA4,
    0xA3, 0x85, 0x15, 0xE7, 0xF1, 0x6B, 0x95, 0x99, 0x94, 0x15,
  ]

  static let beginnings: [Beginning] = [
    Beginning(.workbook, zip, "[Content_Types].xml xl/workbook.xml"),
    Beginning(.wordDocument, zip, "word/document.xml"),
    Beginning(.openDocument, zip, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    Beginning(.zip, zip, "referrals.csv"),
    Beginning(.zip, [0x50, 0x4B, 5, 6]),
    Beginning(.gzip, [0x1F, 0x8B, 8, 0]),
    Beginning(.bzip2, [], "BZh91AY&SY"),
    Beginning(.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    Beginning(.zstandard, [0x28, 0xB5, 0x2F, 0xFD]),
    Beginning(.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Beginning(.rar, [], "Rar!\u{1A}\u{7}"),
    Beginning(.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Beginning(.pdf, [], "%PDF-1.7\n"),
    Beginning(.rtf, [], "{\\rtf1 x}"),
    Beginning(.sqlite, [], "SQLite format 3\0"),
    Beginning(.parquet, [], "PAR1\u{15}\u{4}"),
    Beginning(.utf32, [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]),
    Beginning(.utf32, [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]),
    Beginning(.utf32, [0x7B, 0, 0, 0, 0x7D, 0, 0, 0]),
    Beginning(.utf32, [0, 0, 0, 0x7B, 0, 0, 0, 0x7D]),
    Beginning(.ebcdic, ebcdic),
    Beginning(.binary, [UInt8](repeating: 0, count: 4096)),
    Beginning(.binary, (0..<400).map { UInt8($0 * 37 % 64) }),
  ]

  /// One finding says what the file is, whatever stands behind.
  @Test(arguments: beginnings)
  func isKnownByItsBeginning(_ beginning: Beginning) async throws {
    #expect(ForeignContent(beginning.bytes) == beginning.kind)
    let report = try await Walk.report(beginning.bytes, .csv)
    #expect(report.findings.map(\.rule) == [RuleID(.file, 1)])
    #expect(report.inputs.first?.format == nil && report.inputs.first?.encoding == nil)
  }

  /// Not even its beginning is read.
  @Test func isNotReadBeyondTheLimitOfAFile() async throws {
    var request = ValidationRequest(paths: [])
    request.limits.fileBytes = 20
    let bytes = Array("nrmReference,route\nX1,nrm,1,2\nX2,heliotrope\n".utf8)
    let report = try await Validation.run(
      request, schemas: try Walk.schemas.get(),
      inputs: [ValidationInput(name: "input.csv", bytes: bytes)], asOf: nil)
    #expect(report.findings.map(\.rule) == [RuleID(.limits, 5)])
    #expect(report.inputs.first?.records == 0)
  }

  static let texts = [
    "", "PK,route\n1,nrm\n", "BZh,route\n", "PAR1,PAR2\n1,2\n", "%PDF,route\n", "{\"rtf\":1}",
    "Siân,Zoë,Ołena\n", "Олена Зеленська, Київ, жінка\n", "雅婷雅婷雅婷雅婷", "a\u{0}b",
    "\0\0\0\0\0\0\0\0", String(repeating: "\n", count: 200),
  ]

  static let odd: [[UInt8]] = [
    [0x1F, 0x8B], [0xFF, 0xFE, 0x41, 0], [0xC3, 0xA9, 0xE9, 0xE8, 0xE0],
    EncodingTests.bytes("Ynys Môn, Siân", in: .latin1),
    EncodingTests.bytes(String(repeating: "route,nrm\n", count: 20), in: .utf16LittleEndian),
  ]

  @Test(arguments: texts.map { Array($0.utf8) } + odd)
  func isNotSeenInText(_ bytes: [UInt8]) { #expect(ForeignContent(bytes) == nil) }

  // MARK: - Names of files

  @Test func tellsAFormatByTheName() {
    #expect(FileName.formats(of: "a.csv") == [.csv])
    #expect(FileName.formats(of: "a.b/c.TSV") == [.csv])
    #expect(FileName.formats(of: "x.json") == [.json, .ndjson])
    #expect(FileName.formats(of: "x.jsonl") == [.ndjson])
    #expect(FileName.formats(of: "x.xml") == [.xml])
    for path in ["x", "x.txt", "a.csv/x", ""] { #expect(FileName.formats(of: path) == nil) }
  }

  struct Named: Sendable {
    let text: String
    let name: SourceFormat
    let read: SourceFormat
    let isFlagged: Bool
  }

  static let named: [Named] = [
    Named(text: "<a/>", name: .csv, read: .xml, isFlagged: true),
    Named(text: "[1]", name: .xml, read: .json, isFlagged: true),
    Named(text: "nrmReference,route\nX1,nrm\n", name: .json, read: .csv, isFlagged: true),
    Named(text: "a,b\n1,2\n", name: .csv, read: .csv, isFlagged: false),
    // RFC 8259 knows one value a text; lines of them are another format, with a name of its own.
    Named(text: "{\"a\":1}\n{\"a\":2}\n", name: .json, read: .json, isFlagged: false),
    Named(text: "{\"a\":1}\n{\"a\":2}\n", name: .ndjson, read: .ndjson, isFlagged: false),
    // Where nothing shows, the name says how to read.
    Named(text: "a,b\n1,2\n", name: .json, read: .json, isFlagged: false),
    Named(text: "nul", name: .json, read: .json, isFlagged: false),
    Named(text: "lost text", name: .xml, read: .xml, isFlagged: false),
  ]

  @Test(arguments: named)
  func contentIsBelievedBeforeTheName(_ named: Named) async throws {
    let report = try await Walk.report(Array(named.text.utf8), named.name)
    #expect(report.inputs.first?.format == named.read)
    #expect(report.findings.contains { $0.rule == RuleID(.file, 1) } == named.isFlagged)
  }
}
