import Records
import Rules
import Testing

@testable import Pipeline

/// What a CSV file shows before it is read: where its header is, and by what its columns are divided.
@Suite struct CSVIntakeTests {
  private func report(_ text: String, partner: String? = nil) async throws -> Report {
    try await Walk.report(Array(text.utf8), .csv, partner: partner)
  }

  private func rules(_ report: Report) -> [String] {
    report.findings.map(\.rule.description).filter { ["SYN", "FIL"].contains($0.prefix(3)) }
      .sorted()
  }

  @Test(arguments: [nil, "cyson-exchange"] as [String?])
  func findsTheHeaderBelowTitles(_ partner: String?) async throws {
    let report = try await report(
      "OFFICIAL\n\nReferrals, 2024,\n,Person,\nnrmReference,route,gender\nX1,nrm,male\nX2,nrm,male\n",
      partner: partner)
    #expect(report.inputs.first?.records == 2)
    let title = try #require(report.findings.first { $0.rule == RuleID(.file, 8) })
    #expect(title.count == 3)
    #expect(title.place.line == 1)
    #expect(title.related.map(\.line) == [3, 4])
    #expect(rules(report).contains("SYN-008"))
    #expect(!rules(report).contains("FIL-021"))
  }

  /// A record is not lost because it shares names with the header.
  @Test func takesTheFirstOfTwoHeaders() async throws {
    let report = try await report(
      "nrmReference,route\nnrmReference,nrm\nroute,nrm\nX1,nrm\n", partner: "cyson-exchange")
    #expect(report.inputs.first?.records == 3)
    #expect(!rules(report).contains("FIL-008"))
  }

  @Test func takesNoRowForAHeaderThatShowsHalfOfIt() async throws {
    let report = try await report(
      "a,b\nX1,nrm\nnrmReference,x\nX2,nrm\n", partner: "cyson-exchange")
    #expect(report.inputs.first?.records == 3)
    #expect(!rules(report).contains("FIL-008"))
  }

  @Test(arguments: [";", "\t", "|", "^"])
  func honoursTheSeparatorThatTheFileNames(_ separator: String) async throws {
    let lines = ["sep=\(separator)", "nrmReference\(separator)route", "X1\(separator)nrm", ""]
    let report = try await report(lines.joined(separator: "\r\n"))
    #expect(report.inputs.first?.records == 1)
    #expect(rules(report) == ["FIL-006", "SYN-010"])
  }

  /// A line that names a separator which the columns do not have.
  @Test func readsTheColumnsAsTheyAre() async throws {
    let report = try await report("sep=;\nnrmReference,route\nX1,nrm\n")
    #expect(report.inputs.first?.records == 1)
    #expect(rules(report) == ["SYN-010"])
  }

  @Test func readsAFileThatNobodyKnowsByItsWidestDelimiter() async throws {
    let report = try await report("Title\na|b|c\n1|2,5|3\n")
    #expect(rules(report).contains("FIL-021"))
    #expect(report.inputs.first?.records == 2)
    #expect(report.findings.first { $0.rule == RuleID(.file, 7) }?.count == 2)
  }

  @Test func countsEachKindOfDeviationOnce() async throws {
    let report = try await report(
      "nrmReference,route\nX1,\"a\"b\nX2,\"a\"b\nX3\nX4,nrm,\nX5,a\"b\"\nX6,\"a\n\n,\nX7,\"a\nTotal,7\n"
    )
    let counts = Dictionary(
      uniqueKeysWithValues: report.findings.filter {
        ["SYN", "FIL"].contains($0.rule.description.prefix(3))
      }
      .map { ($0.rule.description, $0.count ?? 1) })
    #expect(
      counts == [
        "SYN-020": 2, "FIL-007": 2, "SYN-004": 2, "SYN-003": 2, "SYN-008": 2, "FIL-009": 1,
      ])
    #expect(report.inputs.first?.records == 7)
  }

  @Test(arguments: ["", "\n", "nrmReference,route", "nrmReference,route\r\n\r\n"])
  func saysThatAFileHoldsNoRecords(_ text: String) async throws {
    let report = try await report(text, partner: "cyson-exchange")
    #expect(report.inputs.first?.records == 0)
    #expect(rules(report).contains("FIL-025"))
  }
}
