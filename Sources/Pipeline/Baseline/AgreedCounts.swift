import Records
import Rules

/// What a walk over all findings of a run shows of those that were agreed before it: which are known,
/// which are suppressed.
struct AgreedCounts {
  /// Findings that were made; those beyond the limit on all of them were counted and not made.
  private(set) var made = FoundCounts()
  private(set) var suppressed = FoundCounts()
  /// The suppressed by the input in which they stand.
  private(set) var suppressedOf: [Int: FoundCounts] = [:]
  /// Those that the baseline knows and that are not suppressed.
  private(set) var known = FoundCounts()
  /// How many findings each suppression is about, by its number.
  private(set) var bySuppression: [Int: Int] = [:]
  /// Whether the run met each entry of the baseline.
  private(set) var met: [Bool]
  /// Rules of which not all findings are listed.
  private(set) var cut: Set<Int> = []

  private struct Kind: Hashable {
    let file: Int
    let rank: Int
    let isCounted: Bool
  }

  private var listed: [Kind: Int] = [:]
  private static let ranks = Dictionary(
    uniqueKeysWithValues: RuleHead.all.enumerated().map { ($1.id, $0) })

  /// Where a rule stands in the catalogue; nothing for one that is not there any more.
  static func rank(of rule: RuleID) -> Int? { ranks[rule] }

  init(_ findings: FindingList, _ known: KnownFindings?, listing most: Int) {
    met = Array(repeating: false, count: known?.entries.count ?? 0)
    var walk = findings.everything()
    while let glance = walk.glance() {
      guard let rank = AgreedCounts.ranks[glance.rule] else { continue }
      add(glance, rank)
      if let index = known?.index(of: glance.id) { met[index] = true }
      let kind = Kind(file: glance.file, rank: rank, isCounted: glance.standing.isCounted)
      listed[kind, default: 0] += 1
      if listed[kind, default: 0] > most { cut.insert(rank) }
    }
    listed = [:]
  }

  private mutating func add(_ glance: FindingGlance, _ rank: Int) {
    made.add(rank, glance.severity)
    if let suppression = glance.standing.suppression {
      suppressed.add(rank, glance.severity)
      suppressedOf[glance.file, default: FoundCounts()].add(rank, glance.severity)
      bySuppression[suppression, default: 0] += 1
    } else if glance.standing.change == .unchanged {
      known.add(rank, glance.severity)
    }
  }
}
