import Records

/// Checks batches side by side and gives the results back in the order of the file.
struct BatchQueue {
  struct Done: Sendable {
    let check: BatchCheck
    let result: BatchResult
    /// The batch, whose storage can be filled again.
    let batch: RawBatch
  }

  private let width: Int
  private var running: [Task<Done, Never>] = []

  init(width: Int) { self.width = max(1, width) }

  /// Takes a batch; what is finished by then comes back. With one job nothing runs beside the
  /// reader; with more, the reader counts as one of them.
  mutating func add(_ check: BatchCheck, _ batch: RawBatch) async -> [Done] {
    guard width > 1 else { return [BatchQueue.done(check, batch)] }
    running.append(Task { BatchQueue.done(check, batch) })
    guard running.count >= width * 2 else { return [] }
    return [await running.removeFirst().value]
  }

  private static func done(_ check: BatchCheck, _ batch: RawBatch) -> Done {
    Done(check: check, result: check.checkUpToSecret(batch), batch: batch)
  }

  mutating func finish() async -> [Done] {
    var done: [Done] = []
    for task in running { done.append(await task.value) }
    running = []
    return done
  }
}
