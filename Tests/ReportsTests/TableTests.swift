import Foundation
import Records
import Testing

@testable import Reports

/// The findings as a table, and line by line.
@Suite struct TableTests {
  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\t=1", "|calc", "a,b", "a\"b", "a\nb", "\u{202E}x"])
  func writesNoFormula(_ text: String) throws {
    var report = SampleReport.report
    report.findings = FindingList([
      Finding(
        id: "x", rule: SampleReport.codeRule, severity: .error,
        arguments: ["value": .text(SensitiveText(text))],
        place: SampleReport.cell(row: 2, header: .unknown(SensitiveText(text))))
    ])
    let rows = try Self.rows(CSVReporter().text(report, as: .open))
    #expect(rows.count == 2)
    for cell in rows.joined() { #expect(!SpreadsheetCell.isFormula(Array(cell.utf8))) }
    #expect(rows.allSatisfy { $0.count == FindingColumn.allCases.count })
  }

  @Test func hasARowForEachFindingOfTheJSON() throws {
    let rows = try Self.rows(CSVReporter().text(SampleReport.report)).dropFirst()
    #expect(rows.map { $0[0] } == SampleReport.report.findings.map(\.id.description))
  }

  @Test func saysWhatWasAgreed() throws {
    var report = SampleReport.report
    report.suppressions = [
      Report.Suppression(
        target: .rule(SampleReport.dateRule, files: nil), reason: "=agreed", owner: "A. Officer",
        expires: nil, state: .used)
    ]
    report.findings.marks = FindingMarks(
      known: [:], suppressions: [(.rule(SampleReport.dateRule, files: nil), 0)])
    let row = try Self.rows(CSVReporter().text(report))[1]
    #expect(row.suffix(2) == ["new", "A. Officer: =agreed"])
  }

  @Test func writesALineForEachFindingAndTwoMore() throws {
    let lines = NDJSONReporter().text(SampleReport.report).split(separator: "\n")
    let objects = try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      objects.compactMap { $0["id"] as? String }
        == SampleReport.report.findings.map(\.id.description))
    #expect(objects.first?["line"] as? String == "report")
    #expect(objects.last?["line"] as? String == "end")
    #expect(objects.last?["findings"] as? Int == objects.count - 2)
  }

  /// The table as an independent reading of RFC 4180 has it.
  private static func rows(_ text: String) throws -> [[String]] {
    var (rows, row, cell, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    var rest = text.unicodeScalars.dropFirst()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"": cell.unicodeScalars.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    #expect(row.isEmpty && cell.isEmpty && !isQuoted)
    return rows
  }
}
