/// Gives all clusters of a run their ids, prefix by prefix.
struct ClusterAssignment {
  /// In the order of the clusters that were given.
  private(set) var ids: [String]
  private(set) var changes: [IDChanges] = []

  init(_ clusters: [RegisteredCluster], decided: Set<String>, _ draft: inout LedgerDraft)
    throws(RegisterError)
  {
    ids = [String](repeating: "", count: clusters.count)
    RecordRecognition.run(ClusterAssignment.records(of: clusters), &draft)
    let decidedRecords = Set(decided.compactMap { draft.state.numbers[$0] })
    let prefixes = Set(clusters.map(\.prefix)).union(draft.state.families.keys)
    for prefix in prefixes.sorted() {
      let own = try ClusterAssignment.clusters(clusters, prefix, decidedRecords, draft.state)
      let before = draft.state.families[prefix] ?? RegisterState.Family()
      let decidedSerials = Set(decidedRecords.map { before.serial(of: $0) })
      let family = FamilyAssignment(prefix, own, &draft) { decidedSerials.contains($0) }
      for (cluster, serial) in zip(own, family.serials) {
        ids[cluster.index] = EntityID(prefix: prefix, serial: serial).description
      }
      changes.append(family.changes)
    }
  }

  /// Each record once, by key. Of one that comes with several contents the first counts.
  private static func records(of clusters: [RegisteredCluster]) -> [RegisteredRecord] {
    var seen: Set<String> = []
    let all = clusters.flatMap(\.members).sorted { left, right in
      left.key == right.key
        ? (left.fingerprint ?? "") < (right.fingerprint ?? "") : left.key < right.key
    }
    return all.filter { seen.insert($0.key).inserted }
  }

  /// The clusters of a prefix by the first of their keys: the order in which ids are given out.
  private static func clusters(
    _ clusters: [RegisteredCluster], _ prefix: String, _ decided: Set<Int>, _ state: RegisterState
  ) throws(RegisterError) -> [FamilyAssignment.Cluster] {
    var own: [(first: String, cluster: FamilyAssignment.Cluster)] = []
    var taken: Set<Int> = []
    for (index, cluster) in clusters.enumerated() where cluster.prefix == prefix {
      let numbers = Set(cluster.members.compactMap { state.numbers[$0.key] }).sorted()
      for number in numbers where !taken.insert(number).inserted {
        throw .recordInTwoClusters(prefix: prefix)
      }
      own.append(
        (
          cluster.members.map(\.key).min() ?? "",
          FamilyAssignment.Cluster(
            index: index, records: numbers, isDecided: numbers.contains(where: decided.contains))
        ))
    }
    return own.sorted { $0.first < $1.first }.map(\.cluster)
  }
}
