import Records

/// The digests of all profiles and XML schemas of a schema folder. A file is recognised by all of them, also by
/// those that it does not fit.
enum ProfileDigests {
  /// What the digest over all of them is called among the settings of a manifest.
  static let id = "profiles"

  /// In the order of their names; what an overlay has stands in place of what the base has by that name.
  /// `partners` says of each file whose it is.
  static func all(_ places: SchemaPlaces, partners: [String: String] = [:]) throws(RunError)
    -> [Report.ProfileDigest]
  {
    var paths: [String: String] = [:]
    for folder in places.profileFolders {
      for name in try FileTree.names(in: folder)
      where name.hasSuffix(".json") || name.hasSuffix(".xsd") {
        paths[name] = "\(folder)/\(name)"
      }
    }
    var digests: [Report.ProfileDigest] = []
    for (name, path) in paths.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      digests.append(
        Report.ProfileDigest(
          partner: partners[path], file: name, digest: Digest.hex(try SchemaFolder.bytes(of: path)))
      )
    }
    return digests
  }

  /// One digest over all: a line for each, with its name.
  static func basis(_ digests: [Report.ProfileDigest]) -> RunManifest.Basis {
    let lines = digests.map { "\($0.file) \($0.digest)\n" }.joined()
    return RunManifest.Basis(id: id, file: nil, sha256: Digest.hex(Array(lines.utf8)))
  }
}
