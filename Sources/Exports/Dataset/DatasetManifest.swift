/// The file of a dataset that says what it was made of, by what, and what each of its files holds.
package enum DatasetManifest {
  package static let fileName = "manifest.json"
  /// Its signature, where it has one.
  package static let signatureName = "manifest.json.sig"

  /// What our own manifests of datasets begin with, so that no folder of somebody else's is taken for a
  /// dataset: as they are written, and as they were written before.
  package static let beginnings = [
    "{\n  \"manifest\": \"urn:cyson:manifest:1\",\n  \"of\": \"dataset\",",
    "{\n  \"dataset\": \"urn:cyson:dataset:1\",",
  ]
}
