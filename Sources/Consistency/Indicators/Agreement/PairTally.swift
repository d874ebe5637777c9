import CanonicalModel
import Records

/// Counts pairs that became no evidence, and how full the asked field is on the force's side.
struct PairTally {
  private var excluded: [ExcludedCases] = []
  private var completeness: [FieldCompleteness] = []
  private(set) var refused: [Code: Words] = [:]

  /// Leaves a pair out.
  mutating func exclude(_ force: Code, _ reason: Words) {
    if let place = excluded.firstIndex(where: { $0.force == force && $0.reason == reason }) {
      excluded[place].count += 1
    } else {
      excluded.append(ExcludedCases(force: force, reason: reason, count: 1))
    }
  }

  /// Counts whether the force filled the field.
  mutating func measure(_ force: Code, _ field: CanonicalField, isFilled: Bool) {
    let filled = isFilled ? 1 : 0
    if let place = completeness.firstIndex(where: { $0.force == force && $0.field == field }) {
      completeness[place].filled += filled
      completeness[place].of += 1
    } else {
      completeness.append(FieldCompleteness(force: force, field: field, filled: filled, of: 1))
    }
  }

  /// Says that a force cannot be compared; the first reason stands.
  mutating func refuse(_ force: Code, _ reason: Words) {
    if refused[force] == nil { refused[force] = reason }
  }

  /// Refuses forces that have fewer people in both partners' records than an answer about agreement needs, for
  /// shares too.
  mutating func refuseFew(_ people: [Code: Set<Int>]) {
    for (force, own) in people.sorted(by: { $0.key < $1.key }) where own.count < Least.pairs {
      refuse(force, Gate.tooFewPairs(found: own.count, needed: Least.pairs).words)
    }
  }

  /// The whole, with its evidence.
  func gathered(_ evidence: Evidence, notes: [Words] = []) -> Gathered {
    var gathered = Gathered(evidence)
    gathered.excluded = excluded
    gathered.completeness = completeness.sorted {
      ($0.force, $0.field.rawValue) < ($1.force, $1.field.rawValue)
    }
    gathered.refused = refused
    gathered.notes = notes
    return gathered
  }
}
