import Exports

/// What kinds of folder Cyson writes as a whole, and how each is known again.
struct FolderKind: Sendable {
  /// The option that names the folder.
  let option: String
  /// With its article.
  let noun: String
  /// Behind the name while it is made.
  let suffix: String
  /// The file by which a folder is known as ours, and how that may begin.
  let marker: String
  let markerBeginnings: [String]
  /// Whether a path in the folder is of its own; a folder's ends in a slash.
  let isOurs: @Sendable (String) -> Bool

  static let dataset = FolderKind(
    option: "--out", noun: "a dataset", suffix: ".part-dataset", marker: DatasetManifest.fileName,
    markerBeginnings: DatasetManifest.beginnings, isOurs: { DatasetFile.names.contains($0) })

  static let packs = FolderKind(
    option: "--packs", noun: "a set of packs", suffix: ".part-packs", marker: PackFolder.list,
    markerBeginnings: [PackFolder.listBeginning], isOurs: PackFolder.isOurs)
}
