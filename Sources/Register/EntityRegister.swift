/// Which id belongs to which records, from one run to the next: a ledger in a file that only grows.
///
/// A run opens it, lets its clusters be given ids, writes its dataset aside, adds the plan to the
/// register, and only then gives the dataset its name. A kill in between leaves the old dataset and a
/// register that knows more than it: all ids of the dataset still lead somewhere, and the same run
/// again finds nothing to add. The other way round a dataset could name ids that nobody gave out.
package struct EntityRegister: Sendable {
  package let path: String
  /// All that its ledger says.
  package let state: RegisterState
  /// The hash of the last entry.
  let head: [UInt8]

  /// How many entries its ledger has.
  package var position: Int { state.position }

  /// Reads all of the register and holds every entry against the one before. Where there is no file
  /// yet, the register is empty, and the first plan makes the file.
  package init(path: String) throws(RegisterError) {
    let content = try RegisterStore(path: path).content()
    self.init(path: path, content)
  }

  /// The register as it was when its ledger had so many entries.
  package init(path: String, upTo position: Int) throws(RegisterError) {
    let content = try RegisterStore(path: path).content(upTo: position)
    self.init(path: path, content)
  }

  private init(path: String, _ content: RegisterStore.Content) {
    self.path = path
    state = content.state
    head = content.head
  }

  /// The hash of the last entry in hexadecimal.
  package var headText: String { LedgerEntry.hexadecimal(head) }

  // MARK: - Runs

  /// What a run is, and what it may do.
  package struct Run: Sendable {
    /// What the ledger calls it: made of the day and the digest of the inputs, not of a clock.
    package let label: String
    /// The keys of records that partners have withdrawn. They must not be in the clusters.
    package var withdrawn: [String] = []
    /// The keys of records of which reviewers' decisions speak: what changes with these was asked for.
    package var decided: Set<String> = []
    /// Whether more than one in a hundred of the known records may get another id.
    package var acceptsIDChanges = false

    package init(label: String) { self.label = label }
  }

  /// Gives each cluster its id. The same clusters always give the same ids, in whatever order they
  /// and their members come, and clusters that are in the register already add nothing.
  package func assign(_ clusters: [RegisteredCluster], in run: Run) throws(RegisterError)
    -> RegisterPlan
  {
    var draft = LedgerDraft(state)
    EntityRegister.erase(run.withdrawn, &draft)
    let assignment = try ClusterAssignment(clusters, decided: run.decided, &draft)
    let plan = RegisterPlan(
      draft, on: self, label: run.label, ids: assignment.ids, idChanges: assignment.changes)
    if !run.acceptsIDChanges, let changes = plan.idChanges.first(where: \.isTooMany) {
      throw .idsChanged(changes)
    }
    return plan
  }

  // MARK: - Between runs

  /// Erases records: their names go, and the ledger keeps that there was one. What is not known is
  /// passed over.
  package func withdraw(_ keys: [String], label: String) -> RegisterPlan {
    var draft = LedgerDraft(state)
    EntityRegister.erase(keys, &draft)
    return RegisterPlan(draft, on: self, label: label, ids: [], idChanges: [])
  }

  /// Notes that a reviewer took an entity apart. What becomes of its records is the next run's to say.
  package func unmerge(_ id: EntityID, note: String, label: String) throws(RegisterError)
    -> RegisterPlan
  {
    guard let current = state.resolve(id) else { throw .unknownID(id.description) }
    var draft = LedgerDraft(state)
    draft.add(LedgerEntry(.unmerged, entity: current.description, note: note))
    return RegisterPlan(draft, on: self, label: label, ids: [], idChanges: [])
  }

  private static func erase(_ keys: [String], _ draft: inout LedgerDraft) {
    for key in Set(keys).sorted() {
      guard let number = draft.state.numbers[key] else { continue }
      draft.add(LedgerEntry(.erased, record: number))
    }
  }

  /// Adds the plan in one transaction; a crash leaves the register as it was.
  package func commit(_ plan: RegisterPlan) throws(RegisterError) {
    guard plan.base == position else { throw .movedOn(path: path) }
    guard !plan.isEmpty else { return }
    try RegisterStore(path: path).add(plan, onto: head)
  }
}
