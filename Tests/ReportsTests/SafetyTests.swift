import Foundation
import Records
import Testing

@testable import Reports

/// What no report does, whatever its format and its language.
@Suite struct SafetyTests {
  @Test(arguments: ReporterList.names, Language.allCases)
  func masksTheTextOfPartners(_ name: String, _ language: Language) throws {
    let reporter = try #require(ReporterList.reporter(named: name))
    let text = reporter.text(SampleReport.report, as: ReportStyle(language: language))
    #expect(!text.contains(SampleReport.canary))
    #expect(read(text).contains(SensitiveText.mask))
  }

  private static let open = ReporterList.all.filter { !$0.isForSharing }.map(\.name)

  /// What is made to be sent on shows no value even to whoever asks for it.
  @Test(arguments: ReporterList.all.filter(\.isForSharing).map(\.name))
  func showsNoneInWhatIsShared(_ name: String) throws {
    let reporter = try #require(ReporterList.reporter(named: name))
    #expect(reporter.text(SampleReport.report, as: .open) == reporter.text(SampleReport.report))
  }

  @Test(arguments: open)
  func showsItWhenAsked(_ name: String) throws {
    let text = try #require(ReporterList.reporter(named: name))
      .text(SampleReport.report, as: .open)
    #expect(text.contains("Canary-Jones-7731 is no type of exploitation"))
    #expect(text.contains("/cases[1]/case[3]/Canary-Jones-7731[2]"))
    #expect(text.contains("/cases/0/type~1of~0it/Canary-Jones-7731"))
    #expect(!text.contains(SensitiveText.mask))
  }

  /// Not a plain string, for the log of a test run is a place where it would act.
  struct Attack: CustomTestStringConvertible, ExpressibleByStringLiteral {
    let text: String
    init(stringLiteral text: String) { self.text = text }
    var testDescription: String { text.unicodeScalars.map(\.hexadecimal).joined(separator: " ") }
  }

  static let attacks: [Attack] = [
    "\u{1B}[2J", "\u{9B}2J", "\u{7F}", "\u{0}", "a\n::error::b", "a\r\n::error::b", "a\u{85}b",
    "\u{2028}", "\u{2029}", "\u{202E}gnp", "\u{2066}x\u{2069}", "\u{200F}", "\u{61C}", "\u{FEFF}",
    "\u{200B}", "\u{E0041}", "##[error]b", "##vso[task.complete]", "x###[error]",
  ]

  @Test(arguments: ReporterList.names, attacks)
  func showsWhatWouldAct(_ name: String, _ attack: Attack) throws {
    let reporter = try #require(ReporterList.reporter(named: name))
    let text = reporter.text(infected(with: attack.text), as: .open)
    let acting = text.replacing("\r\n", with: "\n").drop { $0 == "\u{FEFF}" }.unicodeScalars.filter
    {
      $0.isActing && $0 != "\n"
    }
    #expect(acting.isEmpty)
    #expect(!text.contains("##"))
    #expect(lines(text) == lines(reporter.text(infected(with: "plain"), as: .open)))
  }

  @Test(arguments: ["::error::x", " ::error::x", "\u{3000}::error::x"] as [Attack])
  func startsNoLineWithACommand(_ file: Attack) {
    let text = TextReporter().text(infected(with: file.text))
    for line in text.split(separator: "\n") {
      #expect(!line.drop(while: \.isWhitespace).hasPrefix("::"))
    }
    #expect(text.contains("./\(file.text):12:88: error DEC-003"))
  }

  /// The text as a reader of Markdown gets it.
  private func read(_ text: String) -> String {
    text.replacing("&#91;", with: "[").replacing("&#93;", with: "]")
  }

  private func lines(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// A report in which every text that is not Cyson's own holds `text`.
  private func infected(with text: String) -> Report {
    var report = SampleReport.report
    report.inputs = report.inputs.map { input in
      var copy = InputSummary(file: text, bytes: input.bytes, sha256: input.sha256)
      (copy.partner, copy.records) = (input.partner, input.records)
      return copy
    }
    let place = SampleReport.cell(row: 12, header: .unknown(SensitiveText(text)))
    let rules = [SampleReport.dateRule, SampleReport.codeRule]
    report.findings = FindingList(
      rules.map { rule in
        Finding(
          id: "x", rule: rule, severity: .error, arguments: ["value": .text(SensitiveText(text))],
          place: place, related: [place])
      })
    return report
  }
}
