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
  package var showsSourceText = false
  /// The key that signs the manifest of the dataset.
  package var key: SigningKey?

  package init(_ validation: ValidationRequest, out: String) {
    self.validation = validation
    self.out = out
  }

  /// The files to which reports are written; none of them may be one that the merge lives on.
  package var reports: [String] = []

  /// A report never goes over the register, the decisions or the list of what was withdrawn, and none of all these
  /// lies in the folder of the dataset, which is replaced as a whole.
  func checkOutputs() throws(RunError) {
    for path in [register, decisions, withdrawn].compactMap({ $0 }) {
      for report in reports where FileTree.isOne(report, path) {
        throw .refused("\(path): a report would overwrite it; give the report another file")
      }
    }
    for path in [register, decisions, withdrawn].compactMap({ $0 }) + reports
    where !out.isEmpty && FileTree.isInside(path, out) {
      throw .refused(
        "\(path): it lies in the folder of the dataset, which is replaced as a whole")
    }
  }
}
