import Glibc
import Linkage
import Records

/// Which records are one person, and how sure that is: what is written and counted of a linkage.
///
/// A cluster is called by the id that comes first among its members', so that its name depends neither on the
/// order of the rows nor on what other clusters there are.
struct ClusterTable: Sendable {
  /// By record: the record whose id its cluster has.
  let names: [Int]
  /// By record: the probability of its best link inside its cluster; 0 for one that stands alone.
  let scores: [Double]
  /// How many clusters have so many records, by that number.
  let sizes: [(size: Int, count: Int)]

  init(_ linkage: PersonLinkage, _ ids: RecordIDs) {
    var first = Array(repeating: -1, count: linkage.clusters.count)
    var counts = Array(repeating: 0, count: linkage.clusters.count)
    for (record, cluster) in linkage.clusters.enumerated() {
      counts[cluster] += 1
      if first[cluster] < 0 || ids.precedes(record, first[cluster]) { first[cluster] = record }
    }
    names = linkage.clusters.map { first[$0] }
    var best = Array(repeating: -Double.infinity, count: linkage.clusters.count)
    for pair in linkage.pairs where linkage.clusters[pair.left] == linkage.clusters[pair.right] {
      best[pair.left] = max(best[pair.left], pair.weight)
      best[pair.right] = max(best[pair.right], pair.weight)
    }
    scores = best.map(ClusterTable.probability)
    var sizes: [Int: Int] = [:]
    for count in counts where count > 0 { sizes[count, default: 0] += 1 }
    self.sizes = sizes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Of a weight in bits.
  static func probability(_ weight: Double) -> Double {
    weight == -.infinity ? 0 : 1 / (1 + exp2(-weight))
  }

  var count: Int { sizes.reduce(0) { $0 + $1.count } }
}
