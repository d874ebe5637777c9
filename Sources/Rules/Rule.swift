import CanonicalModel
import Records

/// One rule: what it says of itself, when it can be asked, examples of both verdicts, and the check.
///
/// A rule is a value in a file of its own, named for the flaw that it finds, and a line in
/// `Catalogue`. Its examples are run as tests and printed by `cyson explain`.
package struct Rule: Sendable {
  package let info: RuleInfo
  /// The kinds of record that it looks at; empty for a rule about files.
  package let kinds: [RecordKind]
  /// Fields that a file must supply for the rule to be asked at all. Where a file has no such
  /// column, the rule is listed as not checked.
  package let needs: [CanonicalField]
  /// Fields that a record must state for the rule to say anything of it, so that a run need not ask
  /// it of others. Empty for a rule that speaks of what is missing.
  package let silentWithout: FieldSet
  /// A code that a record must state for the rule to say anything of it, likewise.
  package let silentUnless: StatedCode?
  /// The date by which `info.effective` is measured, where it is not the record's own event.
  package let datedBy: CanonicalField?
  package let examples: [Example]
  package let check: Check

  /// How a rule is asked.
  package enum Check: Sendable {
    /// It gives words to a fault that a reader, intake or a profile has met.
    case fault(Fault)
    /// It looks at one record.
    case record(@Sendable (CanonicalRecord, Circumstances, inout Flags) -> Void)
    /// It compares records that share a key.
    case dataset(DatasetCheck)
    /// It counts over a file, or over all files of a run.
    case tally(TallyCheck)
  }

  package var id: RuleID { info.id }

  /// A rule about records.
  package init(
    _ id: RuleID, _ severity: Severity, title: Words, explanation: Words, message: Words,
    fix: Words, fixBy: Fixer = .partner, authority: Authority,
    effective: EffectiveDates = .always, datedBy: CanonicalField? = nil,
    kinds: [RecordKind] = [.referral], needs: [CanonicalField],
    silentWithout: FieldSet = [], silentUnless: StatedCode? = nil, examples: [Example],
    check: @escaping @Sendable (CanonicalRecord, Circumstances, inout Flags) -> Void
  ) {
    info = RuleInfo(
      id: id, title: title, severity: severity, level: .record, effective: effective,
      explanation: explanation, fix: fix, fixBy: fixBy, authority: authority, message: message)
    self.kinds = kinds
    self.needs = needs
    self.silentWithout = silentWithout
    self.silentUnless = silentUnless
    self.datedBy = datedBy
    self.examples = examples
    self.check = .record(check)
  }

  /// A rule about records that share a key.
  package init(
    _ id: RuleID, _ severity: Severity, level: RuleLevel = .dataset, title: Words,
    explanation: Words, message: Words, fix: Words, fixBy: Fixer = .partner, authority: Authority,
    effective: EffectiveDates = .always, datedBy: CanonicalField? = nil,
    kinds: [RecordKind] = [.referral], needs: [CanonicalField],
    silentWithout: FieldSet = [], silentUnless: StatedCode? = nil, examples: [Example],
    comparing check: DatasetCheck
  ) {
    info = RuleInfo(
      id: id, title: title, severity: severity, level: level, effective: effective,
      explanation: explanation, fix: fix, fixBy: fixBy, authority: authority, message: message)
    self.kinds = kinds
    self.needs = needs
    self.silentWithout = silentWithout
    self.silentUnless = silentUnless
    self.datedBy = datedBy
    self.examples = examples
    self.check = .dataset(check)
  }

  /// A rule about what a file, or a run, comes to.
  package init(
    _ id: RuleID, _ severity: Severity, level: RuleLevel, title: Words, explanation: Words,
    message: Words, fix: Words, fixBy: Fixer = .partner, authority: Authority,
    effective: EffectiveDates = .always, datedBy: CanonicalField? = nil,
    kinds: [RecordKind] = [.referral], needs: [CanonicalField] = [],
    silentWithout: FieldSet = [], silentUnless: StatedCode? = nil, examples: [Example],
    tallying check: TallyCheck
  ) {
    info = RuleInfo(
      id: id, title: title, severity: severity, level: level, effective: effective,
      explanation: explanation, fix: fix, fixBy: fixBy, authority: authority, message: message)
    self.kinds = kinds
    self.needs = needs
    self.silentWithout = silentWithout
    self.silentUnless = silentUnless
    self.datedBy = datedBy
    self.examples = examples
    self.check = .tally(check)
  }

  /// A rule that explains a fault.
  package init(
    _ id: RuleID, _ severity: Severity, level: RuleLevel = .file, title: Words,
    explanation: Words, message: Words, fix: Words, fixBy: Fixer = .partner, authority: Authority,
    examples: [Example], explaining fault: Fault
  ) {
    info = RuleInfo(
      id: id, title: title, severity: severity, level: level, effective: .always,
      explanation: explanation, fix: fix, fixBy: fixBy, authority: authority, message: message)
    kinds = []
    needs = []
    silentWithout = []
    silentUnless = nil
    datedBy = nil
    self.examples = examples
    check = .fault(fault)
  }

  /// Whether the rule holds for the record: inside its dates, and certainly so.
  package func isInForce(for record: CanonicalRecord) -> Bool {
    if info.effective.isAlways { return true }
    guard let date = datedBy.map({ record.date($0) }) ?? record.event else { return false }
    return info.effective.contains(date.earliest) && info.effective.contains(date.latest)
  }
}
