import Foundation
import Records
import Testing

@testable import Reports

/// The pages that a browser looks at (`ci/pages.sh`): written where `CYSON_PAGES` says, the same as JSON beside them.
@Suite struct PageSamples {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let report: ComparisonReport
    let language: Language
    var testDescription: String { "\(name).\(language.rawValue)" }

    static let all = Language.allCases.flatMap { language in
      [
        Sample(name: "single", report: InventedComparison.single, language: language),
        Sample(name: "full", report: InventedComparison.full, language: language),
        Sample(name: "charts", report: InventedComparison.charts, language: language),
        Sample(name: "published", report: InventedComparison.published, language: language),
        Sample(name: "long-names", report: InventedComparison.longNames, language: language),
        Sample(name: "empty", report: InventedComparison.empty, language: language),
        Sample(
          name: "hostile",
          report: InventedComparison.hostile(HostileText.all.joined(separator: " ")),
          language: language),
      ]
    }

    var page: String { ComparisonHTML().text(report, in: language) }
  }

  @Test(arguments: Sample.all)
  func writesAWholePage(_ sample: Sample) throws {
    let page = sample.page
    let isWhole =
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(sample.language.rawValue)\">")
      && page.hasSuffix("</body></html>\n")
    #expect(isWhole)
    guard let folder = ProcessInfo.processInfo.environment["CYSON_PAGES"] else { return }
    let file = URL(filePath: folder).appending(path: "\(sample.testDescription).html")
    try Data(page.utf8).write(to: file)
    guard sample.language == .english else { return }
    let json = ComparisonJSON().text(sample.report)
    try Data(json.utf8).write(
      to: URL(filePath: folder).appending(path: "\(sample.name).comparison"))
  }
}

/// Texts that act where they are not escaped.
enum HostileText {
  static let all = [
    "<script>alert(1)</script>", "]]>", "</style></title><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "\u{202E}evil\u{2066}", "a\u{0}b\nc",
    "&lt;b&gt; &amp;", "javascript:alert(1)",
  ]
}

extension ComparisonReporter {
  /// The whole report as one text.
  func text(_ report: ComparisonReport, in language: Language = .english) -> String {
    var output = ReportOutput()
    write(report, as: ReportStyle(language: language), to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
