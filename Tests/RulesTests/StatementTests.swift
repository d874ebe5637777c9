import Foundation
import Records
import Testing

@testable import Rules

/// What rules rest on: numbered, sourced, and nothing that must be is forgotten.
@Suite struct StatementTests {
  /// Errors whose statements are not written yet. The list only gets shorter.
  static let awaited: Set<String> = [
    "CON-001", "CON-003", "CON-004", "CON-009", "CON-015", "CON-016", "DEC-001", "DEC-003",
    "DEC-005", "DEC-006", "DEC-014", "ENC-001", "ENC-002", "ENC-012", "ENC-013", "ENC-014",
    "EXP-001", "FIL-001", "FIL-003", "FIL-007", "FIL-010", "FIL-011", "FIL-017", "FIL-021",
    "FIL-022", "FIL-024", "FIL-050", "FIL-051", "IDN-001", "IDN-002", "IDN-011", "IDN-014",
    "LIM-001", "LIM-002", "LIM-003", "LIM-004", "LIM-005", "LIM-006", "LIM-007", "LIM-008",
    "LIM-009", "PER-001", "PER-002", "PER-006", "PER-022", "PER-024", "SYN-001", "SYN-002",
    "SYN-003", "SYN-005", "SYN-006", "SYN-007", "SYN-020", "SYN-030", "SYN-040", "TYP-001",
    "TYP-004", "TYP-006", "TYP-012", "TYP-017", "TYP-018",
  ]

  static let cited = Set(Catalogue.all.flatMap(\.info.authority.statements))

  @Test func givesEachStatementANumberOfItsOwn() {
    let ids = Statements.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Statements.all.map(\.words.en)).count == ids.count, "two say the same")
  }

  @Test func givesEachSourceANameOfItsOwn() {
    #expect(Set(Source.all.map(\.id)).count == Source.all.count)
    #expect(Set(Source.all.map(\.title)).count == Source.all.count)
    for source in Source.all {
      #expect(source.id.wholeMatch(of: /S[0-9]{2}[a-z]?/) != nil, "\(source.id)")
      #expect(!source.title.isEmpty && !source.publisher.isEmpty && !source.edition.isEmpty)
      #expect(source.address?.hasPrefix("http") != false, "\(source.id)")
    }
    for statement in Statements.all { #expect(Source.all.contains(statement.source)) }
  }

  @Test func numbersStatementsByFamily() throws {
    for text in try Tree.swiftSources(under: "Sources/Rules") {
      guard let match = text.firstMatch(of: /`([A-Z]{3})`: numbers from ([0-9]+) to ([0-9]+)/)
      else { continue }
      let range = try #require(Int(match.2))...(try #require(Int(match.3)))
      let family = try #require(RuleFamily.allCases.dropFirst(range.lowerBound / 100).first)
      #expect(range.upperBound == range.lowerBound + 98 && family.rawValue == match.1)
      for number in text.matches(of: /= Statement\(\s*\.\w+, ([0-9]+)/) {
        #expect(range.contains(try #require(Int(number.1))), "\(match.1): \(number.1)")
      }
    }
  }

  @Test func listsEveryStatementThatAFileDeclares() throws {
    let declared = try Tree.swiftSources(under: "Sources/Rules")
      .reduce(0) { $0 + $1.matches(of: /= Statement\(/).count }
    #expect(declared == Statements.all.count)
  }

  @Test func knowsEveryStatementThatARuleCites() {
    for statement in Self.cited {
      #expect(Statements.all.contains(statement), "\(statement.id) is in no list")
    }
  }

  @Test(arguments: Catalogue.all.map(\.id))
  func restsItsErrorsOnAMustThatWasRead(_ id: RuleID) throws {
    let info = try #require(Catalogue.rule(id.description)).info
    guard info.severity == .error, !Self.awaited.contains(id.description) else { return }
    let chief = try #require(info.authority.statements.first, "cites no statement")
    #expect(chief.force == .must && chief.confidence == .seen, "\(chief.id)")
  }

  @Test func awaitsNoLongerThanNeeded() {
    for rule in Catalogue.all where Self.awaited.contains(rule.id.description) {
      #expect(rule.info.authority.statements.isEmpty, "\(rule.id) has its statements by now")
    }
  }

  @Test(arguments: Statements.all)
  func isCitedOrSaysWhyNot(_ statement: Statement) {
    let isCited = Self.cited.contains(statement)
    if statement.force == .must {
      #expect(isCited || statement.notTestable != nil, "\(statement.id) has no rule and no reason")
    }
    #expect(!isCited || statement.notTestable == nil, "\(statement.id) has a rule and a reason")
    #expect(isCited || statement.notTestable != nil, "\(statement.id) serves nothing")
  }

  @Test(arguments: Statements.all)
  func speaksBothLanguages(_ statement: Statement) {
    #expect(statement.words.en != statement.words.cy)
    for text in [statement.words.en, statement.words.cy]
      + [statement.notTestable].compactMap(\.self)
    {
      #expect(text.hasSuffix("."), "\(statement.id)")
      #expect(text.first?.isLowercase == false, "\(statement.id)")
      #expect(!text.contains("  ") && !text.contains("\n"), "\(statement.id)")
    }
  }
}
