import Foundation
import Records
import Testing

@testable import Rules

/// What rules rest on: numbered, sourced, and nothing that must be is forgotten.
@Suite struct StatementTests {
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
    for source in Source.all {
      #expect(!Statements.of(source).isEmpty, "nothing is from \(source.id)")
    }
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
    let chief = try #require(info.authority.statements.first, "cites no statement")
    guard info.severity == .error else { return }
    #expect(chief.force == .must && chief.confidence == .seen, "\(chief.id)")
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
