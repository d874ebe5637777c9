import CanonicalModel
import Records

/// How an indicator reads cases: of which kinds, for which role of a force, whose record, and what has to be
/// supplied for an answer.
package struct CaseReader: Sendable {
  package let role: ForceRole
  package var kinds: [RecordKind] = [.referral]
  package var reading: CaseView.Reading = .own
  /// Fields of the case that have to be filled for an answer.
  package var needs: [CanonicalField] = []
  /// Fields of the case that an export has to have, blank or not: where a blank is an answer.
  package var uses: [CanonicalField] = []
  /// Fields that one of the force's exports has to have, whatever the kind of its records.
  package var elsewhere: [CanonicalField] = []
  package var adjustment = Stratum.Adjustment.ageAndExploitation
  /// What to say of a force that has no case at all, where another force has one.
  package var absence: Words?

  package init(role: ForceRole) { self.role = role }

  /// The views in the order of the table, with what was left out on the way.
  package func views(_ table: CaseTable, _ context: ComparisonContext, into tally: inout CaseTally)
    -> [CaseView]
  {
    var views: [CaseView] = []
    for kind in kinds {
      for (index, matter) in table.cases(of: kind) where isInPeriod(matter, context) {
        tally.note(matter, role, among: context.forces)
        let forces = self.forces(of: matter)
        if forces.isEmpty { tally.exclude(nil, Exclusion.noForce(in: role)) }
        for force in forces where context.forces?.contains(force) ?? true {
          guard let view = CaseView(index, force: force, reading, in: table, context) else {
            tally.exclude(force, Exclusion.noRecord)
            continue
          }
          if tally.admit(view, self) { views.append(view) }
        }
      }
    }
    tally.refuse(self, table, context)
    return views
  }

  private func isInPeriod(_ matter: Case, _ context: ComparisonContext) -> Bool {
    guard let period = context.period else { return true }
    guard let date = matter.date else { return false }
    return period.contains(date.earliest)
  }

  /// A case has one force in a role; it may have several that hold a record of it.
  private func forces(of matter: Case) -> [Code] {
    guard role == .source else { return matter.forces[role].map { [$0] } ?? [] }
    var forces: [Code] = []
    for force in matter.sources.compactMap(\.force) where !forces.contains(force) {
      forces.append(force)
    }
    return forces
  }

  /// The same reader, with what to say of a force that has no such case.
  package func orElse(_ absence: Words) -> CaseReader {
    var reader = self
    reader.absence = absence
    return reader
  }

  /// The stratum of a case as far as the indicator allows for it.
  package func stratum(of view: CaseView) -> Stratum { view.matter.stratum.kept(for: adjustment) }
}
