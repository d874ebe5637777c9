import Linkage

/// Average linkage as it is defined, and as slow: before each join all averages are worked out anew.
struct NaiveLinkage {
  let evidence: ClusterEvidence
  let identities: [[(kind: UInt8, number: UInt32)]]
  let settings: ClusterSettings
  let joins: [(Int, Int)]

  /// The clusters, each ascending, by their first record.
  func clusters() -> [[Int]] {
    var clusters = (0..<evidence.count).map { [$0] }
    for (left, right) in joins { unite(left, right, &clusters) }
    var components = clusters
    for edge in evidence.edges where Double(edge.weight) >= settings.threshold {
      unite(Int(edge.left), Int(edge.right), &components)
    }
    while let (left, right) = best(clusters, within: components) {
      unite(left, right, &clusters)
    }
    return clusters
  }

  private func unite(_ left: Int, _ right: Int, _ clusters: inout [[Int]]) {
    guard let here = clusters.firstIndex(where: { $0.contains(left) }),
      let there = clusters.firstIndex(where: { $0.contains(right) }), here != there
    else { return }
    let both = (clusters[here] + clusters[there]).sorted()
    clusters.removeAll { $0.contains(left) || $0.contains(right) }
    clusters.append(both)
    clusters.sort { $0[0] < $1[0] }
  }

  /// First records of the two clusters with the greatest average; of several the first ones.
  private func best(_ clusters: [[Int]], within components: [[Int]]) -> (Int, Int)? {
    var best: (average: Double, left: Int, right: Int)?
    for (index, here) in clusters.enumerated() {
      for there in clusters[(index + 1)...] where mayJoin(here, there) {
        let isReached = components.contains { $0.contains(here[0]) && $0.contains(there[0]) }
        guard isReached, let average = average(here, there), average >= settings.leastAverage else {
          continue
        }
        if average > best?.average ?? -.infinity { best = (average, here[0], there[0]) }
      }
    }
    return best.map { ($0.left, $0.right) }
  }

  /// Nothing where no pair between them was compared, none links, or one cannot be.
  private func average(_ here: [Int], _ there: [Int]) -> Double? {
    var (sum, best) = (0.0, -Double.infinity)
    var isKnown = false
    for left in here {
      for right in there {
        let known = known(left, right)
        isKnown = isKnown || known != nil
        let weight = known ?? RandomGraph.score(left, right)
        if weight == -.infinity { return nil }
        best = max(best, weight)
        sum += min(max(weight, settings.lowest), settings.highest)
        sum += max(0, min(weight, 200) - settings.highest) / 100
      }
    }
    return isKnown && best >= settings.threshold ? sum / Double(here.count * there.count) : nil
  }

  private func known(_ left: Int, _ right: Int) -> Double? {
    let weights = evidence.edges.filter {
      ($0.left, $0.right) == (Int32(left), Int32(right))
        || ($0.left, $0.right) == (Int32(right), Int32(left))
    }.map { Double($0.weight) }
    return weights.contains(-.infinity) ? -.infinity : weights.max()
  }

  func mayJoin(_ here: [Int], _ there: [Int]) -> Bool {
    let isDecided = evidence.constraints.cannotLink.contains { left, right in
      here.contains(left) && there.contains(right) || here.contains(right) && there.contains(left)
    }
    return !isDecided && !shareSource(here, there) && !contradict(here, there)
  }

  func shareSource(_ here: [Int], _ there: [Int]) -> Bool {
    guard !evidence.duplicateFreeSources.isEmpty else { return false }
    let sources = Set(here.map { evidence.duplicateFreeSources[$0] }.filter { $0 >= 0 })
    return there.contains { sources.contains(evidence.duplicateFreeSources[$0]) }
  }

  func contradict(_ here: [Int], _ there: [Int]) -> Bool {
    (UInt8(0)..<2).contains { kind in
      let (left, right) = (numbers(kind, here), numbers(kind, there))
      return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
    }
  }

  private func numbers(_ kind: UInt8, _ records: [Int]) -> Set<UInt32> {
    Set(records.flatMap { identities[$0].filter { $0.kind == kind }.map(\.number) })
  }
}
