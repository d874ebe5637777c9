import CanonicalModel
import Records

/// A case as an indicator sees it for one force.
package struct CaseView: Sendable {
  package let matter: Case
  /// Its place in the table.
  package let index: Int
  /// The force whose handling is asked about, in the role of the indicator.
  package let force: Code
  package let table: CaseTable
  package let context: ComparisonContext
  /// What is read: the force's own record, or what all sources say together.
  package let recorded: Recorded
  private let readings: [CaseSource]

  /// Whose record of a case is read.
  package enum Reading: Sendable {
    /// What the force itself recorded, else the national copy of its form.
    case own
    /// What all sources say together.
    case merged
  }

  /// Nothing where there is no record to read.
  init?(
    _ index: Int, force: Code, _ reading: Reading, in table: CaseTable,
    _ context: ComparisonContext
  ) {
    matter = table.cases[index]
    self.index = index
    self.force = force
    self.table = table
    self.context = context
    switch reading {
    case .own:
      guard let source = matter.source(of: force) else { return nil }
      (recorded, readings) = (source.recorded, [source])
    case .merged: (recorded, readings) = (matter.merged, matter.sources)
    }
  }

  /// A case as one of its sources has it, whoever that is; a source that is no force stands under the force that
  /// the case came to, or under none.
  init(
    _ index: Int, source: CaseSource, in table: CaseTable, _ context: ComparisonContext
  ) {
    matter = table.cases[index]
    self.index = index
    force = source.force ?? matter.forces[.firstResponder] ?? "none"
    self.table = table
    self.context = context
    (recorded, readings) = (source.recorded, [source])
  }

  /// Whether a source that is read has the field at all.
  package func supplies(_ field: CanonicalField) -> Bool {
    readings.contains { $0.supplied.contains(field) }
  }

  /// Whether a rule found something wrong in the field.
  package func isFlagged(_ field: CanonicalField) -> Bool {
    readings.contains { $0.flagged.contains(field) }
  }

  /// The sources that are read.
  package var sources: [CaseSource] { readings }

  /// Other cases of the same matter.
  package func related(_ kind: RecordKind) -> [Case] {
    matter.related.lazy.map { table.cases[$0] }.filter { $0.kind == kind }
  }

  package var isAdult: Bool { matter.stratum.age == .adult }
  package var isChild: Bool { matter.stratum.age == .child }

  /// The last day on which somebody could have recorded something in the case itself.
  package var seenUntil: CivilDate? { matter.seenUntil ?? context.asOf }

  /// The last day on which the force could have made another record of the matter, such as a crime record.
  package var lastSeen: CivilDate? {
    [seenUntil, table.drop(of: force)?.extracts.last].compactMap { $0 }.max()
  }

  /// Whether that many days had passed since a day when the force last sent something.
  package func isSeen(_ days: Int, after day: CivilDate) -> Bool {
    lastSeen.map { $0.days(since: day) >= days } ?? false
  }

  /// The day in a field of the case, if it had come when the case was last seen.
  package func known(_ field: CanonicalField) -> CivilDate? {
    recorded.day(field).flatMap { day in seenUntil.map { day <= $0 } ?? true ? day : nil }
  }
}
