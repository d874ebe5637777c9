/// By which numbers clusters are made.
package struct ClusterSettings: Sendable {
  /// A pair of at least this many bits links. Two clusters are joined only where one of their pairs
  /// does.
  package var threshold: Double
  /// Two clusters are joined while the average weight of their pairs is at least this, in bits. Lower
  /// than the threshold: a third record of a person often resembles one of the others more than both,
  /// and what it has in common with the first is then no evidence against it.
  package var leastAverage: Double
  /// What a pair can count against a join at most: a single disagreement does not outvote ten pairs
  /// that agree.
  package var lowest: Double
  /// What a pair can count for a join at most: a shared identifier of sixty bits does not hide that
  /// all else disagrees. No more than a pair can count against it, so that one that cannot be
  /// outweighs one that must be.
  package var highest: Double
  /// How many pairs that nobody compared are scored for one question between two clusters. Of more,
  /// as many are drawn at even steps, and they speak for the rest.
  package var sampledPairs: Int
  /// Clusters with more records are named.
  package var largeCluster: Int

  package init(
    threshold: Double = 6.63, leastAverage: Double = 1, lowest: Double = -15, highest: Double = 15,
    sampledPairs: Int = 4096, largeCluster: Int = 10
  ) {
    self.threshold = threshold
    self.leastAverage = leastAverage
    self.lowest = lowest
    self.highest = highest
    self.sampledPairs = sampledPairs
    self.largeCluster = largeCluster
  }
}
