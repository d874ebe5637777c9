import Foundation
import Testing

/// Opening a file at a reported place shows the value, also where that is hard to measure.
@Suite struct HardPlaceTests {
  /// Holds every place of a report against the files themselves.
  private func expectExactPlaces(_ report: ReportDocument, _ bytes: (String) throws -> Data) throws
  {
    for input in report.inputs {
      let ruler = Ruler([UInt8](try bytes(input.file)), input.encoding)
      for finding in report.findings {
        for place in [finding.place] + finding.related where place.file == input.file {
          let position = ruler.position(atByte: place.byteOffset ?? -1)
          #expect(position == [place.line, place.column], "\(finding)")
        }
        guard finding.place.file == input.file, let value = finding.arguments["value"] else {
          continue
        }
        let text = ruler.text(fromByte: finding.place.byteOffset ?? -1)
        let format = String(input.file.split(separator: ".").last ?? "")
        let isThere = Spelling.begins(text, with: value, in: format)
        #expect(isThere, "\(finding): \(value.prefix(60))")
      }
    }
  }

  /// The whole value, in the spelling of the file.
  @Test func showsTheWholeValuesOfTheSamples() throws {
    try expectExactPlaces(try Samples.report.get()) {
      try Data(contentsOf: Program.root.appending(path: $0))
    }
  }

  // MARK: - Files that are hard to measure

  /// A file, and the text that stands where its one finding points.
  struct Hard: CustomTestStringConvertible {
    let name: String
    let file: String
    let bytes: [UInt8]
    let value: String
    let line: Int
    let column: Int
    var testDescription: String { name }

    init(
      _ name: String, _ file: String, _ bytes: [UInt8], _ value: String,
      _ line: Int, _ column: Int
    ) {
      (self.name, self.file, self.bytes) = (name, file, bytes)
      (self.value, self.line, self.column) = (value, line, column)
    }

    init(
      _ name: String, _ file: String, _ text: String, _ value: String, _ line: Int,
      _ column: Int
    ) {
      self.init(name, file, Array(text.utf8), value, line, column)
    }
  }

  static let many = 66_000

  static let hard = [
    Hard(
      "CR LF, and line breaks in quotes", "a.csv",
      "nrmReference,route,narrative,gender\r\nX1,nrm,\"one\r\ntwo\nthree\rfour\",helio\r\n",
      "helio", 5, 7),
    Hard(
      "lone CR", "a.csv", "nrmReference,route,gender\rX1,nrm,female\rX2,nrm,helio\r", "helio", 3, 8),
    Hard(
      "byte order mark", "a.csv", "\u{FEFF}nrmReference,route,gender\nX1,nrm,helio\n", "helio", 2, 8
    ),
    Hard(
      "byte order mark, in the first line", "a.json",
      "\u{FEFF}{\"records\":[{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"gender\":\"helio\"}]}",
      "helio", 1, 58),
    Hard(
      "letters of two, three and four bytes, and combining marks", "a.csv",
      "nrmReference,route,narrative,gender\nX1,nrm,ŵ€😀y\u{302},helio\n", "helio", 2, 14),
    Hard(
      "escapes and quotes", "a.csv",
      "nrmReference,route,narrative,gender\nX1,nrm,\"a \"\"b\"\"\",\"he\"\"lio\"\n", "he\"lio", 2,
      19),
    Hard(
      "escapes in JSON", "a.ndjson",
      "{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"narrative\":\"\\u00e9\\n\\ud83d\\ude00\","
        + "\"gender\":\"h\\u00e9\\\"lio\"}\n", "hé\"lio", 1, 81),
    Hard(
      "entities in XML", "a.xml",
      "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>\r\n<gender>h&#xE9;"
        + "<![CDATA[<l]]>&amp;io</gender></record></cyson>", "hé<l&io", 2, 9),
    Hard(
      "UTF-16, little end first", "a.csv",
      [0xFF, 0xFE]
        + utf16("nrmReference,route,narrative,gender\r\nX1,nrm,ŵ😀,helio\r\n", isBig: false),
      "helio", 2, 11),
    Hard(
      "UTF-16, big end first", "a.xml",
      [0xFE, 0xFF]
        + utf16(
          "<cyson>\n<record><nrmReference>X1</nrmReference><route>nrm</route>"
            + "<narrative>😀</narrative><gender>helio</gender></record></cyson>", isBig: true),
      "helio", 2, 90),
    Hard(
      "ISO-8859-1 by declaration", "a.xml",
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><cyson>\n<record><nrmReference>X1".utf8)
        + Array("</nrmReference><route>nrm</route><narrative>caf".utf8) + [0xE9]
        + Array("</narrative><gender>helio</gender></record></cyson>".utf8), "helio", 2,
      93),
    Hard(
      "many lines in XML", "a.xml",
      "<cyson>" + String(repeating: "\n", count: many)
        + "<record><nrmReference>X1</nrmReference><route>nrm</route><gender>helio</gender></record>"
        + "</cyson>", "helio", many + 1, 66),
    Hard(
      "many lines in JSON", "a.json",
      "{\"records\":[{\"nrmReference\":\"X0\",\"route\":\"nrm\"},"
        + String(repeating: "\r\n", count: many)
        + "{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"gender\":\"helio\"}]}", "helio",
      many + 1, 46),
    Hard(
      "many lines in a cell", "a.csv",
      "nrmReference,route,narrative,gender\nX1,nrm,\"" + String(repeating: "\n", count: many)
        + "\",helio\n", "helio", many + 2, 3),
  ]

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return isBig ? [high, low] : [low, high]
    }
  }

  @Test(arguments: hard)
  func showsTheValueIn(_ hard: Hard) throws {
    let scratch = try Scratch()
    let path = try scratch.write(hard.file, Data(hard.bytes))
    let run = try Program.run(["validate", path, "--report", "json", "--show-values"])
    let report = try ReportDocument(run.output)
    let finding = try #require(report.findings.first { $0.rule == "TYP-018" })
    #expect(finding.arguments["value"] == hard.value)
    #expect(finding.place.line == hard.line)
    #expect(finding.place.column == hard.column)
    try expectExactPlaces(report) { _ in Data(hard.bytes) }
  }

  // MARK: - The ruler itself

  @Test func measuresByHandCountedLines() {
    let ruler = Ruler(Array("\u{FEFF}a\r\nŵ\rb\n\n€c".utf8), "utf-8")
    let places = ruler.scalars.map { "\($0.line):\($0.column)+\($0.byteOffset)" }
    #expect(
      places == [
        "1:1+3", "1:2+4", "1:3+5", "2:1+6", "2:2+8", "3:1+9", "3:2+10", "4:1+11", "5:1+12",
        "5:2+15",
        "5:3+16",
      ])
    #expect(Ruler([0x61, 0xFF, 0x62], "utf-8").scalars.map(\.column) == [1, 2, 3, 4])
    #expect(Ruler([0x80, 0x81], "windows-1252").scalars.map(\.scalar) == ["€", nil, nil])
  }
}
