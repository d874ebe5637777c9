import Records
import Rules

/// What a run looked for: only of that can it be told that it is gone, or that nobody needs it.
struct LookedFor {
  private let request: ValidationRequest
  /// How often each rule was asked, by whose records of which kind they were.
  private var asked: [FileOrigin: RuleTotals] = [:]
  /// The same of all records of a partner.
  private var askedOf: [String: RuleTotals] = [:]

  init(_ request: ValidationRequest) { self.request = request }

  /// Takes a file that was read.
  mutating func add(_ origin: FileOrigin, _ tally: FileTally) {
    asked[origin, default: RuleTotals()].add(tally)
    if let partner = origin.partner { askedOf[partner, default: RuleTotals()].add(tally) }
  }

  /// Whether any rule of that rank could have found something in the records of a partner.
  func holds(_ rank: Int, partner: String) -> Bool {
    isTold(rank) && (askedOf[partner].map { isAsked(rank, $0) } ?? false)
  }

  /// The same in the records of anybody.
  func holds(_ rank: Int) -> Bool {
    isTold(rank) && asked.values.contains { isAsked(rank, $0) }
  }

  /// Whether what the baseline knows in one place was looked for there.
  func holds(_ group: Baseline.Group, of baseline: Baseline) -> Bool {
    guard let rank = AgreedCounts.rank(of: group.rule), isTold(rank) else { return false }
    guard let totals = totals(of: group.origin), isAsked(rank, totals) else { return false }
    // What two partners say differently shows only when both are there.
    return !comparesPartners(rank) || baseline.partners.allSatisfy { askedOf[$0] != nil }
  }

  /// What stands in a manifest is about records of whatever kind.
  private func totals(of origin: FileOrigin) -> RuleTotals? {
    guard let known = asked[origin] else { return nil }
    return origin.kind == nil ? origin.partner.flatMap { askedOf[$0] } ?? known : known
  }

  private func isTold(_ rank: Int) -> Bool {
    request.choice.includes(Catalogue.all[rank]) && !request.settings.silenced.contains(rank)
  }

  private func isAsked(_ rank: Int, _ totals: RuleTotals) -> Bool {
    if case .fault = Catalogue.all[rank].check { return true }
    return totals.asked[rank] > 0
  }

  private func comparesPartners(_ rank: Int) -> Bool {
    switch Catalogue.all[rank].check {
    case .dataset(let check): check.scope != .partner
    case .tally(let check): check.scope == .run
    case .record, .fault: false
    }
  }
}
