import Records
import Rules
import Testing

@testable import Pipeline

/// The examples of rules that explain faults are files: each is taken through the whole walk, as
/// the examples about records are asked in the tests of the rules.
@Suite struct ExampleTests {
  struct Spec: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example
    let bytes: [UInt8]
    let format: SourceFormat

    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let specs: [Spec] = Catalogue.all.flatMap { rule in
    rule.examples.compactMap { example in
      switch example.content {
      case .records, .files, .drop, .drops: nil
      case .source(let text, let format):
        Spec(rule: rule, example: example, bytes: Array(text.utf8), format: format)
      case .bytes(let bytes, let format):
        Spec(rule: rule, example: example, bytes: bytes, format: format)
      }
    }
  }

  /// What recognises a file has nothing to say where the user names its partner.
  static let recognition: Set = [RuleID(.file, 21), RuleID(.file, 22)]

  @Test(arguments: specs)
  func judgesItsOwnExamples(_ spec: Spec) async throws {
    let partners: [String?] =
      Self.recognition.contains(spec.rule.id) ? [nil] : [nil, "cyson-exchange"]
    var seen: [Set<RuleID>] = []
    for partner in partners {
      let report = try await Walk.report(
        spec.bytes, spec.format, partner: partner, asOf: spec.example.asOf)
      seen.append(Set(report.findings.map(\.rule)))
      for finding in report.findings { expectWholeMessage(finding, in: report) }
    }
    let isRaised = seen.contains { $0.contains(spec.rule.id) }
    let told = seen.map { $0.map(\.description).sorted().joined(separator: " ") }
    #expect(isRaised == spec.example.isFlagged, "found \(told)")
  }

  private func expectWholeMessage(_ finding: Finding, in report: Report) {
    guard let info = report.rules[finding.rule] else {
      Issue.record("\(finding.rule) is not in the report")
      return
    }
    for language in Language.allCases {
      let text = finding.arguments.filled(
        into: info.message.text(in: language), in: language, disclosure: nil)
      #expect(!text.contains("{"), "\(finding.rule): \(text)")
    }
  }

  @Test func triesEveryFormat() {
    #expect(Set(Self.specs.map(\.format)) == Set(SourceFormat.allCases))
  }

  /// Each fault is explained by one rule, so that none is met in silence.
  @Test(arguments: Fault.allCases)
  func explainsEveryFault(_ fault: Fault) {
    let rules = Catalogue.all.filter {
      if case .fault(fault) = $0.check { true } else { false }
    }
    #expect(rules.count == 1)
  }
}
