import Linkage
import Records

extension RunManifest {
  /// Names the lists of tokens by their digests, and of the keys the ids alone: neither a token nor anything of a
  /// key stands in a manifest.
  mutating func add(_ tokens: TokenIntake, below paths: [String], _ report: Report) throws(RunError)
  {
    let folder = try SharedFolder(
      of: paths, holding: report.inputs.map(\.file), what: "inputs")
    for list in tokens.lists {
      let basis = Basis("tokens", of: list.path, sha256: list.sha256)
      // Two partners may call their lists alike, so that one beside the drops is named from their folder.
      settings.append(
        Basis(id: basis.id, file: folder.name(of: list.path) ?? basis.file, sha256: basis.sha256))
    }
    options.append(Option("tokens", tokens.lists.map(\.partner)))
    options.append(Option("key-file", tokens.keys.map(\.id)))
  }
}
