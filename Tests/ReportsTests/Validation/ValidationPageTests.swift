import Records
import Testing

@testable import Reports

/// What a page of a check says and keeps to itself.
@Suite struct ValidationPageTests {
  /// A canary in each place where a value of a file can stand.
  @Test(arguments: Language.allCases)
  func masksValues(_ language: Language) {
    var report = InventedCheck.infected(with: "plain")
    let canary = SensitiveText(SampleReport.canary)
    let steps: [PathStep] = [.name(.unknown(canary), position: 1), .attribute(.unknown(canary))]
    let details: [Place.Detail] = [
      .cell(row: 2, column: 3, header: .unknown(canary)), .xpath(steps), .jsonPointer(steps),
    ]
    report.findings = FindingList(
      details.enumerated().map { number, detail in
        Finding(
          id: FindingID(UInt64(number)), rule: SampleReport.codeRule, severity: .warning,
          arguments: ["value": .text(canary)], place: Place(file: 0, detail: detail),
          related: [Place(file: 1, detail: detail)])
      })
    let masked = HTMLReporter().text(report, as: ReportStyle(language: language))
    #expect(!masked.contains(SampleReport.canary))
    // One in each message, header and step, and one where the page says what it stands for.
    #expect(masked.ranges(of: SensitiveText.mask).count == 3 + 2 * (1 + 2 + 2) + 1)
    let open = HTMLReporter().text(
      report, as: ReportStyle(language: language, disclosure: ReportStyle.open.disclosure))
    #expect(open.ranges(of: SampleReport.canary).count == 3 + 2 * (1 + 2 + 2))
  }

  @Test(arguments: Language.allCases)
  func saysFirstThatItShowsValues(_ language: Language) throws {
    let style = ReportStyle(language: language, disclosure: ReportStyle.open.disclosure)
    let warning = ValidationPhrases.disclosed.text(in: language).escapedForHTML
    let page = HTMLReporter().text(SampleReport.report, as: style)
    let start = try #require(page.firstRange(of: "<h1>"))
    #expect(page[..<start.lowerBound].contains(warning))
    #expect(
      !HTMLReporter().text(SampleReport.report, as: ReportStyle(language: language))
        .contains(warning))
  }

  // MARK: - What it says

  @Test func tellsExactlyHowManyMoreThereAre() {
    var report = SampleReport.report
    report.findings = FindingList(
      (0..<1_234).map { number in
        Finding(
          id: FindingID(UInt64(number)), rule: SampleReport.codeRule, severity: .warning,
          arguments: [:], place: Place(file: 1, line: number + 1))
      })
    let page = HTMLReporter().text(report)
    #expect(page.contains("EXP-012: the first 10 of 1,234"))
    #expect(page.contains("1,224 findings more are listed in the csv and json reports."))
    #expect(page.contains("Of one rule and file no more than 1,000 are listed"))
    #expect(page.contains("line 10, character 1"))
    #expect(!page.contains("line 11, character 1"))
  }

  @Test func showsFirstWhatCounts() throws {
    var report = SampleReport.report
    let rule = SampleReport.codeRule
    report.findings = FindingList(
      (0..<30).map { number in
        Finding(
          id: FindingID(UInt64(number)), rule: rule, severity: .warning, arguments: [:],
          place: Place(file: 1, line: number + 1))
      })
    let known = Dictionary(uniqueKeysWithValues: (0..<25).map { (FindingID(UInt64($0)), 1) })
    report.findings.marks = FindingMarks(
      known: known, suppressions: [(.finding(FindingID(29)), 0)])
    report.baseline = Report.BaselineSummary()
    let broken = try #require(report.brokenRules(showing: 10).first { $0.id == rule })
    #expect(broken.examples.map(\.place.line) == [26, 27, 28, 29, 1, 2, 3, 4, 5, 6])
    #expect(broken.new == 4 && broken.suppressed == 1 && broken.listed == 30)
  }

  /// What was not asked is no zero, and a fault of reading that a file does not have is one.
  @Test func tellsNotAskedFromNothing() throws {
    var report = InventedCheck.agreed
    report.byRule[0] = Report.RuleCount(
      rule: SampleReport.dateRule, severity: .error, count: 12, records: 460)
    report.byRule[3] = Report.RuleCount(
      rule: SampleReport.rowRule, severity: .info, count: 42, records: report.counts.records)
    let page = HTMLReporter().text(report)
    let rows = page.split(separator: "<tr role=\"row\">").filter { $0.contains("rowheader") }
    func cells(_ rule: RuleID) throws -> [String] {
      try #require(rows.first { $0.contains("href=\"#r-\(rule)\"") })
        .split(separator: "<td ").dropFirst().map { String($0.prefix { $0 != ">" }) }
    }
    func looks(_ rule: RuleID) throws -> [String] {
      try cells(rule).map { cell in
        String(cell.split(separator: "class=\"")[1].prefix { $0 != "\"" })
      }
    }
    #expect(try looks(SampleReport.dateRule) == ["t2", "zero", "t2", "unasked"])
    #expect(try looks(SampleReport.rowRule) == ["t2", "zero", "t3", "zero"])
    #expect(try looks(SampleReport.sharingRule) == ["t1", "unasked", "unasked", "t1"])
  }

  @Test func aPageOfOnePartnerHasNoMatrix() {
    let page = HTMLReporter().text(InventedCheck.oneSource)
    #expect(page.contains("<h1>Data check: dyfed-powys-police</h1>"))
    #expect(!page.contains("class=\"matrix\""))
    #expect(page.contains("How often each rule was broken"))
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "−1,234,567")])
  func groupsDigits(_ number: Int, _ text: String) { #expect(number.grouped == text) }

  @Test func shortensWithoutHidingThatItDoes() {
    #expect("abc".shortened(to: 3) == "abc")
    #expect("abcdefghi".shortened(to: 6) == "abcd … hi")
    #expect(String(repeating: "ŵ", count: 6).shortened(to: 6) == "ŵŵŵŵŵŵ")
  }

  /// However much text there is in every place: files of 4 KB of name, values of 1 KB.
  @Test func isNeverLargerThanFiveMegabytes() {
    var report = InventedCheck.large
    let long = String(repeating: "<\u{E0041}", count: 600)
    report.inputs = (0..<3_000).map { _ in
      InputSummary(file: long, bytes: 1, sha256: SampleReport.digest("1"))
    }
    let secret = SensitiveText(long)
    let steps = Array(repeating: PathStep.name(.unknown(secret), position: 1), count: 3)
    report.findings = FindingList(
      (0..<InventedCheck.ruleCount * 10).map { number in
        let place = Place(file: number, detail: .xpath(steps))
        return Finding(
          id: FindingID(UInt64(number)),
          rule: report.byRule[number % InventedCheck.ruleCount].rule, severity: .error,
          arguments: ["value": .text(secret)], place: place,
          related: Array(repeating: place, count: 6))
      })
    let size = HTMLReporter().text(report, as: .open).utf8.count
    #expect(size < 5_000_000)
    #expect(size > 3_000_000, "less than was meant to be tried")
  }
}
