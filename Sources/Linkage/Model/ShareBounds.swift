/// What one person's records can look like, whatever a table seems to teach.
///
/// Learning without labels finds the two kinds of pair that differ most. In a list of people of many nations these
/// may be compatriots and strangers: names recur among compatriots, and what was learnt as one person was born on
/// another day in two pairs of three. So what "one person" means is bounded from outside: a date of birth may be
/// mistyped, estimated or unknown, but it is not another one most of the time.
enum ShareBounds {
  /// The most that levels may have among pairs of one person, each with its comparison's level.
  private static func most(_ comparison: PersonComparison) -> [(level: Int, share: Double)] {
    switch comparison {
    case .given: [(9, 0.2), (8, 0.1)]
    case .family: [(9, 0.25), (8, 0.1)]
    case .nameOrder: [(2, 0.3)]
    case .birthDate: [(13, 0.05), (12, 0.04), (11, 0.06), (10, 0.15), (8, 0.05), (7, 0.1)]
    case .sex: [(2, 0.08)]
    case .country: [(3, 0.2), (2, 0.3)]
    case .identifier: [(4, 0.4), (3, 0.1)]
    default: []
    }
  }

  /// The shares with those that are over their bound taken down to it, and the others made up for it.
  static func bounded(_ shares: [Double], _ comparison: Int) -> [Double] {
    guard let comparison = PersonComparison(rawValue: UInt8(comparison)) else { return shares }
    var bounded = shares
    var isOver = [Bool](repeating: false, count: shares.count)
    for (level, share) in most(comparison) where bounded[level - 1] > share {
      bounded[level - 1] = share
      isOver[level - 1] = true
    }
    let fixed = zip(bounded, isOver).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let free = zip(bounded, isOver).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    guard fixed > 0, free > 0 else { return shares }
    return zip(bounded, isOver).map { $1 ? $0 : $0 * (1 - fixed) / free }
  }
}
