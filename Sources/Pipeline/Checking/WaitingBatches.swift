import Records

/// The batches of a file's first part, which wait until all of it has been read.
struct WaitingBatches {
  private let bytes: Int
  private var read = 0
  private var batches: [RawBatch] = []

  /// `bytes` is how large that part is.
  init(reading bytes: Int) { self.bytes = bytes }

  /// Takes a batch and gives back those that need not wait any more.
  mutating func add(_ batch: RawBatch, isLast: Bool) -> [RawBatch] {
    read += batch.bytes.count
    batches.append(batch)
    guard isLast || read >= bytes else { return [] }
    defer { batches = [] }
    return batches
  }
}
