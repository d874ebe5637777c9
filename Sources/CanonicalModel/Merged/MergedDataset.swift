/// Everything that a merge has to say, before it is written.
package struct MergedDataset: Sendable {
  /// All records that were merged, in the order of their keys.
  package let records: [SourceRecord]
  /// By kind, then by id.
  package let entities: [MergedEntity]
  /// By question, then by the keys of the records.
  package let links: [RecordLink]
  /// By entity, then by field.
  package let conflicts: [MergedConflict]
  /// How many records were read, and how many of them were kept out, by a stable word for why.
  package let recordsRead: Int
  package let rejected: [String: Int]

  package init(
    records: [SourceRecord], entities: [MergedEntity], links: [RecordLink],
    conflicts: [MergedConflict], recordsRead: Int, rejected: [String: Int]
  ) {
    self.records = records
    self.entities = entities
    self.links = links
    self.conflicts = conflicts
    self.recordsRead = recordsRead
    self.rejected = rejected
  }
}
