import Exports
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

  package init(_ validation: ValidationRequest, out: String) {
    self.validation = validation
    self.out = out
  }

  /// The options that make a difference to the dataset, as the manifest names them. Nothing that only
  /// says where something lies.
  var options: [DatasetFacts.Option] {
    var options: [DatasetFacts.Option] = []
    if let partner = validation.partner {
      options.append(DatasetFacts.Option(name: "partner", values: [partner]))
    }
    if showsSourceText { options.append(DatasetFacts.Option(name: "with-source-text", values: [])) }
    return options
  }
}
