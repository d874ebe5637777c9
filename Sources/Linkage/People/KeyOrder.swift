/// Records in the order of the hashes of their keys, which says the same whatever the order of the input.
enum KeyOrder {
  private struct Entry {
    let key: UInt64
    let record: UInt32
  }

  /// How many of the highest bits are sorted by counting; the few that are alike in them are put right after.
  private static let sortedBits: UInt64 = 33

  /// The numbers below `count` by their keys; of equal keys the lower number comes first. The keys are
  /// fetched once each: while they are sorted they lie beside the records.
  static func records(_ count: Int, _ key: (Int) -> UInt64) -> [UInt32] {
    var entries = (0..<count).map {
      Entry(key: key($0), record: UInt32(truncatingIfNeeded: $0))
    }
    RadixSort.sort(&entries, keyBits: sortedBits) { $0.key >> (64 - sortedBits) }
    var start = 0
    while start < count {
      var end = start + 1
      let high = entries[start].key >> (64 - sortedBits)
      while end < count, entries[end].key >> (64 - sortedBits) == high { end += 1 }
      if end > start + 1 {
        entries[start..<end].sort { ($0.key, $0.record) < ($1.key, $1.record) }
      }
      start = end
    }
    return entries.map(\.record)
  }
}
