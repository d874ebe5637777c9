import Foundation
import Records
import Testing

@testable import Reports

/// A page of a comparison or of a check, as a browser gets it.
struct PageSample: CustomTestStringConvertible, Sendable {
  /// With `check-` before it where it is of a check.
  let name: String
  let language: Language
  let write: @Sendable () -> String
  var page: String { write() }
  var testDescription: String { "\(name).\(language.rawValue)" }

  static let comparisons = Language.allCases.flatMap { language in
    comparisonReports.map { name, report in
      PageSample(name: name, language: language) { ComparisonHTML().text(report, in: language) }
    }
  }
  static let checks = Language.allCases.flatMap { language in
    checkReports.map { name, report, disclosure in
      PageSample(name: "check-\(name)", language: language) {
        HTMLReporter().text(report, as: ReportStyle(language: language, disclosure: disclosure))
      }
    }
  }
  static let all = comparisons + checks

  static let comparisonReports: [(name: String, report: ComparisonReport)] = [
    ("single", InventedComparison.single), ("full", InventedComparison.full),
    ("charts", InventedComparison.charts), ("published", InventedComparison.published),
    ("long-names", InventedComparison.longNames), ("empty", InventedComparison.empty),
    ("hostile", InventedComparison.hostile(HostileText.all.joined(separator: " "))),
  ]
  private static let shown = Disclosure(askedForByUser: ())
  private static let checkReports: [(name: String, report: Report, disclosure: Disclosure?)] = [
    ("small", SampleReport.report, nil), ("agreed", InventedCheck.agreed, nil),
    ("one-source", InventedCheck.oneSource, nil), ("passed", InventedCheck.passed, nil),
    ("hostile", InventedCheck.infected(with: Payload.together), shown),
    ("hostile-plain", InventedCheck.infected(with: "plain"), shown),
  ]

  /// Each page is written and taken apart once for all tests.
  private static let parsed = Dictionary(
    uniqueKeysWithValues: all.map { sample in
      (sample.testDescription, Result { try ParsedPage(sample.page) })
    })

  func parsed() throws -> ParsedPage { try #require(Self.parsed[testDescription]).get() }

  /// The same page in both languages.
  static func both(_ name: String) throws -> (english: ParsedPage, welsh: ParsedPage) {
    let pages = try Language.allCases.map { language in
      try #require(all.first { $0.name == name && $0.language == language }).parsed()
    }
    return (pages[0], pages[1])
  }
}

/// The pages that a browser looks at (`ci/pages.sh`): written where `CYSON_PAGES` says, comparisons as JSON too.
@Suite struct PageSamples {
  @Test(arguments: PageSample.all)
  func writesAWholePage(_ sample: PageSample) throws {
    try write(sample.page, sample)
  }

  /// By itself, for it is made once.
  @Test func writesALargePage() throws {
    let sample = PageSample(name: "check-large", language: .english) {
      HTMLReporter().text(InventedCheck.large)
    }
    let page = sample.page
    #expect(page.utf8.count < 5_000_000)
    try write(page, sample)
  }

  private func write(_ page: String, _ sample: PageSample) throws {
    let isWhole =
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(sample.language.rawValue)\">")
      && page.hasSuffix("</body></html>\n")
    #expect(isWhole)
    try save(page, as: "\(sample.testDescription).html")
  }

  @Test func writesComparisonsAsJSON() throws {
    for (name, report) in PageSample.comparisonReports {
      let json = ComparisonJSON().text(report)
      #expect(json.hasPrefix("{") && json.hasSuffix("}\n"))
      try save(json, as: "\(name).comparison")
    }
  }

  private func save(_ text: String, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["CYSON_PAGES"] else { return }
    try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
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

/// The same, and texts that do not fit.
enum Payload {
  static let all =
    HostileText.all + [
      "\u{1B}[2J\u{1B}]0;title\u{7}", "</td></tr></table><h1>free</h1>",
      "<!-- <svg onload=alert(1)>",
      "&#x3C;b&#x3E;", "x</textarea><a href=javascript:alert(1)>", "${7*7}{{7*7}}",
      String(repeating: "Llanfairpwllgwyngyll", count: 30), "\u{200B}\u{FEFF}\u{E0041}",
    ]

  static var together: String { all.joined(separator: " ") }
}

extension ComparisonReporter {
  /// The whole report as one text.
  func text(_ report: ComparisonReport, in language: Language = .english) -> String {
    var output = ReportOutput()
    write(report, as: ReportStyle(language: language), to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
