import Foundation
import Records
import Testing

@testable import Pipeline

/// The files of a drop against the list in its manifest.
@Suite struct DropFilesTests {
  private func manifest(_ files: [(name: String, text: String)]) -> String {
    let list = files.map {
      "{\"name\": \"\($0.name)\", \"sha256\": \"\(Digest.hex(Array($0.text.utf8)))\"}"
    }
    return """
      {"partner": "gwent-police", "extractedOn": "2024-01-15", "marking": "OFFICIAL",
       "agreement": "WASPI-ISP-0000",
       "files": [
      \(list.joined(separator: ",\n"))
       ]}
      """
  }

  private let other = "nrmReference,route\nX2,nrm\n"

  private func rules(_ report: Report) -> [String] {
    report.findings.map(\.rule.description).filter { $0.hasPrefix("FIL") }
  }

  @Test func areThoseThatAreListed() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", DropFolder.table), ("tables/b.csv", other)]),
      ["a.csv": DropFolder.table, "tables/b.csv": other])
    #expect(rules(try await drop.report()) == [])
  }

  @Test func tellsOfAChangedFileAtItsHash() async throws {
    let drop = try DropFolder(manifest: manifest([("a.csv", other)]))
    let report = try await drop.report()
    let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 36) })
    #expect(drop.told(report) == ["FIL-036 4:29 /files/0/sha256"])
    #expect(finding.arguments["name"] == .term(Words(same: "a.csv")))
  }

  @Test func tellsOfAMissingFileAtItsName() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", DropFolder.table), ("b.csv", other)]))
    #expect(drop.told(try await drop.report()) == ["FIL-037 5:10 /files/1/name"])
  }

  @Test func tellsOfAnUnlistedFileInItself() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", DropFolder.table)]),
      ["a.csv": DropFolder.table, "b.csv": other])
    let report = try await drop.report()
    let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 38) })
    #expect(report.inputs[finding.place.file].file == drop.path("b.csv"))
    #expect(rules(report) == ["FIL-038"])
  }

  /// Whoever looks at one file does not ask for the others.
  @Test func areNotMissedWhereOneIsNamed() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", other), ("b.csv", other)]),
      ["a.csv": DropFolder.table, "c.csv": other])
    #expect(rules(try await drop.report(of: ["a.csv"])) == ["FIL-036"])
  }

  /// A folder of a drop belongs to the drop of the folder above it, unless it has its own manifest.
  @Test func areOfTheNearestManifest() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", DropFolder.table)]),
      [
        "a.csv": DropFolder.table, "own/b.csv": other,
        "own/drop.json": manifest([("b.csv", other)]),
      ])
    #expect(rules(try await drop.report()) == [])
    #expect(rules(try await drop.report(of: ["own"])) == [])
  }

  /// A drop of which nothing came but its manifest.
  @Test func mayAllBeMissing() async throws {
    let drop = try DropFolder(manifest: manifest([("a.csv", DropFolder.table)]), [:])
    let report = try await drop.report()
    #expect(rules(report) == ["FIL-037"])
    #expect(report.verdict == .fail)
  }

  /// What is no data has a hash all the same.
  @Test func mayBeNoData() async throws {
    let drop = try DropFolder(
      manifest: manifest([("a.csv", DropFolder.table), ("README.md", "about")]),
      ["a.csv": DropFolder.table, "README.md": "about"])
    #expect(rules(try await drop.report()) == [])
    try drop.write("README.md", Array("other".utf8))
    #expect(rules(try await drop.report()) == ["FIL-036"])
  }

  /// Names are compared byte by byte, and the finding says so where only the form differs.
  @Test func areToldApartByTheirBytes() async throws {
    let drop = try DropFolder(
      manifest: manifest([("t\u{177}.csv", DropFolder.table)]), ["ty\u{302}.csv": DropFolder.table])
    let report = try await drop.report()
    #expect(rules(report) == ["FIL-038", "FIL-037"])
    let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 37) })
    #expect(finding.arguments["hint"] == .term(ManifestWords.sameLetters))
  }

  /// A file behind a link out of the drop is not opened for the list.
  @Test func areNotLookedForBehindALink() async throws {
    let outside = try DropFolder(manifest: nil)
    let drop = try DropFolder(manifest: manifest([("link/a.csv", DropFolder.table)]), [:])
    try FileManager.default.createSymbolicLink(
      atPath: drop.path("link"), withDestinationPath: outside.path())
    #expect(rules(try await drop.report()) == ["FIL-037"])
  }

  @Test func tellsOfAnotherPartnerOnce() async throws {
    let bawso = "Case ID,Client Initials,Referral Type,RG Outcome\n50,N.X.,NRM referral,Negative\n"
    let drop = try DropFolder(
      manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-01-15\"}",
      ["a.csv": bawso, "b.csv": bawso.replacing("50,", with: "51,")])
    let report = try await drop.report(select: ["FIL-040"])
    let finding = try #require(Array(report.findings).first)
    #expect(report.findings.count == 1 && finding.count == 2 && finding.related.count == 2)
    #expect(drop.told(report) == ["FIL-040 1:13 /partner"])
  }
}
