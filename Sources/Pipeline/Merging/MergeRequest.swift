import Records

/// What a user asks of a merge: `cyson merge PATH… --out DIR`.
package struct MergeRequest: Sendable {
  package var validation: ValidationRequest
  /// The folder of the dataset.
  package var out: String
  /// The register in which ids are kept from one run to the next.
  package var register: String?
  /// Whether more than one in a hundred of the known records may get another id.
  package var acceptsIDChanges = false
  /// The file of the decisions that reviewers made.
  package var decisions: String?
  /// A file with the names of records that partners have withdrawn.
  package var withdrawn: String?
  /// Lists of tokens of partners that may not share names, and the files of the keys that made them.
  package var tokens: [TokenRequest] = []
  package var keyFiles: [String] = []
  package var showsSourceText = false
  /// The key that signs the manifest of the dataset.
  package var key: SigningKey?

  package init(_ validation: ValidationRequest, out: String) {
    self.validation = validation
    self.out = out
  }

  /// The files to which reports are written; none of them may be one that the merge lives on.
  package var reports: [String] = []

  /// What is read or kept beside the drops and the schema folder.
  var besides: [String] {
    [register, decisions, withdrawn].compactMap { $0 } + tokens.map(\.path) + keyFiles
  }

  /// A report never goes over the register, the decisions, a list or a key, and none of all these lies in the folder
  /// of the dataset, which is replaced as a whole.
  func checkOutputs() throws(RunError) {
    for path in besides {
      for report in reports where FileTree.isOne(report, path) {
        throw .refused("\(path): a report would overwrite it; give the report another file")
      }
    }
    for path in besides + reports
    where !out.isEmpty && FileTree.isInside(path, out) {
      throw .refused(
        "\(path): it lies in the folder of the dataset, which is replaced as a whole")
    }
  }
}
