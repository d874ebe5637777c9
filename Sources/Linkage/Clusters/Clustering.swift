/// Which records are one, and what to know about how that came.
package struct Clustering: Sendable {
  /// Two clusters that became one; in the order in which it happened within each cluster.
  package struct Join: Sendable, Equatable {
    /// The first records of the two clusters, in the order of ties.
    package let left: Int
    package let right: Int
    /// The average weight of the pairs between them; nothing where a decision joined them.
    package let average: Double?
  }

  /// Why two records that were scored high enough are in two clusters.
  package enum Reason: String, Sendable {
    /// Somebody decided so, of them or of others in their clusters.
    case decision = "cannot-link"
    /// The clusters state two different things of which a person has one.
    case contradiction
    /// Both clusters have a record of a source that holds everybody only once.
    case onePerSource = "one-per-source"
    /// The other pairs between the clusters speak against it.
    case average
  }

  /// Two records whose pair would link and whose clusters are two.
  package struct Parted: Sendable, Equatable {
    package let left: Int
    package let right: Int
    /// Their own weight, in bits.
    package let weight: Double
    package let reason: Reason
  }

  /// The only thing that holds two parts of a cluster together, each of several records.
  package struct Bridge: Sendable, Equatable {
    package let left: Int
    package let right: Int
    /// How many records the smaller part has.
    package let smallerPart: Int
  }

  /// Two records that decisions joined although they contradict each other.
  package struct HeldContradiction: Sendable, Equatable {
    package let left: Int
    package let right: Int
    /// `contradiction` or `one-per-source`.
    package let reason: Reason
  }

  /// For each record the lowest record of its cluster.
  package internal(set) var clusters: [Int]
  package internal(set) var joins: [Join] = []
  /// By left, then right.
  package internal(set) var parted: [Parted] = []
  package internal(set) var bridges: [Bridge] = []
  package internal(set) var heldContradictions: [HeldContradiction] = []
  /// Decisions that cannot all be right.
  package internal(set) var contradictedDecisions: [ContradictedDecision] = []
  /// The lowest records of the clusters that are large enough to be looked at.
  package internal(set) var largeClusters: [Int] = []
  /// How many pairs were scored that nobody had compared.
  package internal(set) var scoredPairs = 0

  init(count: Int) { clusters = Array(0..<count) }
}
