import CanonicalModel
import Records
import Rules

/// The rules that can be asked of one file: those for its kind of record whose fields it supplies.
struct RuleSet: Sendable {
  /// When a rule is to be asked of a record, in plain numbers: most rules are done with here.
  struct Gate: Sendable {
    /// Index into the catalogue, under which it is counted.
    let index: Int
    let silentWithout: FieldSet
    let isAlwaysInForce: Bool
    /// The first and the last day of the rule, as day numbers.
    private let from: Int32
    private let until: Int32
    private let datedBy: CanonicalField?

    init(_ rule: Rule, at index: Int) {
      self.index = index
      silentWithout = rule.silentWithout
      isAlwaysInForce = rule.info.effective.isAlways
      from = rule.info.effective.from?.dayNumber ?? .min
      until = rule.info.effective.until?.dayNumber ?? .max
      datedBy = rule.datedBy
    }

    /// Whether the rule holds for a record with this event: inside its dates, and certainly so.
    @inline(__always)
    func isInForce(for record: CanonicalRecord, event: PartialDate?) -> Bool {
      guard let date = datedBy == nil ? event : datedBy.flatMap({ record.date($0) }) else {
        return false
      }
      return date.earliest.dayNumber >= from && date.latest.dayNumber <= until
    }
  }

  /// What a rule that compares records keeps of one.
  struct Compared: Sendable {
    /// Index into the catalogue.
    let index: Int
    /// The field at which the finding stands.
    let field: CanonicalField
    let entry: @Sendable (CanonicalRecord) -> DatasetEntry?
  }

  private(set) var gates: [Gate] = []
  /// What each of them asks.
  private(set) var questions: [Question] = []

  /// A closure in a struct of its own is called as it is; one that stands in an array by itself is
  /// wrapped first, each time.
  struct Question: Sendable {
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
        gates.append(Gate(rule, at: index))
        questions.append(Question(ask: check))
      case .dataset(let check):
        compared.append(Compared(index: index, field: check.field, entry: check.entry))
      case .fault: break
      }
    }
  }
}
