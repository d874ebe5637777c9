import Records
import Rules

/// What is kept of the records that rules compare: the first with each key.
///
/// A million referrals are a usual size, so an entry is 32 bytes and its slot four to eight; nothing
/// is moved when the table grows but the slots.
struct ComparedRecords {
  /// One record: hashes, and its place in as few bytes as it takes.
  struct Entry {
    let key: UInt64
    /// Counted through all files of the run, from 0.
    let ordinal: UInt32
    let line: UInt32
    let column: UInt32
    let facts: FactHashes
    private let lowOffset: UInt32
    private let highOffset: UInt16

    init(key: UInt64, ordinal: Int, facts: FactHashes, position: TextPosition) {
      self.key = key
      self.ordinal = UInt32(clamping: ordinal)
      line = UInt32(clamping: position.line)
      column = UInt32(clamping: position.column)
      self.facts = facts
      lowOffset = UInt32(truncatingIfNeeded: position.byteOffset)
      highOffset = UInt16(truncatingIfNeeded: position.byteOffset >> 32)
    }

    var byteOffset: Int { Int(highOffset) << 32 | Int(lowOffset) }
  }

  private static let chunkSize = 8192
  /// Entries in chunks, so that a growing table never holds two copies of them.
  private var chunks: [[Entry]] = []
  private var count = 0
  /// Numbers of entries counted from 1; 0 for a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// The entry with that key; nothing where there is none, and then the new one is kept.
  mutating func first(_ key: UInt64, else make: () -> Entry) -> Entry? {
    var slot = ComparedRecords.mixed(key) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = entry(Int(slots[slot]) - 1)
      if known.key == key { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    append(make())
    slots[slot] = UInt32(truncatingIfNeeded: count)
    if count * 4 > slots.count * 3 { grow() }
    return nil
  }

  private func entry(_ index: Int) -> Entry {
    chunks[index / ComparedRecords.chunkSize][index % ComparedRecords.chunkSize]
  }

  private mutating func append(_ entry: Entry) {
    if count % ComparedRecords.chunkSize == 0 {
      var chunk: [Entry] = []
      chunk.reserveCapacity(ComparedRecords.chunkSize)
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(entry)
    count += 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in 0..<count {
      var slot = ComparedRecords.mixed(entry(index).key) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  private static func mixed(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 16)
  }
}
