import Records
import Testing

@testable import Reports

/// That nothing in a text can become markup.
@Suite struct MarkdownTests {
  @Test(arguments: [
    "| a | b |", "`code`", "**bold**", "_a_", "~~a~~", "[x](http://a.example)", "![x](y)", "<b>",
    "&lt;",
    "@someone", "#12", "GH#1", ":skull:", "http://a.example", "www.a.example", "# head", "- item",
    "1. item",
    "---", "> quote", "\\*", "a@b.example", "$x$", "{{x}}", "===",
  ])
  func leavesNoMarkThatActs(_ text: String) {
    let escaped = text.escapedForMarkdown
    let bare = escaped.replacing(/&#[0-9]+;/, with: "").replacing("<!-- -->", with: "")
    for mark in [
      "|", "`", "*", "_", "~", "[", "]", "<", ">", "@", "#", "://", "www.", "!", "\\", "$", "{",
      "&", "=",
    ] {
      #expect(!bare.contains(mark), "\(mark) is left")
    }
    #expect(!bare.hasPrefix("-") && !bare.hasPrefix("1."))
    #expect(read(escaped) == text)
  }

  @Test func leavesASentenceReadable() {
    let text = "Compare 2024-01-02 with the letter (see DEC-003): it says so. 12 of 480, 2%"
    #expect(text.escapedForMarkdown == text)
  }

  @Test func partsNamesFromTheirMark() {
    #expect("@gwent".escapedForMarkdown == "&#64;<!-- -->gwent")
    #expect("#7".escapedForMarkdown == "&#35;<!-- -->7")
  }

  /// The comment stays below GitHub's 65,536 characters, however much there is to say.
  @Test func staysShortEnoughForAComment() {
    var report = SampleReport.report
    let rules = RuleFamily.allCases.flatMap { family in (1...20).map { RuleID(family, $0) } }
    report.byRule = rules.map {
      Report.RuleCount(rule: $0, severity: .error, count: 40, records: 50)
    }
    report.findings = FindingList(
      rules.flatMap { rule in
        (0..<40).map { number in
          Finding(
            id: FindingID(UInt64(number)), rule: rule, severity: .error, arguments: .none,
            place: Place(file: 0, line: number))
        }
      })
    let text = MarkdownReporter().text(report)
    #expect(text.utf8.count < 65_536)
    #expect(text.contains("rules not shown here"))
  }

  /// What a browser makes of the entities.
  private func read(_ text: String) -> String {
    text.replacing("<!-- -->", with: "").replacing(/&#([0-9]+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }
}
