import CanonicalModel
import Exports
import Linkage
import Merging
import Records
import Register

/// The walk from drops to a merged dataset: checked as `validate` does, kept, linked, merged, written.
package struct MergeRun {
  /// What came of it.
  package struct Outcome: Sendable {
    package let report: Report
    package let account: MergeAccount
    /// The manifest of the run, as far as the dataset's own tells it.
    package let manifest: RunManifest
    /// The files of the dataset.
    package let files: [OutputDigest]
  }

  private let request: MergeRequest
  private let precedence: PrecedenceFile
  private let linkage: LinkageFile
  private let decisions: DecisionsFile?
  private let withdrawn: Set<String>
  /// What partners send in the place of names.
  var tokens: TokenIntake?

  init(_ request: MergeRequest) throws(RunError) {
    self.request = request
    let places = try SchemaPlaces(path: request.validation.schemas)
    precedence = try PrecedenceFile(places)
    linkage = try LinkageFile(places)
    decisions = try request.decisions.map { path throws(RunError) in
      try DecisionsFile(path: path, mustExist: true)
    }
    withdrawn =
      try request.withdrawn.map { path throws(RunError) in
        try WithdrawnFile.keys(path)
      } ?? []
  }

  /// Merges what lies at the paths of the request. With findings the dataset is written all the same:
  /// the report says what is wrong with it.
  package static func run(_ request: MergeRequest) async throws(RunError) -> Outcome {
    try request.checkOutputs()
    var run = try MergeRun(request)
    FreedMemory.keepLittle()
    let schemas = try Validation.schemaFolder(request.validation)
    run.tokens = try TokenIntake(request, schemas)
    let folder = try DatasetFolder(request.out, inputs: try run.inputs())
    return try await folder.working { (work) throws(RunError) in
      try await run.outcome(schemas, folder, work)
    }
  }

  private func outcome(
    _ schemas: SchemaFolder, _ folder: DatasetFolder, _ work: DatasetWork
  ) async throws(RunError) -> Outcome {
    let collection = RecordCollection(shelf: work.shelf)
    var validation = request.validation
    validation.besides = request.tokens.map(\.path)
    validation.collection = CollectionRequest(showsSourceText: request.showsSourceText)
    let report = try await Validation.run(validation, handing: collection, schemas: schemas)
    // What is lost already would be missed by everything that follows.
    try work.check()
    let collected = collection.records(without: withdrawn)
    if collection.absent > 0, !validation.isQuiet {
      // A key that was mistyped leaves somebody in.
      Output.complain(
        "cyson: note: --withdrawn: \(collection.absent) of \(withdrawn.count) keys are of no record "
          + "that was read; compare them with sources.csv")
    }
    let merged = try await merge(collected, for: register(report))
    // What linking needed and nobody needs any more goes back to the system, for SQLite wants some.
    FreedMemory.giveBack()
    let manifest = try self.manifest(report, merged)
    var files = try await ProgressStage.show(ProgressWords.writing, for: request.validation) {
      () throws(RunError) in
      let source = DatasetSource(
        merged.dataset, ExportScope(showsSourceText: request.showsSourceText),
        lists: schemas.lists)
      return try folder.write(source, manifest: manifest, key: request.key, in: work) {
        () throws(RunError) in try merged.naming.commit()
      }
    }
    for index in files.indices { files[index].file = folder.path(of: files[index].file) }
    return Outcome(report: report, account: merged.account, manifest: manifest, files: files)
  }

  /// All that is read: none of it may lie where the dataset is written.
  private func inputs() throws(RunError) -> [String] {
    var inputs = request.besides
    for path in request.validation.paths { inputs += try FileTree.files(at: path) }
    return inputs + (try SchemaPlaces(path: request.validation.schemas).files())
  }

  /// What the register is told of the run.
  private func register(_ report: Report) -> MergeRegister.Request {
    let lists = tokens?.lists.map(\.sha256) ?? []
    var request = MergeRegister.Request(
      asOf: report.asOf, inputs: report.inputs.map(\.sha256) + lists)
    request.withdrawn = withdrawn
    request.decided = decisions?.keys ?? []
    request.acceptsIDChanges = self.request.acceptsIDChanges
    return request
  }

  // MARK: - The merge

  /// A dataset with what was decided on the way.
  struct Merged: Sendable {
    let dataset: MergedDataset
    let account: MergeAccount
    let unread: [Int]
    let naming: MergeNaming
    /// Whether people were linked by references alone.
    let isModelUnfit: Bool
  }

  /// Links and merges records, and adds what is new to the register.
  func merge(_ collected: CollectedRecords, for run: MergeRegister.Request) async throws(RunError)
    -> Merged
  {
    let told = collected.withoutJoiningReferences()
    let replay = decisions?.replay(over: told.records)
    let named = tokens.map { RecordTokens($0, collected) }
    let linking = RecordLinking(
      collected, settings: linkage.settings,
      decided: (replay?.constraints(.person) ?? .init(), replay?.constraints(.matter) ?? .init()),
      jobs: request.validation.jobs, tokens: named)
    let answer = try await ProgressStage.show(ProgressWords.linking, for: request.validation) {
      await linking.answer()
    }
    let maker = EntityMaker(told, answer, precedence.precedence)
    let drafts = maker.drafts()
    let clusters = EntityIDs.clusters(drafts)
    let naming = try MergeNaming(request, collected, clusters, for: run)
    let (entities, conflicts) = maker.entities(drafts, EntityIDs(clusters, naming.ids))
    let dataset = MergedDataset(
      records: told.records, entities: entities, links: answer.links, conflicts: conflicts,
      recordsRead: collected.read,
      rejected: Dictionary(
        uniqueKeysWithValues: collected.rejected.map { ($0.key.rawValue, $0.value) }))
    return Merged(
      dataset: dataset,
      account: MergeAccount(
        dataset, matters: drafts.matters.count, replay, naming, answer, named?.counts ?? []),
      unread: collected.unread, naming: naming, isModelUnfit: answer.isModelUnfit)
  }

  // MARK: - The manifest

  private func manifest(_ report: Report, _ merged: Merged) throws(RunError) -> RunManifest {
    var report = report
    for (index, count) in merged.unread.enumerated() where count > 0 {
      report.inputs[index].records += count
    }
    var manifest = try RunManifest(
      command: "merge", of: report, below: request.validation.paths)
    manifest.settings += try bases() + request.validation.bases
    if let withdrawn = request.withdrawn {
      manifest.settings.append(try RunManifest.Basis("withdrawn", of: withdrawn))
    }
    if let tokens { try manifest.add(tokens, below: request.validation.paths, report) }
    manifest.register = merged.naming.plan.map {
      RunManifest.Register(position: $0.position, head: $0.head)
    }
    manifest.options += request.options
    return manifest
  }

  /// What persons are linked by, and which value stands where sources disagree.
  func bases() throws(RunError) -> [RunManifest.Basis] {
    [
      RunManifest.Basis(id: "linkage", file: LinkageFile.name, sha256: linkage.digest),
      RunManifest.Basis(id: "precedence", file: PrecedenceFile.name, sha256: precedence.digest),
    ]
      + (try request.decisions.map { path throws(RunError) in
        [try RunManifest.Basis("decisions", of: path)]
      } ?? [])
  }
}
