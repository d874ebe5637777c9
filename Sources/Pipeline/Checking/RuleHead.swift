import Records
import Rules

/// What a finding needs to know of its rule: little enough to be looked up for each.
struct RuleHead: Sendable {
  let id: RuleID
  let severity: Severity

  /// By rank, which is the index into the catalogue.
  static let all = Catalogue.all.map { RuleHead(id: $0.id, severity: $0.info.severity) }
}

/// The rules of a run that give words to faults.
struct FaultRanks: Sendable {
  private var ranks: [Int?] = Array(repeating: nil, count: Int(UInt8.max) + 1)

  init(_ choice: RuleChoice) {
    for (rank, rule) in Catalogue.all.enumerated() {
      guard case .fault(let fault) = rule.check, choice.includes(rule) else { continue }
      ranks[Int(fault.rawValue)] = rank
    }
  }

  /// Where the fault's rule stands in the catalogue; nothing where it was not chosen.
  subscript(fault: Fault) -> Int? { ranks[Int(fault.rawValue)] }
}
