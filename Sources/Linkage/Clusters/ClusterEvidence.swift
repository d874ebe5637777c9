/// All that clusters are made of, but for the scores of pairs that nobody compared.
package struct ClusterEvidence: Sendable {
  /// How many records there are.
  package var count: Int
  /// In any order; of several for one pair the greatest counts.
  package var edges: [ClusterEdge]
  package var constraints: LinkConstraints
  /// The place of each record in the order by which ties are broken, each place once; empty where
  /// the records are numbered in that order.
  package var order: [Int32] = []
  /// For each record the number of its source, if that source holds everybody only once; below 0
  /// where it may not, and empty where none does.
  package var duplicateFreeSources: [Int32] = []
  package var identities = RecordIdentities()

  package init(
    count: Int, edges: [ClusterEdge], constraints: LinkConstraints = LinkConstraints()
  ) {
    self.count = count
    self.edges = edges
    self.constraints = constraints
  }
}
