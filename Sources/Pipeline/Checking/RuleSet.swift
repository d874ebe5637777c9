import CanonicalModel
import Records
import Rules

/// The rules that can be asked of one file: those for its kind of record whose fields it supplies.
struct RuleSet: Sendable {
  /// No more of a rule than asking it takes: this is copied for every record.
  struct Asked: Sendable {
    /// Index into the catalogue, under which it is counted.
    let index: Int
    let effective: EffectiveDates
    let isAlwaysInForce: Bool
    let datedBy: CanonicalField?
    let check: @Sendable (CanonicalRecord, Circumstances, inout Flags) -> Void

    /// Whether the rule holds for a record with this event: inside its dates, and certainly so.
    func isInForce(for record: CanonicalRecord, event: PartialDate?) -> Bool {
      if isAlwaysInForce { return true }
      guard let date = datedBy.map({ record.date($0) }) ?? event else { return false }
      return effective.contains(date.earliest) && effective.contains(date.latest)
    }
  }

  struct Compared: Sendable {
    let rule: Rule
    let index: Int
    let check: DatasetCheck
  }

  private(set) var asked: [Asked] = []
  private(set) var compared: [Compared] = []
  /// Rules for this kind of record that cannot be asked, with the fields that are not supplied.
  private(set) var notAsked: [(rule: Rule, lacking: [CanonicalField])] = []

  init(_ choice: RuleChoice, kind: RecordKind, supplied: Set<CanonicalField>) {
    for (index, rule) in Catalogue.all.enumerated()
    where rule.kinds.contains(kind) && choice.includes(rule) {
      let lacking = rule.needs.filter { !supplied.contains($0) }
      guard lacking.isEmpty else {
        notAsked.append((rule, lacking))
        continue
      }
      switch rule.check {
      case .record(let check):
        asked.append(
          Asked(
            index: index, effective: rule.info.effective,
            isAlwaysInForce: rule.info.effective.isAlways, datedBy: rule.datedBy, check: check))
      case .dataset(let check): compared.append(Compared(rule: rule, index: index, check: check))
      case .fault: break
      }
    }
  }
}
