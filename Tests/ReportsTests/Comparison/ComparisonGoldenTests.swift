import Foundation
import Records
import Testing

@testable import Reports

/// Each format against the file that a person has read and found right.
@Suite struct ComparisonGoldenTests {
  struct Golden: CustomTestStringConvertible {
    let file: String
    let reporter: any ComparisonReporter
    var language = Language.english
    var testDescription: String { file }

    static let all = [
      Golden(file: "comparison.en.txt", reporter: ComparisonText()),
      Golden(file: "comparison.cy.txt", reporter: ComparisonText(), language: .welsh),
      Golden(file: "comparison.json", reporter: ComparisonJSON()),
      Golden(file: "comparison.en.html", reporter: ComparisonHTML()),
      Golden(file: "comparison.cy.html", reporter: ComparisonHTML(), language: .welsh),
    ]

    /// The style is no part of it: it has a test of its own.
    var text: String {
      reporter.text(InventedComparison.published, in: language)
        .replacing("\(PageStyle.css)", with: "").replacing(PageStyle.digest, with: "")
    }
  }

  /// `RECORD=1 swift test` writes the files anew, and fails so that nobody records unawares.
  @Test(arguments: Golden.all)
  func writesWhatWasRead(_ golden: Golden) throws {
    let text = golden.text
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "Golden", golden.file)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(golden.file): read it, then run the tests without RECORD")
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let isSame = text == expected
    #expect(isSame, "\(golden.file) differs; record it anew and look at the difference")
  }

  @Test func everyFormatHasOne() {
    #expect(Set(Golden.all.map(\.reporter.name)) == Set(ComparisonReporterList.names))
  }

  @Test(arguments: ComparisonReporterList.names)
  func findsEachByItsName(_ name: String) {
    #expect(ComparisonReporterList.reporter(named: name)?.name == name)
    #expect(ComparisonReporterList.reporter(named: "pdf") == nil)
  }
}
