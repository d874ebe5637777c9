import Foundation
import Records
import Testing

@testable import Reports

/// Each format against the file that a person has read and found right.
@Suite struct GoldenTests {
  struct Golden: CustomTestStringConvertible {
    let file: String
    let reporter: any Reporter
    var language = Language.english
    var report = SampleReport.report
    var testDescription: String { file }

    static let all = [
      Golden(file: "report.en.txt", reporter: TextReporter()),
      Golden(file: "report.cy.txt", reporter: TextReporter(), language: .welsh),
      Golden(file: "report.json", reporter: JSONReporter()),
      Golden(file: "report.ndjson", reporter: NDJSONReporter()),
      Golden(file: "report.csv", reporter: CSVReporter()),
      Golden(file: "report.en.md", reporter: MarkdownReporter()),
      Golden(file: "report.cy.md", reporter: MarkdownReporter(), language: .welsh),
      Golden(file: "report.en.github", reporter: GitHubReporter()),
      Golden(file: "report.cy.github", reporter: GitHubReporter(), language: .welsh),
      Golden(file: "report.html", reporter: HTMLReporter()),
      Golden(file: "report.en.sarif", reporter: SARIFReporter()),
      Golden(file: "report.cy.sarif", reporter: SARIFReporter(), language: .welsh),
      Golden(file: "report.en.junit.xml", reporter: JUnitReporter()),
      Golden(file: "report.cy.junit.xml", reporter: JUnitReporter(), language: .welsh),
      Golden(file: "agreed.en.txt", reporter: TextReporter(), report: AgreedReportTests.report),
      Golden(
        file: "agreed.cy.txt", reporter: TextReporter(), language: .welsh,
        report: AgreedReportTests.report),
      Golden(file: "agreed.json", reporter: JSONReporter(), report: AgreedReportTests.report),
    ]
  }

  /// `RECORD=1 swift test` writes the files anew, and fails so that nobody records unawares.
  @Test(arguments: Golden.all)
  func writesWhatWasRead(_ golden: Golden) throws {
    // How a page looks has tests of its own.
    let text = golden.reporter.text(
      golden.report, as: ReportStyle(language: golden.language)
    ).withoutStyles
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Golden", golden.file)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(golden.file): read it, then run the tests without RECORD")
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected)
  }

  @Test func everyFormatHasOne() {
    #expect(Set(Golden.all.map(\.reporter.name)) == Set(ReporterList.names))
  }
}

extension String {
  /// A page without the styles that it names in its head.
  fileprivate var withoutStyles: String {
    [PageStyle.sheet, ValidationStyle.sheet].reduce(self) { page, sheet in
      page.replacing("\(sheet.css)", with: "").replacing(sheet.digest, with: "")
    }
  }
}
