import CanonicalModel
import Records
import Register

/// Gives the clusters of a run their ids: from the register where one is kept.
struct MergeNaming {
  let ids: [String]
  private let register: EntityRegister?
  private let plan: RegisterPlan?

  init(
    _ request: MergeRequest, _ collected: CollectedRecords, _ clusters: [EntityIDs.Cluster],
    label: String, _ decisions: DecisionsFile?
  ) throws(RunError) {
    guard let path = request.register else {
      (ids, register, plan) = (EntityIDs.inSequence(clusters), nil, nil)
      return
    }
    var run = EntityRegister.Run(label: label)
    run.decided = decisions?.keys ?? []
    run.acceptsIDChanges = request.acceptsIDChanges
    let known = MergeNaming.registered(collected.records, clusters)
    do throws(RegisterError) {
      let register = try EntityRegister(path: path)
      let plan = try register.assign(known, in: run)
      (ids, self.register, self.plan) = (plan.ids, register, plan)
    } catch {
      throw RunError(error, of: path)
    }
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
    do throws(RegisterError) {
      try register.commit(plan)
    } catch {
      throw RunError(error, of: register.path)
    }
  }

  /// How many records that were known before have another id; nothing without a register.
  var idChanges: (known: Int, changed: Int)? {
    guard let plan else { return nil }
    let changes = plan.idChanges
    return (changes.reduce(0) { $0 + $1.known }, changes.reduce(0) { $0 + $1.changed + $1.decided })
  }
}

extension RunError {
  /// Why a register cannot be used, in words.
  init(_ error: RegisterError, of path: String) {
    switch error {
    case .notARegister: self = .refused("\(path): this is no register of ours; name another file")
    case .newerVersion:
      self = .configuration("\(path): a later version of cyson wrote this register; use that one")
    case .broken(_, let position):
      self = .refused(
        "\(path): entry \(position) of the register is not what was written; restore a copy of it")
    case .notUsable(_, let code):
      self = .input("\(path): the register cannot be used (error \(code)); check the folder")
    case .movedOn: self = .input("\(path): another run added to the register; run this one again")
    case .idsChanged(let changes):
      self = .refused(
        "\(changes.changed) of \(changes.known) known records would get another id (\(changes.prefix)); "
          + "if that is meant, add --accept-id-changes")
    case .recordInTwoClusters(let prefix):
      self = .internalFault("a record was put into two clusters (\(prefix)); nothing was written")
    case .unknownID(let id): self = .configuration("\(id): the register knows no such id")
    }
  }
}
