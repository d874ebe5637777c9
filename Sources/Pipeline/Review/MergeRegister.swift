import CanonicalModel
import Records
import Register

/// A register as a merge uses it: errors in the program's words, labels without a clock.
///
/// The order is: `assign`, write the dataset aside, `commit`, give the dataset its name.
package struct MergeRegister: Sendable {
  private let register: EntityRegister

  /// What a run hands over with its clusters.
  package struct Request: Sendable {
    /// What today is.
    package let asOf: CivilDate?
    /// The SHA-256 of each input, in hexadecimal, in any order.
    package let inputs: [String]
    /// The keys of records that partners have withdrawn, as `WithdrawnFile` reads them.
    package var withdrawn: Set<String> = []
    /// The keys of the records of which there are decisions (`DecisionsFile.keys`).
    package var decided: Set<String> = []
    /// `--accept-id-changes`.
    package var acceptsIDChanges = false

    package init(asOf: CivilDate?, inputs: [String]) {
      self.asOf = asOf
      self.inputs = inputs
    }

    /// The same for the same inputs, whatever the day or the machine.
    var label: String {
      let day = asOf?.description ?? "no day"
      let inputs = inputs.sorted().joined(separator: " ")
      return "merge \(day) \(Digest.hex(Array(inputs.utf8)).prefix(16))"
    }
  }

  package init(path: String) throws(RunError) {
    register = try RunError.register { () throws(RegisterError) in try EntityRegister(path: path) }
  }

  /// Gives each cluster its id.
  package func assign(_ clusters: [RegisteredCluster], for request: Request) throws(RunError)
    -> RegisterPlan
  {
    var run = EntityRegister.Run(label: request.label)
    run.withdrawn = request.withdrawn.sorted()
    run.decided = request.decided
    run.acceptsIDChanges = request.acceptsIDChanges
    return try RunError.register { () throws(RegisterError) in
      try register.assign(clusters, in: run)
    }
  }

  /// Writes the plan down: after the dataset was written, before it gets its name.
  package func commit(_ plan: RegisterPlan) throws(RunError) {
    try RunError.register { () throws(RegisterError) in try register.commit(plan) }
  }
}

extension RegisteredCluster {
  /// The cluster of an entity's records; `members` are indices into the records.
  package init(_ kind: EntityKind, _ members: [Int], of records: [SourceRecord]) {
    self.init(
      prefix: kind.prefix,
      members: members.map { index in
        RegisteredRecord(
          key: records[index].key.text, fingerprint: RecordFingerprint.forRegister(records[index]))
      })
  }
}

extension RunError {
  static func register<Value>(_ body: () throws(RegisterError) -> Value) throws(RunError) -> Value {
    do throws(RegisterError) {
      return try body()
    } catch {
      throw RunError(error)
    }
  }

  init(_ error: RegisterError) {
    switch error {
    case .notARegister(let path):
      self = .configuration("\(path): this is no register of Cyson; it was left as it is")
    case .notADataset(let path):
      self = .input("\(path): this is no merged dataset of Cyson; name the folder that merge wrote")
    case .newerVersion(let path):
      self = .configuration("\(path): a later version of Cyson wrote this register; use that one")
    case .broken(let path, let position):
      self = .input(
        "\(path): entry \(position) of the register is not what was written; "
          + "nothing was done. Put back the last good copy of the file")
    case .notUsable(let path, let code):
      self = .input(
        "\(path): cannot be read or written (error \(code)); check the path and the space left")
    case .movedOn(let path):
      self = .input("\(path): another run added to this register meanwhile; run again")
    case .idsChanged(let changes):
      self = .refused(
        "\(changes.changed) of \(changes.known) known records (\(changes.prefix)) would get another "
          + "id, more than 1 in 100; nothing was written. Find out why, or run again with "
          + "--accept-id-changes")
    case .recordInTwoClusters(let prefix):
      self = .internalFault("a record was put into two entities of one kind (\(prefix))")
    case .unknownID(let id): self = .configuration("\(id): the register knows no such id")
    }
  }
}
