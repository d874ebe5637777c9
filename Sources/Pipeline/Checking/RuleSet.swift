import CanonicalModel
import Records
import Rules

/// The rules that can be asked of one file: those for its kind of record whose fields it supplies.
struct RuleSet: Sendable {
  /// When a rule that looks at several records has something to take from one: plain numbers, since
  /// it is asked for each rule of each record.
  struct Gate: Sendable {
    private let silentWithout: FieldSet
    private let silentUnless: StatedCode?
    private let isDated: Bool
    private let from: Int32
    private let until: Int32
    private let datedBy: CanonicalField?

    init(_ rule: Rule) {
      silentWithout = rule.silentWithout
      silentUnless = rule.silentUnless
      isDated = !rule.info.effective.isAlways
      from = rule.info.effective.from?.dayNumber ?? .min
      until = rule.info.effective.until?.dayNumber ?? .max
      datedBy = rule.datedBy
    }

    func isOpen(for record: CanonicalRecord) -> Bool {
      guard silentWithout.isSubset(of: record.stated) else { return false }
      if let silentUnless, !silentUnless.isStated(in: record) { return false }
      guard isDated else { return true }
      guard let date = datedBy.map({ record.date($0) }) ?? record.event else { return false }
      return date.earliest.dayNumber >= from && date.latest.dayNumber <= until
    }
  }

  /// What a rule that compares records keeps of one.
  struct Compared: Sendable {
    /// Index into the catalogue.
    let index: Int
    /// The field at which the finding stands.
    let field: CanonicalField
    let gate: Gate
    let collect: @Sendable (CanonicalRecord, Circumstances, inout DatasetEntries) -> Void
  }

  /// What a rule that counts records counts of one.
  struct Tallied: Sendable {
    /// Index into the catalogue.
    let index: Int
    let gate: Gate
    let count: @Sendable (CanonicalRecord, Circumstances, inout TallyCounts) -> Void
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
  private(set) var tallied: [Tallied] = []
  /// Rules that compare partners, in a run of one file: there is nobody to compare with.
  private(set) var alone: [Rule] = []
  /// Rules for this kind of record that cannot be asked, with the fields that are not supplied.
  private(set) var notAsked: [(rule: Rule, lacking: [CanonicalField])] = []

  init(
    _ choice: RuleChoice, kind: RecordKind, supplied: Set<CanonicalField>,
    isOnlyFile: Bool = false
  ) {
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
      case .dataset(let check) where isOnlyFile && check.needsSeveralFiles:
        alone.append(rule)
      case .dataset(let check):
        compared.append(
          Compared(
            index: index, field: check.field, gate: Gate(rule), collect: check.collect))
      case .tally(let check):
        tallied.append(Tallied(index: index, gate: Gate(rule), count: check.count))
      case .fault: break
      }
    }
  }
}
