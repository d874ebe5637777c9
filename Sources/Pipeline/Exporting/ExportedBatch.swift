/// What is written of the records of one batch, made side by side with those of other batches.
struct ExportedBatch: Sendable {
  var records: [UInt8] = []
  var provenance: [UInt8] = []
  /// How far the places of the batch have been looked for.
  var trail: PlaceTrail

  init(_ trail: PlaceTrail) { self.trail = trail }
}
