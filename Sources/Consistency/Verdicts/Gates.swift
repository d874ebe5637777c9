import CanonicalModel
import Records

/// Which forces cannot be compared on an indicator because of what was sent, before anything is counted.
struct Gates {
  private let indicator: Indicator
  private let gathered: Gathered
  private let cases: CaseTable
  private let settings: ComparisonSettings

  /// The gates of the forces; no entry where a force may be compared.
  static func byForce(
    _ indicator: Indicator, _ gathered: Gathered, forces: [Code], cases: CaseTable,
    _ settings: ComparisonSettings
  ) -> [Code: Gate] {
    let gates = Gates(
      indicator: indicator, gathered: gathered, cases: cases, settings: settings)
    let found = forces.compactMap { force in gates.gate(of: force).map { (force, $0) } }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  private func gate(of force: Code) -> Gate? {
    // What the national authority decides does not stand in what a force sent.
    if indicator.info.control != .national {
      let needsOwnDrop = indicator.role == .sentTo || indicator.role == .source
      if !didSend(force), needsOwnDrop || !gathered.evidence.hasRow(of: force) {
        return .nothingSent
      }
    }
    if let reason = gathered.refused[force] { return .refused(reason) }
    if isUnresolved(force) { return .roleUnresolved(indicator.role) }
    // Twenty cells may be those of two records.
    if let found = gathered.evidence.recordsOfCells(of: force), found < Least.share {
      return .tooFew(found: found, needed: Least.share)
    }
    return incomplete(force)
  }

  private func didSend(_ force: Code) -> Bool {
    cases.drop(of: force)?.records.values.contains { $0 > 0 } ?? false
  }

  /// Whether too many of the force's own records do not say who played the part.
  private func isUnresolved(_ force: Code) -> Bool {
    guard let roles = gathered.roles[force], roles.of >= Least.share else { return false }
    return Double(roles.known) < settings.leastCompleteness * Double(roles.of)
  }

  /// The first needed field that is blank too often. Of few cases it is not said: they are too few anyway.
  private func incomplete(_ force: Code) -> Gate? {
    let blank = gathered.completeness.first {
      $0.force == force && $0.of >= Least.share && $0.share < settings.leastCompleteness
    }
    return blank.map { .incomplete($0.field, $0.share) }
  }
}

extension Evidence {
  /// Whether anything is known of the force.
  func hasRow(of force: Code) -> Bool {
    switch self {
    case .shares(let rows): rows.contains { $0.force == force }
    case .waits(let rows, _): rows.contains { $0.force == force }
    case .mix(_, let rows): rows.contains { $0.force == force }
    case .agreement(_, let rows): rows.contains { $0.force == force }
    case .series(let rows): rows.contains { $0.force == force }
    case .paths(let rows): rows.contains { $0.force == force }
    case .absent: false
    }
  }

  /// How many records the cells of a force are of; nothing where cases are counted.
  func recordsOfCells(of force: Code) -> Int? {
    guard case .shares(let rows) = self else { return nil }
    let records = rows.lazy.filter { $0.force == force && $0.field != nil }.compactMap(\.record)
    let found = Set(records)
    return found.isEmpty ? nil : found.count
  }
}
