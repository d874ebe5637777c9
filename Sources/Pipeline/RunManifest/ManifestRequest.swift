import Exports
import Records

/// A manifest that a user asks for: `--manifest FILE`, and `--sign KEY`.
package struct ManifestRequest: Sendable {
  /// The file it goes to; nothing where only the dataset has one.
  private let path: String?
  /// The key that signs it.
  package let key: SigningKey?
  private let keyPath: String?

  /// The key is read now, for a run that ends without its signature was for nothing. `hasDataset` is whether a
  /// manifest is made that nobody has to ask for.
  package init(path: String?, signedBy keyPath: String?, hasDataset: Bool = false)
    throws(RunError)
  {
    if let path, path.isEmpty || path == "-" {
      throw .configuration("--manifest needs a file name; it cannot go to standard output")
    }
    if keyPath != nil, path == nil, !hasDataset {
      throw .configuration("--sign signs a manifest; name its file with --manifest FILE")
    }
    self.path = path
    self.keyPath = keyPath
    key = try keyPath.map { path throws(RunError) in try SigningKey(path: path) }
  }

  /// Where a signature lies.
  static func signaturePath(of path: String) -> String { path + ".sig" }

  /// The files that will be written.
  package var paths: [String] {
    guard let path else { return [] }
    return [path] + (key == nil ? [] : [ManifestRequest.signaturePath(of: path)])
  }

  /// No output goes over the key, nor over its public half; and what a manifest lists can be named from one
  /// folder, which is better known before the run than after it.
  package func check(_ outputs: [String], inputs: [String]) throws(RunError) {
    if path != nil {
      _ = try SharedFolder(of: inputs, holding: [], what: "inputs")
      _ = try SharedFolder(of: outputs, holding: [], what: "outputs")
    }
    guard let keyPath else { return }
    for half in [keyPath, SigningKey.publicPath(of: keyPath)] {
      guard let key = FileTree.identity(of: half) else { continue }
      for path in outputs + paths where FileTree.identity(of: path) == key {
        throw .refused("\(path): this is the key; name another file")
      }
    }
  }

  /// Writes the manifest of a run of `validate`, or of `normalise` where records were written.
  package func write(
    for request: ValidationRequest, _ report: Report, _ style: ReportStyle,
    listing written: [OutputDigest]
  ) throws(RunError) {
    guard path != nil else { return }
    let command = request.export == nil ? "validate" : "normalise"
    var manifest = try RunManifest(command: command, of: report, below: request.paths)
    manifest.settings += request.bases
    manifest.options = request.options + (request.export?.options ?? [])
    try write(manifest, style, listing: written + (try request.export?.written() ?? []))
  }

  /// Writes the manifest as the last of a run's files, and its signature: neither gets its name before both are
  /// written.
  package func write(
    _ manifest: RunManifest, _ style: ReportStyle, listing outputs: [OutputDigest]
  ) throws(RunError) {
    guard let path else { return }
    var manifest = manifest
    manifest.options += style.options
    manifest.options.sort { $0.name < $1.name }
    manifest.signer = key?.verifying.id
    try manifest.add(outputs)
    let text = Array(manifest.text.utf8)
    var files = [(path, text)]
    if let key {
      files.insert((ManifestRequest.signaturePath(of: path), try key.signature(of: text)), at: 0)
    }
    var drafts: [Output.Draft] = []
    for (path, bytes) in files {
      let draft = try Output.Draft(of: path)
      draft.write(bytes)
      try draft.check()
      drafts.append(draft)
    }
    for draft in drafts { try draft.finish() }
  }
}

extension RunManifest {
  /// Lists what was written, named from the folder that holds all of it.
  mutating func add(_ written: [OutputDigest]) throws(RunError) {
    let paths = written.map(\.file)
    let names = try SharedFolder(of: paths, holding: [], what: "outputs").names(of: paths)
    for (index, output) in written.enumerated() {
      var output = output
      output.file = names[index]
      outputs.append(output)
    }
    outputs.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
