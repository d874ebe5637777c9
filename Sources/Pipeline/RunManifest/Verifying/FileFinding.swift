import Records

/// Holds a file against what a manifest says of it.
enum FileFinding {
  static func finding(
    _ entry: ListedManifest.Entry, _ subject: ManifestFinding.Subject, in folder: String
  ) throws(RunError) -> ManifestFinding {
    if entry.name == "-" {
      return ManifestFinding(
        subject, .notLooked, of: entry.name,
        Words(en: "it came from standard input", cy: "daeth o'r mewnbwn safonol"))
    }
    guard isInside(entry.name) else {
      return ManifestFinding(
        subject, .differs, of: entry.name,
        Words(
          en: "the name leads out of the folder; it was not opened",
          cy: "mae'r enw'n arwain allan o'r ffolder; ni chafodd ei agor"))
    }
    if liesInFile(entry.name, in: folder) {
      return ManifestFinding(
        subject, .notLooked, of: entry.name,
        Words(
          en: "it lies in an archive, which is looked at as a whole",
          cy: "mae mewn archif, a wirir yn ei chyfanrwydd"))
    }
    guard FileTree.holds(entry.name, in: folder) else {
      return ManifestFinding(subject, .missing, of: entry.name, hint(subject))
    }
    return try finding(
      subject, entry.name, entry, at: folder + "/" + entry.name)
  }

  /// The same of a file whose path is known.
  static func finding(
    _ subject: ManifestFinding.Subject, _ name: String, _ entry: ListedManifest.Entry,
    at path: String
  ) throws(RunError) -> ManifestFinding {
    let digest = try FileDigest(of: path)
    if digest.sha256 == entry.sha256, entry.bytes ?? digest.bytes == digest.bytes {
      return ManifestFinding(subject, .agrees, of: name)
    }
    return ManifestFinding(subject, .differs, of: name, difference(digest, entry))
  }

  private static func difference(_ digest: FileDigest, _ entry: ListedManifest.Entry) -> Words? {
    guard let bytes = entry.bytes else { return nil }
    if bytes == digest.bytes {
      return Words(en: "of the same length, and other bytes", cy: "o'r un hyd, a beitiau eraill")
    }
    return Words(
      en: "\(digest.bytes) bytes; by the manifest \(bytes)",
      cy: "\(digest.bytes) beit; yn ôl y maniffest \(bytes)")
  }

  private static func hint(_ subject: ManifestFinding.Subject) -> Words? {
    switch subject {
    case .input:
      Words(
        en: "name the folder that the run was given with --inputs",
        cy: "enwch y ffolder a roddwyd i'r rhediad gyda --inputs")
    case .output:
      Words(
        en: "name the folder of the outputs with --outputs",
        cy: "enwch ffolder yr allbynnau gyda --outputs")
    default: nil
    }
  }

  /// Whether what would be a folder is a file: an archive, whose entries are named below it.
  private static func liesInFile(_ name: String, in folder: String) -> Bool {
    var path = folder
    for step in name.split(separator: "/").dropLast() {
      path += "/" + step
      if FileTree.identity(of: path) != nil { return true }
    }
    return false
  }

  /// Whether a name of a manifest stays in the folder from which it is named.
  static func isInside(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.utf8.contains(0) && !steps.contains { $0.isEmpty || $0 == ".." }
  }
}
