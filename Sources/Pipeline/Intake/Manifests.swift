import Readers
import Records

/// The manifests `drop.json` beside the files of a run.
enum Manifests {
  /// The newest day on which one of the drops was extracted: what "today" is for the run.
  static func newestExtract(of files: [String]) throws(RunError) -> CivilDate? {
    var newest: CivilDate?
    for folder in Set(files.map(FileTree.parent(of:))).sorted() {
      let path = folder + "/drop.json"
      guard FileTree.exists(path) else { continue }
      let document = try SchemaFolder.document(try SchemaFolder.bytes(of: path), file: path)
      guard let text = document["extractedOn"]?.string, let day = CivilDate(text) else { continue }
      newest = max(newest ?? day, day)
    }
    return newest
  }
}
