import CanonicalModel
import Foundation
import Merging
import Records
import Testing

@testable import Pipeline

/// `schemas/precedence.json`: complete, and told where it is wrong.
@Suite struct PrecedenceTests {
  private static let text = try? String(
    contentsOf: Walk.root.appending(path: "schemas/precedence.json"), encoding: .utf8)

  private static func precedence(_ text: String? = text) throws -> Precedence {
    try PrecedenceFile(Array((text ?? "").utf8), file: "precedence.json").precedence
  }

  @Test func knowsARuleForEveryField() throws {
    let precedence = try Self.precedence()
    for field in CanonicalField.allCases {
      let rule = precedence[field]
      // A field that holds one value keeps several only where they are texts or each partner's own.
      if field.definition.isRepeated, rule.keeping != .name {
        #expect(rule.keeping == .all, "\(field.name)")
      }
      if case .code = field.definition.kind, !field.definition.isRepeated,
        field.definition.part != .sharing
      {
        #expect(rule.keeping == .one, "\(field.name)")
      }
    }
  }

  @Test func ranksEveryCodeOfAScale() throws {
    let precedence = try Self.precedence()
    let lists = try Walk.schemas.get().lists
    for field in CanonicalField.allCases {
      for case .strictest(let ranks) in precedence[field].steps {
        let id = try #require(field.definition.kind.list, "\(field.name)")
        for code in ranks.keys { #expect(lists[id]?.contains(code) == true, "\(code)") }
        let codes = Set(lists[id]?.rows.map(\.code) ?? [])
        #expect(!codes.isEmpty)
        for code in codes { #expect(ranks[code] != nil, "\(field.name): \(code)") }
      }
    }
  }

  @Test func keepsForceRolesAndReferencesApart() throws {
    let precedence = try Self.precedence()
    #expect(precedence[.nrmReference].steps.isEmpty && precedence[.nrmReference].keeping == .one)
    #expect(precedence[.dateOfBirth].agreesOnAdulthood)
    #expect(precedence[.narrative].keeping == .all)
    guard case .authority(let ranks)? = precedence[.reasonableGrounds].steps.first else {
      Issue.record("decisions go by authority first")
      return
    }
    let order = [PartnerKind.national, .policeForce, .ngo].compactMap { ranks[$0] }
    #expect(order == order.sorted() && order.count == 3)
  }

  struct Slip: CustomTestStringConvertible {
    let from: String
    let to: String
    let said: String
    var testDescription: String { said }
  }

  static let slips = [
    Slip(
      from: #""gender": "personal-fact""#, to: #""gendr": "personal-fact""#,
      said: "did you mean gender"),
    Slip(from: #""gender": "personal-fact","#, to: "", said: "gender has no rule"),
    Slip(
      from: #""gender": "personal-fact""#, to: #""gender": "personal-facts""#,
      said: "did you mean personal-fact"),
    Slip(
      from: #""majority", "authority:people""#, to: #""majorty""#, said: "did you mean majority"),
    Slip(from: "authority:people", to: "authority:peopel", said: "did you mean people"),
    Slip(
      from: #""police-force", "regional-unit""#, to: #""police", "regional-unit""#,
      said: "not known"),
    Slip(from: #""keeps": "one""#, to: #""keeps": "none""#, said: "there is no keeps"),
    Slip(from: #""orders""#, to: #""order""#, said: "there is no key"),
    Slip(from: #""why": "A count that grows: the highest.","#, to: "", said: "why"),
    Slip(from: "{", to: "{,", said: "this is not JSON"),
  ]

  @Test(arguments: slips)
  func saysWhereAndWhatIsWrong(_ slip: Slip) throws {
    let text = try #require(Self.text)
    let range = try #require(text.firstRange(of: slip.from))
    let changed = text.replacingCharacters(in: range, with: slip.to)
    let error = #expect(throws: RunError.self) { try Self.precedence(changed) }
    let message = try #require(error?.message)
    #expect(message.contains(slip.said), "\(message)")
    #expect(message.hasPrefix("precedence.json:"))
    #expect(error?.exitCode == 2)
  }
}
