import CanonicalModel
import Records
import Rules
import Testing

@testable import Pipeline

/// A run leaves out rules that can say nothing of a record. Here every rule is asked of every record
/// of every example, whether a run would or not, and nothing may be lost.
@Suite struct RuleGatesTests {
  /// The records of all examples.
  private static func records() throws -> [CanonicalRecord] {
    var records: [CanonicalRecord] = []
    for rule in Catalogue.all {
      for example in rule.examples {
        guard case .records(let written) = example.content else { continue }
        for record in written { records.append(try record.record()) }
      }
    }
    return records
  }

  @Test func losesNoFlag() throws {
    let schemas = try Walk.schemas.get()
    let circumstances = Circumstances(
      lists: schemas.lists, asOf: CivilDate("2024-06-30"), partner: nil)
    let records = try Self.records()
    #expect(records.count > 200)
    var flagged = 0
    for kind in RecordKind.allCases {
      let rules = RuleSet(.all, kind: kind, supplied: Set(CanonicalField.allCases))
      for record in records where record.kind == kind {
        flagged += try expectSameFlags(rules, record, circumstances)
      }
    }
    #expect(flagged > 500)
  }

  /// How many flags the plain way raises; each of them has to come through an open gate.
  private func expectSameFlags(
    _ rules: RuleSet, _ record: CanonicalRecord, _ circumstances: Circumstances
  ) throws -> Int {
    var asked = Array(repeating: 0, count: Catalogue.all.count)
    let open = rules.gates.open(for: record, counting: &asked)
    var flagged = 0
    for (position, question) in rules.questions.enumerated() {
      let rule = Catalogue.all[question.index]
      let isOpen = open[position >> 6] & (1 << UInt64(position & 63)) != 0
      let isInForce = rule.isInForce(for: record)
      #expect(!isOpen || isInForce, "\(rule.id) is asked outside its dates")
      #expect(asked[question.index] == (question.isDated && isInForce ? 1 : 0), "\(rule.id)")
      var flags = Flags()
      if isInForce { question.ask(record, circumstances, &flags) }
      flagged += flags.list.count
      #expect(isOpen || flags.list.isEmpty, "\(rule.id) is not silent without its fields")
    }
    return flagged
  }

  @Test func closesMostGatesOfAnEmptyRecord() {
    let rules = RuleSet(.all, kind: .referral, supplied: Set(CanonicalField.allCases))
    var record = CanonicalRecord(kind: .referral)
    record.begin(rawRecord: 0)
    var asked = Array(repeating: 0, count: Catalogue.all.count)
    let open = rules.gates.open(for: record, counting: &asked)
    let count = (0..<8).reduce(0) { $0 + open[$1].nonzeroBitCount }
    #expect(count > 0 && count < rules.questions.count / 2)
  }
}
