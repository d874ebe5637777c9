import CanonicalModel

/// What came of asking which records are of the same person.
package struct PersonLinkage: Sendable {
  /// Two records that were linked, or that a person should look at.
  package struct Pair: Sendable {
    package let left: Int
    package let right: Int
    /// Bits, prior and all.
    package let weight: Double
    /// Whether it was linked; if not, it is to be reviewed.
    package let isLinked: Bool
    /// A stable word for what decided: `strong-key`, `threshold`, `must-link` …
    package let reason: String
  }

  /// For each record the first record of its cluster.
  package let clusters: [Int]
  /// By left, then right.
  package let pairs: [Pair]
  package let report: LinkageReport
  let explainer: PairExplainer

  /// The reasons for the weight of a pair, which they sum to.
  package func explain(_ left: Int, _ right: Int) -> [RecordLink.Contribution] {
    explainer.contributions(left, right)
  }
}
