import CanonicalModel
import Records
import Rules

/// The rules that can be asked of one file: those for its kind of record whose fields it supplies.
struct RuleSet: Sendable {
  /// What a rule that compares records keeps of one.
  struct Compared: Sendable {
    /// Index into the catalogue.
    let index: Int
    /// The field at which the finding stands.
    let field: CanonicalField
    let entry: @Sendable (CanonicalRecord) -> DatasetEntry?
  }

  private(set) var gates = RuleGates()
  /// What stands behind each gate.
  private(set) var questions: [Question] = []

  /// A closure in a struct of its own is called as it is; one that stands in an array by itself is
  /// wrapped first, each time.
  struct Question: Sendable {
    /// Index into the catalogue, under which it is counted.
    let index: Int
    let isDated: Bool
    let ask: @Sendable (CanonicalRecord, Circumstances, inout Flags) -> Void
  }

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
        guard gates.add(rule, at: index) else { continue }
        questions.append(
          Question(index: index, isDated: !rule.info.effective.isAlways, ask: check))
      case .dataset(let check):
        compared.append(Compared(index: index, field: check.field, entry: check.entry))
      case .fault: break
      }
    }
  }
}
