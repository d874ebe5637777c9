import CanonicalModel
import Records

/// Which forces cannot be compared on an indicator because of what they sent, before anything is counted.
///
/// A blank in the field that is asked about is an answer (no crime reference: C01), so completeness is asked only
/// of the fields that decide who is counted.
package struct Gates: Sendable {
  package let byForce: [Code: Gate]

  private let indicator: Indicator
  private let cases: CaseTable
  private let settings: ComparisonSettings

  /// Fields that decide who is counted, when, and among whose cases.
  private static let grounds: Set<CanonicalField> = [
    .route, .encounteredOn, .referredOn, .receivedOn, .recordedOn, .dateOfBirth,
    .ageGroupAtReferral, .ageGroupAtExploitation, .contactedOn,
  ]

  /// The gates of the forces; no entry where a force may be compared.
  package init(
    _ indicator: Indicator, forces: [Code], cases: CaseTable, _ settings: ComparisonSettings
  ) {
    self.init(indicator: indicator, cases: cases, settings: settings, byForce: [:])
    let found = forces.compactMap { force in gate(of: force).map { (force, $0) } }
    let byForce = Dictionary(found, uniquingKeysWith: { first, _ in first })
    self.init(indicator: indicator, cases: cases, settings: settings, byForce: byForce)
  }

  private init(
    indicator: Indicator, cases: CaseTable, settings: ComparisonSettings, byForce: [Code: Gate]
  ) {
    self.indicator = indicator
    self.cases = cases
    self.settings = settings
    self.byForce = byForce
  }

  private func gate(of force: Code) -> Gate? {
    // What the national authority decides does not stand in what a force sent.
    if indicator.info.control == .national { return nil }
    if needsOwnDrop, !didSend(force) { return .nothingSent }
    let own = ownCases(force)
    if own.isEmpty, !didSend(force) { return .nothingSent }
    if let field = indicator.needs.first(where: { !isSupplied($0, force) }) {
      return .notSupplied(field)
    }
    if isUnresolved(force) { return .roleUnresolved(indicator.role) }
    if isAssumed(force) { return .roleAssumed }
    return incomplete(own, force)
  }

  /// What a force was sent to record, or calls its own, stands nowhere else.
  private var needsOwnDrop: Bool { indicator.role == .sentTo || indicator.role == .source }

  private func didSend(_ force: Code) -> Bool {
    cases.partners.contains { $0.force == force && $0.records.values.contains { $0 > 0 } }
  }

  private func ownCases(_ force: Code) -> [Case] {
    cases.cases.filter { $0.forces[indicator.role] == force }
  }

  /// Whether any export that could show the field for the force can hold it: its own where it sent records of
  /// that kind, else those of others about its cases.
  private func isSupplied(_ field: CanonicalField, _ force: Code) -> Bool {
    let holding = cases.cases.filter { $0.kind.fields.contains(field) }
    let own = holding.flatMap(\.sources).filter { $0.force == force }
    if !own.isEmpty { return own.contains { $0.supplied.contains(field) } }
    let others = holding.filter { $0.forces.values.contains(force) }.flatMap(\.sources)
    return others.contains { $0.supplied.contains(field) }
  }

  /// Whether too many of the force's own records do not say who played the part.
  private func isUnresolved(_ force: Code) -> Bool {
    guard let field = indicator.role.field else { return false }
    let told = cases.cases.filter { entry in
      entry.kind.fields.contains(field) && entry.sources.contains { $0.force == force }
    }
    guard told.count >= Least.share else { return false }
    let resolved = told.count { $0.forces[indicator.role] != nil }
    return Double(resolved) < settings.leastCompleteness * Double(told.count)
  }

  /// Where all three parts are asked for and nine in ten are the same force three times.
  private func isAssumed(_ force: Code) -> Bool {
    let roles: [ForceRole] = [.firstResponder, .area, .sentTo]
    guard roles.allSatisfy({ role in role.field.map(indicator.needs.contains) ?? false }) else {
      return false
    }
    let coded = cases.cases.filter { entry in
      entry.sources.contains { $0.force == force } && roles.allSatisfy { entry.forces[$0] != nil }
    }
    guard coded.count >= Least.share else { return false }
    let alike = coded.count { entry in roles.allSatisfy { entry.forces[$0] == entry.forces[.area] }
    }
    return alike * 10 >= coded.count * 9
  }

  private func incomplete(_ own: [Case], _ force: Code) -> Gate? {
    for field in indicator.needs where Self.grounds.contains(field) {
      let asked = own.filter { $0.kind.fields.contains(field) }.compactMap { entry in
        let recorded = entry.recorded(by: force) ?? entry.merged
        return recorded.missing(field) == .notApplicable ? nil : recorded
      }
      guard asked.count >= Least.share else { continue }
      let share = Double(asked.count { $0.isStated(field) }) / Double(asked.count)
      if share < settings.leastCompleteness { return .incomplete(field, share) }
    }
    return nil
  }
}
