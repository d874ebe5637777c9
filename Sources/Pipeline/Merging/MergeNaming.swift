import CanonicalModel
import Records
import Register

/// Gives the clusters of a run their ids: from the register where one is kept.
struct MergeNaming {
  let ids: [String]
  private let register: MergeRegister?
  /// What the register gets; nothing where none is kept.
  let plan: RegisterPlan?

  init(
    _ request: MergeRequest, _ collected: CollectedRecords, _ clusters: [EntityIDs.Cluster],
    for run: MergeRegister.Request
  ) throws(RunError) {
    guard let path = request.register else {
      (ids, register, plan) = (EntityIDs.inSequence(clusters), nil, nil)
      return
    }
    let register = try MergeRegister(path: path)
    let plan = try register.assign(
      MergeNaming.registered(collected.records, clusters), for: run)
    (ids, self.register, self.plan) = (plan.ids, register, plan)
  }

  private static func registered(_ records: [SourceRecord], _ clusters: [EntityIDs.Cluster])
    -> [RegisteredCluster]
  {
    let known = records.map {
      RegisteredRecord(key: $0.key.text, fingerprint: RecordFingerprint.forRegister($0))
    }
    return clusters.map { cluster in
      RegisteredCluster(prefix: cluster.prefix, members: cluster.members.map { known[$0] })
    }
  }

  /// Adds what is new to the register. Before the dataset gets its name: no dataset names an id that
  /// nobody gave out.
  func commit() throws(RunError) {
    guard let register, let plan else { return }
    try register.commit(plan)
  }
}
