import Foundation
import Testing

/// Opening the file at a place shows the value.
@Suite struct PlaceTests {
  @Test func countsLinesAndColumnsAsTheBytesDo() throws {
    let report = try Samples.report.get()
    var counted = 0
    for input in report.inputs {
      let raw = try bytes(of: input)
      let all = report.findings.flatMap { finding in
        ([finding.place] + finding.related).map { (finding, $0) }
      }
      for (finding, place) in all where place.file == input.file {
        guard let offset = place.byteOffset, offset <= raw.bytes.count else {
          Issue.record("\(finding) has no byte offset in the file")
          continue
        }
        let expected = raw.place(at: offset)
        #expect(place.line == expected.line, "\(finding), byte \(offset)")
        #expect(place.column == expected.column, "\(finding), byte \(offset)")
        counted += 1
      }
    }
    #expect(counted > 100)
  }

  @Test func pointsAtTheFirstByteOfTheValue() throws {
    let report = try Samples.report.get()
    var compared = 0
    for finding in report.findings {
      guard let value = finding.arguments["value"], let offset = finding.place.byteOffset,
        let input = report.inputs.first(where: { $0.file == finding.place.file })
      else { continue }
      let text = try bytes(of: input).text(from: offset, count: value.utf8.count)
      let isSame = text.hasPrefix(value) || isEscaped(text) && text.hasPrefix(value.prefix(3))
      #expect(isSame, "\(finding): \(value.prefix(40)) is not \(text.prefix(40))")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func countsOnBehindSeventyThousandLines() throws {
    let scratch = try Scratch()
    let ends = ["\r\n", "\n", "\r"]
    let narrative = (0..<48).map { "ŵ" + ends[$0 % 3] }.joined()
    var text = "\u{FEFF}nrmReference,route,narrative,dateOfBirth\r\n"
    for number in 1...1500 {
      let day = number < 1500 ? "1990-01-01" : "1990-13-45"
      text += "NRM\(10_000_000 + number),nrm,\"\(narrative)𝕐 \"\"x\"\"\",\(day)\r\n"
    }
    let file = try scratch.write("long.csv", text)
    let run = try Program.run(["validate", file, "--select", "TYP-001", "--report", "json"])
    let places = try ReportDocument(run.output).findings.map(\.place)
    let place = try #require(places.first)
    let offset = Data(text.utf8).count - "1990-13-45\r\n".utf8.count
    let expected = RawBytes(Data(text.utf8), encoding: "utf-8").place(at: offset)
    #expect(places.count == 1)
    #expect(place.record == 1500)
    #expect(place.byteOffset == offset)
    #expect(place.line == expected.line)
    #expect(place.line > 70_000)
    #expect(place.column == expected.column)
  }

  private func bytes(of input: ReportDocument.Input) throws -> RawBytes {
    RawBytes(
      try Data(contentsOf: Program.root.appending(path: input.file)), encoding: input.encoding)
  }

  private func isEscaped(_ text: String) -> Bool {
    ["\\", "\"\"", "&", "<![CDATA["].contains { text.contains($0) }
  }
}
