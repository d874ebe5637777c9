/// By which numbers clusters are made.
package struct ClusterSettings: Sendable {
  /// Two clusters are joined while the average weight of their pairs is at least this, in bits.
  package var threshold: Double
  /// What a pair can count against a join at most: a single disagreement does not outvote ten pairs
  /// that agree.
  package var lowest: Double
  /// What a pair can count for a join at most: a shared identifier of sixty bits does not hide that
  /// all else disagrees.
  package var highest: Double
  /// How many pairs that nobody compared are scored for one question between two clusters. Of more,
  /// as many are drawn at even steps, and they speak for the rest.
  package var sampledPairs: Int
  /// Clusters with more records are named.
  package var largeCluster: Int

  package init(
    threshold: Double = 6.63, lowest: Double = -12, highest: Double = 15,
    sampledPairs: Int = 4096, largeCluster: Int = 10
  ) {
    self.threshold = threshold
    self.lowest = lowest
    self.highest = highest
    self.sampledPairs = sampledPairs
    self.largeCluster = largeCluster
  }
}
