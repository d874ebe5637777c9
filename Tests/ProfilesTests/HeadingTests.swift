import CanonicalModel
import Records
import Testing

@testable import Profiles

/// Where a heading of several rows is found among the first rows of a file.
@Suite struct HeadingTests {
  private func export(without: [Document] = []) throws -> ExportVersion {
    let export = ProfileDecoderTests.export.with([
      "headerRows": 2,
      "signature": Document(
        .object([
          (key: "columns", value: ["Request / No", "Request / On", "Notes"]),
          (key: "without", value: Document(.array(without), at: .start)),
        ]), at: .start),
    ])
    let profile = ProfileDecoderTests.profile.with(["exports": [export]])
    let read = try ProfileDecoder.profile(profile, file: "gain.json", lists: Lists.all)
    return try #require(read.exports.first)
  }

  private func signs(_ rows: [[String]]) -> FileSigns {
    FileSigns(format: .csv, rows: [UInt8(ascii: ","): rows, UInt8(ascii: ";"): [["x"]]])
  }

  private let heading = [["Request", "", "Notes"], ["No", "On", ""]]
  private let record = ["1", "2", "3"]

  @Test func findsItInTheFirstRows() throws {
    let header = try #require(try export().header(in: signs(heading + [record])))
    #expect(header.titleRows == 0 && header.likeness == 1)
    #expect(try export().likeness(to: signs(heading)) == 1)
  }

  @Test func findsItBelowTitles() throws {
    let rows = [["OFFICIAL"], ["Tracker", "", ""]] + heading + [record, record]
    let header = try #require(try export().header(in: signs(rows)))
    #expect(header.titleRows == 2 && header.likeness == 1)
  }

  /// One row of it, or both in one, is another export.
  @Test func knowsNoHeadingOfOneRow() throws {
    #expect(try export().likeness(to: signs([["No", "On", "Notes"], record])) < 0.5)
    #expect(try export().likeness(to: signs([heading[0]])) < 0.5)
    #expect(try export().likeness(to: signs([])) == 0)
  }

  @Test func knowsByTheWholeNameThatAFileIsOfAnotherExport() throws {
    let rows = [["Request", "", "Notes", "Answer"], ["No", "On", "", "Hit"], record]
    #expect(try export().likeness(to: signs(rows)) == 1)
    #expect(try export(without: ["Hit"]).likeness(to: signs(rows)) == 1)
    #expect(try export(without: ["Answer / Hit"]).likeness(to: signs(rows)) == 0)
  }
}
