import CanonicalModel
import Exports
import Glibc
import Records

/// The folder of a merged dataset: written whole beside its name and then given the name, so that a
/// failure or a kill at any moment leaves the dataset of before or the new one.
package struct DatasetFolder {
  private let target: FolderTarget

  /// Looks whether a dataset may be written there. `inputs` are the paths of all files that are read.
  package init(_ path: String, inputs: [String]) throws(RunError) {
    target = try FolderTarget(path, .dataset)
    try target.check(inputs: inputs)
  }

  /// Where a file of the dataset lies, as the user named its folder.
  func path(of file: String) -> String { target.shown + "/" + file }

  /// Does the work on a dataset; of one that fails nothing is left.
  func working<Result>(
    _ body: (DatasetWork) async throws(RunError) -> Result
  ) async throws(RunError) -> Result {
    let work = DatasetWork(target)
    do throws(RunError) {
      return try await body(work)
    } catch {
      work.abandon()
      throw error
    }
  }

  /// Writes a dataset that is at hand, all of it or nothing, with its manifest. The files of the dataset
  /// are returned.
  @discardableResult
  package func write(
    _ dataset: MergedDataset, scope: ExportScope, manifest: RunManifest, key: SigningKey? = nil,
    lists: CodeLists? = nil, confirm: () throws(RunError) -> Void = {}
  ) throws(RunError) -> [OutputDigest] {
    let work = DatasetWork(target)
    do throws(RunError) {
      let source = DatasetSource(dataset, scope, lists: lists)
      return try write(source, manifest: manifest, key: key, in: work, confirm: confirm)
    } catch {
      work.abandon()
      throw error
    }
  }

  /// Writes the dataset with its manifest, and a signature where there is a key. `confirm` is called when
  /// all of it is there, before it gets its name: what cannot be confirmed is not published.
  func write(
    _ source: DatasetSource, manifest: RunManifest, key: SigningKey?, in work: DatasetWork,
    confirm: () throws(RunError) -> Void
  ) throws(RunError) -> [OutputDigest] {
    try DatasetFolder.check(source, manifest)
    let draft = try work.folder()
    let files = try DatasetFolder.fill(draft, source, manifest, key)
    try work.check()
    try confirm()
    try draft.publish()
    return files
  }

  /// What does not add up, or names somebody who must not be named, is not published.
  private static func check(_ source: DatasetSource, _ manifest: RunManifest) throws(RunError) {
    let inputs = manifest.inputs.reduce(0) { $0 + $1.records }
    if let fault = DatasetCounts.fault(in: source, inputs: inputs) {
      throw .internalFault("the dataset does not add up: \(fault); nothing was written")
    }
    if let id = DatasetCounts.namedDutyToNotify(in: source) {
      throw .refused("\(id) links a duty-to-notify report to a person; nothing was written")
    }
  }

  private static func fill(
    _ draft: FolderDraft, _ source: DatasetSource, _ manifest: RunManifest, _ key: SigningKey?
  ) throws(RunError) -> [OutputDigest] {
    var files: [OutputDigest] = []
    var disarmed = DisarmedCells()
    for file in DatasetFile.all {
      files.append(try write(file, source, to: draft, &disarmed))
    }
    files.append(try database(source, in: draft))
    var none = DisarmedCells()
    files.append(try write(.disarmed(disarmed), source, to: draft, &none))
    files.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    files.append(try save(DataPackage.text(files), as: DataPackage.fileName, to: draft))
    var manifest = manifest
    manifest.subject = .dataset
    manifest.merged = RunManifest.Merged(
      counts: DatasetCounts(source.dataset), disarmed: disarmed.count)
    manifest.outputs = files
    manifest.signer = key?.verifying.id
    let text = Array(manifest.text.utf8)
    files.append(try save(text, as: DatasetManifest.fileName, to: draft))
    if let signature = try key?.signature(of: text) {
      files.append(try save(signature, as: DatasetManifest.signatureName, to: draft))
    }
    return files
  }

  private static func write(
    _ file: DatasetFile, _ source: DatasetSource, to draft: FolderDraft,
    _ disarmed: inout DisarmedCells
  ) throws(RunError) -> OutputDigest {
    let page = try FolderPage(draft.path(of: file.name), called: file.name)
    var text = DatasetText { page.write($0) }
    file.write(source, to: &text)
    disarmed.add(text.disarmed, of: file.name)
    return try page.finish(rows: text.rows)
  }

  private static func save(_ text: String, as name: String, to draft: FolderDraft)
    throws(RunError) -> OutputDigest
  {
    try save(Array(text.utf8), as: name, to: draft)
  }

  private static func save(_ bytes: [UInt8], as name: String, to draft: FolderDraft)
    throws(RunError) -> OutputDigest
  {
    let page = try FolderPage(draft.path(of: name), called: name)
    page.write(bytes)
    return try page.finish(rows: nil)
  }

  private static func database(_ source: DatasetSource, in draft: FolderDraft)
    throws(RunError) -> OutputDigest
  {
    let path = draft.path(of: DatasetFile.database)
    do throws(MergedDatabase.Failure) {
      try MergedDatabase.write(source, to: path)
    } catch {
      throw .input(
        "\(DatasetFile.database): cannot be written (\(error.reason)); check the space left")
    }
    return try FolderPage.digest(of: path, called: DatasetFile.database)
  }
}
