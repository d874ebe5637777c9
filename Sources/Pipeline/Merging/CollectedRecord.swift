import CanonicalModel
import Records

/// How records are kept for a merge.
struct CollectionRequest: Sendable {
  /// Whether what may say who a source is stands in the dataset: `--with-source-text`.
  var showsSourceText = false
}

/// A record that is kept, before it is known whether another one has the same name.
struct CollectedRecord: Sendable {
  var record: SourceRecord
  /// Its statements, until the words of the batch are known in which they are packed.
  var packed: PackedStatements?
  /// SHA-256 of what the record itself says: not of its place, nor of the drop's envelope.
  let fingerprint: [UInt8]
  /// The same with the envelope: equal for what was sent twice, word for word.
  let wholePrint: [UInt8]
}
