import CanonicalModel
import Foundation
import Records
import Testing

@testable import Rules

/// Adding a rule adds no test: its own examples are tried here, and what all rules promise.
@Suite struct CatalogueTests {
  struct Spec: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example

    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let specs: [Spec] = Catalogue.all.flatMap { rule in
    rule.examples.compactMap { example in
      switch example.content {
      case .records, .files: Spec(rule: rule, example: example)
      case .source, .bytes, .drop, .drops: nil
      }
    }
  }

  static let dated = Catalogue.all.filter { !$0.info.effective.isAlways }

  @Test(arguments: specs)
  func judgesItsOwnExamples(_ spec: Spec) throws {
    let flags = try spec.flags()
    #expect(flags.isEmpty != spec.example.isFlagged)
  }

  @Test(arguments: specs.filter(\.example.isFlagged))
  func fillsEveryPlaceholderOfItsMessage(_ spec: Spec) throws {
    let message = spec.rule.info.message
    for flag in try spec.flags() {
      #expect(Set(flag.arguments.entries.map(\.name)) == message.en.placeholders)
      for language in Language.allCases {
        let text = flag.arguments.filled(
          into: message.text(in: language), in: language, disclosure: nil)
        #expect(!text.contains("{"), "\(text)")
      }
    }
  }

  @Test(arguments: specs.filter(\.example.isFlagged))
  func neverFlagsMoreGravelyThanItSays(_ spec: Spec) throws {
    for flag in try spec.flags() {
      #expect((flag.severity ?? spec.rule.info.severity) <= spec.rule.info.severity)
    }
  }

  @Test(arguments: Catalogue.all.map(\.id))
  func showsBothVerdicts(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let examples = rule.examples
    // A fault that only a profile can make has no example: an example is a file without one.
    if case .fault = rule.check, examples.isEmpty { return }
    #expect(examples.contains { $0.isFlagged })
    #expect(examples.contains { !$0.isFlagged })
    #expect(Set(examples.map(\.title)).count == examples.count, "two examples share a title")
  }

  @Test func givesEachRuleAnIDOfItsOwn() {
    let ids = Catalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(Set(Catalogue.all.map(\.info.title)).count == ids.count, "two rules share a title")
  }

  @Test(arguments: Catalogue.all.map(\.id))
  func restsItsErrorsOnWhatWasRead(_ id: RuleID) throws {
    let info = try #require(Catalogue.rule(id.description)).info
    #expect(info.severity != .error || info.authority.confidence == .seen)
    #expect(info.severity != .warning || info.authority.confidence != .unsure)
    #expect(!info.authority.source.isEmpty)
    #expect(info.authority.source.firstMatch(of: /\bS[0-9]{2}\b/) == nil, "name the document")
  }

  @Test(arguments: Catalogue.all.map(\.id))
  func speaksBothLanguagesInTheHouseStyle(_ id: RuleID) throws {
    let info = try #require(Catalogue.rule(id.description)).info
    #expect(info.message.en.placeholders == info.message.cy.placeholders)
    for language in Language.allCases {
      let (title, message) = (info.title.text(in: language), info.message.text(in: language))
      #expect(!title.hasSuffix("."))
      #expect(title.first?.isLowercase == false)
      #expect(!message.hasSuffix("."))
      #expect(message.isLowerCaseSentence, "\(message)")
      for text in [info.explanation.text(in: language), info.fix.text(in: language)] {
        #expect(text.hasSuffix("."), "\(text)")
        #expect(text.first?.isLowercase == false, "\(text)")
      }
      for text in [
        title, message, info.explanation.text(in: language), info.fix.text(in: language),
      ] {
        #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
      }
    }
    #expect(info.explanation.en != info.explanation.cy)
    #expect(info.fix.en != info.fix.cy)
    #expect(info.message.en != info.message.cy)
  }

  @Test(arguments: dated.map(\.id))
  func isInForceOnItsFirstAndLastDayAndNotBeyond(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let effective = rule.info.effective
    if let from = effective.from {
      #expect(try rule.isInForce(on: from))
      #expect(try rule.isInForce(on: from.adding(days: 1)))
      #expect(try !rule.isInForce(on: from.adding(days: -1)))
    }
    if let until = effective.until {
      #expect(try rule.isInForce(on: until))
      #expect(try rule.isInForce(on: until.adding(days: -1)))
      #expect(try !rule.isInForce(on: until.adding(days: 1)))
    }
    if let from = effective.from, let until = effective.until { #expect(from <= until) }
  }

  @Test(arguments: dated.map(\.id))
  func showsItsFirstAndLastDayInItsExamples(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let flagged = try rule.days(ofExamplesThatAreFlagged: true)
    let passed = try rule.days(ofExamplesThatAreFlagged: false)
    if let from = rule.info.effective.from {
      #expect(flagged.contains(from), "an example on the first day")
      #expect(passed.contains(from.adding(days: -1)), "an example on the day before")
    }
    if let until = rule.info.effective.until {
      #expect(flagged.contains(until), "an example on the last day")
      #expect(passed.contains(until.adding(days: 1)), "an example on the day after")
    }
  }

  @Test func listsEveryRuleThatAFileDeclares() throws {
    var declared: [RuleFamily: Int] = [:]
    for text in try Tree.swiftSources(under: "Sources/Rules") {
      for match in text.matches(of: /= Rule\(\s*RuleID\(\.([a-zA-Z]+),/) {
        let family = RuleFamily.allCases.first { String(describing: $0) == match.1 }
        declared[try #require(family), default: 0] += 1
      }
    }
    let listed = Dictionary(grouping: Catalogue.all, by: \.id.family).mapValues(\.count)
    #expect(declared == listed)
  }
}

extension CatalogueTests.Spec {
  /// Asks the rule as the pipeline does: only where it is in force, and records in their order.
  fileprivate func flags() throws -> [ExampleRun.Flag] { try ExampleRun(rule, example).flags() }
}

extension Rule {
  /// Whether the rule is in force for a record that happened that day.
  fileprivate func isInForce(on day: CivilDate) throws -> Bool {
    let kind = try #require(kinds.first)
    let field = try #require(datedBy ?? kind.eventFields.first)
    var record = CanonicalRecord(kind: kind)
    record.begin(rawRecord: 0)
    record.append(CanonicalValue(field: field, content: .date(PartialDate(day)), source: 0))
    return isInForce(for: record)
  }

  /// The days by which its examples of one verdict are measured.
  fileprivate func days(ofExamplesThatAreFlagged isFlagged: Bool) throws -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for example in examples where example.isFlagged == isFlagged {
      for record in try ExampleRun(self, example).files.flatMap(\.records) {
        let date = datedBy.map { record.date($0) } ?? record.event
        if let day = date?.day { days.insert(day) }
      }
    }
    return days
  }
}

extension String {
  fileprivate var placeholders: Set<String> {
    Set(matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) })
  }

  /// Whether it begins in lower case, but for a placeholder or an abbreviation.
  fileprivate var isLowerCaseSentence: Bool {
    guard let first else { return false }
    return !first.isUppercase || dropFirst().first?.isUppercase == true
  }
}
