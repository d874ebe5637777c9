import Records

/// The ids of all records, in the order in which they were read.
struct RecordIDs: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Where each file begins.
  private var starts: [Int] = []
  /// Records by the hash of their id, for the file that is being read: half of the hash over the number of
  /// the record, so that an id is looked at only where it is likely the same. 0 is free.
  private var slots: [UInt64] = []

  var count: Int { ends.count }

  subscript(record: Int) -> ArraySlice<UInt8> {
    bytes[(record == 0 ? 0 : ends[record - 1])..<ends[record]]
  }

  /// Begins another file: its ids may be those of one before.
  mutating func beginFile() {
    starts.append(count)
    slots = Array(repeating: 0, count: 1 << 10)
  }

  /// Adds an id; the number of the record in its file that has it already, if one has.
  mutating func add(_ id: ArraySlice<UInt8>) -> Int? {
    let start = starts.last ?? 0
    if (count - start) * 2 >= slots.count { grow(from: start) }
    let hash = RecordIDs.hash(id)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let other = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if self[other].elementsEqual(id) { return other - start + 1 }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = (hash >> 32) << 32 | UInt64(count + 1)
    bytes += id
    ends.append(bytes.count)
    return nil
  }

  /// Makes a key of the last id; of its file as well, where ids of different files may be the same.
  func appendLast(to key: inout [UInt8], file: Int?) {
    if let file { key += "\(file)\u{1F}".utf8 }
    let start = count > 1 ? ends[count - 2] : 0
    for place in start..<bytes.count { key.append(bytes[place]) }
  }

  /// Lets go of what is needed only while reading.
  mutating func finish() { slots = [] }

  private mutating func grow(from start: Int) {
    slots = Array(repeating: 0, count: slots.count * 4)
    for record in start..<count {
      let hash = RecordIDs.hash(self[record])
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash >> 32) << 32 | UInt64(record + 1)
    }
  }

  private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }

  /// Which file a record stands in.
  func file(of record: Int) -> Int {
    var file = starts.count - 1
    while file > 0, starts[file] > record { file -= 1 }
    return file
  }

  var fileCount: Int { starts.count }

  /// By record: its place in the order of files and ids.
  var places: [Int] {
    var places = Array(repeating: 0, count: count)
    for (place, record) in (0..<count).sorted(by: precedes).enumerated() { places[record] = place }
    return places
  }

  /// Whether one record comes before another by their files and ids, whatever the order of the rows.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (file(of: left), file(of: right))
    return one == other ? self[left].lexicographicallyPrecedes(self[right]) : one < other
  }
}
