/// Looks for the further counts to hide. A hidden count that stands alone in a sum is given away by it, so a choice grows
/// first where that happens; only choices without such are solved for.
struct SuppressionSearch {
  private let table: SummedTable
  private let primary: [Int]
  private let candidates: [Int]
  private let need: ProtectionNeed
  /// The cells of each sum, the total among them.
  private let lines: [[Int]]
  private var effort: Int
  private var seen: Set<[Int]> = []
  private var best: (cells: [Int], sum: Int)?

  init(
    _ table: SummedTable, _ primary: [Int], _ candidates: [Int], _ need: ProtectionNeed, effort: Int
  ) {
    (self.table, self.primary, self.need, self.effort) = (table, primary, need, effort)
    // Small ones first, so that a good choice is found early and others are cut off.
    self.candidates = candidates.sorted {
      (table.counts[$0], $0) < (table.counts[$1], $1)
    }
    lines = table.sums.map { $0.parts + [$0.total] }
  }

  /// Whether the effort sufficed.
  var isExhaustive: Bool { effort > 0 }

  /// The best choice; when the effort did not suffice, the best of the fewest that was found, or none.
  mutating func fewest() throws(Inestimable) -> [Int]? {
    for size in 0...candidates.count {
      seen.removeAll(keepingCapacity: true)
      try extend([], sum: 0, left: size)
      if best != nil || !isExhaustive { return best?.cells }
    }
    return nil
  }

  private mutating func extend(_ extra: [Int], sum: Int, left: Int) throws(Inestimable) {
    guard isExhaustive, seen.insert(extra).inserted, canMatter(extra, sum, left) else { return }
    effort -= 1
    let hidden = Set(primary + extra)
    let lonely = lines.first { line in line.count(where: hidden.contains) == 1 }
    if lonely == nil {
      var solver = try HiddenCounts(table, primary + extra)
      if try solver.areSafe(primary, need) { return keep(extra, sum) }
    }
    guard left > 0 else { return }
    let line = lonely.map(Set.init)
    for cell in candidates where !hidden.contains(cell) && line?.contains(cell) != false {
      try extend((extra + [cell]).sorted(), sum: sum + table.counts[cell], left: left - 1)
    }
  }

  /// Whether a choice may still become the best one.
  private func canMatter(_ extra: [Int], _ sum: Int, _ left: Int) -> Bool {
    guard let best, sum >= best.sum else { return true }
    return sum == best.sum && (left > 0 || extra.lexicographicallyPrecedes(best.cells))
  }

  private mutating func keep(_ extra: [Int], _ sum: Int) {
    if let best, sum > best.sum { return }
    if let best, sum == best.sum, !extra.lexicographicallyPrecedes(best.cells) { return }
    best = (extra, sum)
  }

  /// A safe choice built step by step, each time the smallest count that helps, and then thinned out.
  mutating func stepwise() throws(Inestimable) -> [Int] {
    var extra: [Int] = []
    while let cell = try nextStep(extra) { extra.append(cell) }
    for cell in extra.sorted(by: { (table.counts[$0], $0) > (table.counts[$1], $1) }) {
      let fewer = extra.filter { $0 != cell }
      var solver = try HiddenCounts(table, primary + fewer)
      if try solver.areSafe(primary, need) { extra = fewer }
    }
    return extra.sorted()
  }

  /// The next count to hide, or none when all is safe.
  private func nextStep(_ extra: [Int]) throws(Inestimable) -> Int? {
    let hidden = Set(primary + extra)
    let open = candidates.filter { !hidden.contains($0) }
    for line in lines where line.count(where: hidden.contains) == 1 {
      if let cell = open.first(where: line.contains) { return cell }
    }
    var solver = try HiddenCounts(table, primary + extra)
    for cell in primary {
      guard try !solver.range(cell).isSafe(need) else { continue }
      let near = Set(lines.filter { $0.contains(cell) }.joined())
      return open.first(where: near.contains) ?? open.first
    }
    return nil
  }
}
