import CanonicalModel
import Records

/// The code lists of a schema folder, with their digests.
struct CodeListFolder {
  let lists: CodeLists
  let digests: [Report.CodeListDigest]

  /// The id of the list of spellings in doubt, which lies beside the code lists.
  static let doubts = "spelling-doubts"

  init(path: String) throws(RunError) {
    var lists: [CodeList] = []
    var digests: [Report.CodeListDigest] = []
    let doubtFile = "\(path)/\(CodeListFolder.doubts).csv"
    let doubtBytes = try SchemaFolder.bytes(of: doubtFile)
    let doubts = try SpellingDoubtFile.doubts(doubtBytes, file: doubtFile)
    digests.append(Report.CodeListDigest(id: CodeListFolder.doubts, digest: Digest.hex(doubtBytes)))
    for id in CodeListID.allCases {
      let file = "\(path)/code-lists/\(id.rawValue).csv"
      let bytes = try SchemaFolder.bytes(of: file)
      lists.append(try CodeListFile.list(id, bytes, doubts: doubts[id] ?? [], file: file))
      digests.append(Report.CodeListDigest(id: id.rawValue, digest: Digest.hex(bytes)))
    }
    self.lists = CodeLists(lists)
    self.digests = digests.sorted { $0.id < $1.id }
  }
}
