import Foundation
import Records
import Testing

@testable import Reports

/// The pages of checks that a browser looks at (`ci/pages.sh`): written where `CYSON_PAGES` says.
@Suite struct ValidationSamples {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let report: Report
    let language: Language
    var disclosure: Disclosure?
    var testDescription: String { "check-\(name).\(language.rawValue)" }

    static let all = Language.allCases.flatMap { language in
      [
        Sample(name: "small", report: SampleReport.report, language: language),
        Sample(name: "agreed", report: InventedCheck.agreed, language: language),
        Sample(name: "one-source", report: InventedCheck.oneSource, language: language),
        Sample(name: "passed", report: InventedCheck.passed, language: language),
        Sample(
          name: "hostile", report: InventedCheck.infected(with: Payload.together),
          language: language, disclosure: Disclosure(askedForByUser: ())),
        Sample(
          name: "hostile-plain", report: InventedCheck.infected(with: "plain"),
          language: language, disclosure: Disclosure(askedForByUser: ())),
      ]
    }

    var page: String {
      HTMLReporter().text(report, as: ReportStyle(language: language, disclosure: disclosure))
    }
  }

  @Test(arguments: Sample.all)
  func writesAWholePage(_ sample: Sample) throws {
    try write(sample.page, sample)
  }

  /// By itself, for it is made once.
  @Test func writesALargePage() throws {
    let sample = Sample(name: "large", report: InventedCheck.large, language: .english)
    let page = sample.page
    #expect(page.utf8.count < 5_000_000)
    try write(page, sample)
  }

  private func write(_ page: String, _ sample: Sample) throws {
    let isWhole =
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(sample.language.rawValue)\">")
      && page.hasSuffix("</body></html>\n")
    #expect(isWhole)
    guard let folder = ProcessInfo.processInfo.environment["CYSON_PAGES"] else { return }
    let file = URL(filePath: folder).appending(path: "\(sample.testDescription).html")
    try Data(page.utf8).write(to: file)
  }
}

/// Texts that act where they are not escaped, or that do not fit.
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
