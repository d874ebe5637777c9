/// The findings of one file, in the order of the report, and the words that they share.
package struct FileFindings: Sendable {
  package private(set) var vocabulary = Vocabulary()
  /// Chunks in order. Nearly all findings are made in the order of the file; what is made later,
  /// such as of records that are compared, runs beside.
  private(set) var runs: [Run] = []
  package private(set) var count = 0

  struct Run: Sendable {
    var chunks: [FindingChunk]
    var last: FindingBatch.Entry
  }

  package init() {}

  /// Takes the findings of a batch for which there is room, by the rank of their rules.
  package mutating func append(_ batch: FindingBatch, room: (Int) -> Int = { _ in Int.max }) {
    guard let first = batch.entries.first, let last = batch.entries.last else { return }
    var chunk = FindingChunk(
      known: batch.known.words.count, numbers: batch.added.words.map { vocabulary.add($0) })
    chunk.bytes.reserveCapacity(batch.bytes.count + batch.entries.count * 2)
    for entry in batch.entries where Int(entry.nth) < room(Int(entry.rank)) {
      chunk.bytes.append(number: Int(entry.end - entry.start))
      chunk.bytes.append(contentsOf: batch.bytes[Int(entry.start)..<Int(entry.end)])
      count += 1
    }
    if chunk.bytes.isEmpty { return }
    add(chunk, from: first, to: last)
  }

  private mutating func add(
    _ chunk: FindingChunk, from first: FindingBatch.Entry, to last: FindingBatch.Entry
  ) {
    let index = runs.firstIndex {
      ($0.last.byteOffset, $0.last.record, $0.last.rank) <= (
        first.byteOffset, first.record, first.rank
      )
    }
    if let index {
      runs[index].chunks.append(chunk)
      runs[index].last = last
    } else {
      runs.append(Run(chunks: [chunk], last: last))
    }
  }
}

/// Walks over the findings of a file, always on with the run whose next one stands first.
struct FileFindingsReader {
  private struct Position {
    let chunks: [FindingChunk]
    var next = 1
    var reader: FindingReader
  }

  private let words: [Word]
  private var positions: [Position]

  init(_ file: FileFindings) {
    let words = file.vocabulary.words
    self.words = words
    positions = file.runs.compactMap { run in
      run.chunks.first.map { Position(chunks: run.chunks, reader: FindingReader($0, words)) }
    }
  }

  /// The run with the finding that comes next.
  private func first() -> Int? {
    var found: (index: Int, head: FindingReader.Head)?
    for index in positions.indices {
      guard let head = positions[index].reader.head else { continue }
      if let best = found, !FindingReader.Head.isEarlier(head, best.head) { continue }
      found = (index, head)
    }
    return found?.index
  }

  var rule: RuleID? { first().flatMap { positions[$0].reader.head?.rule } }

  mutating func next() -> Finding? {
    guard let run = first() else { return nil }
    defer { turn(run) }
    return positions[run].reader.next()
  }

  /// What comes next, without going on to it.
  func peek() -> FindingGlance? {
    guard let run = first() else { return nil }
    var reader = positions[run].reader
    return reader.skip()
  }

  mutating func skip() -> FindingGlance? {
    guard let run = first() else { return nil }
    defer { turn(run) }
    return positions[run].reader.skip()
  }

  /// Goes on with the next chunk of a run when one is read.
  private mutating func turn(_ run: Int) {
    while positions[run].reader.head == nil, positions[run].next < positions[run].chunks.count {
      positions[run].reader = FindingReader(positions[run].chunks[positions[run].next], words)
      positions[run].next += 1
    }
  }
}
