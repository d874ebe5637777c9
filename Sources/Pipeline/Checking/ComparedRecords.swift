import Records
import Rules

/// What is kept of the records that rules compare: the first with each key.
///
/// A million referrals are a usual size, so an entry is 32 bytes and its slot four to eight; nothing
/// is moved when the table grows but the slots.
struct ComparedRecords {
  /// One record: hashes, and its place in as few bytes as it takes.
  struct Entry: Sendable {
    let key: UInt64
    /// Counted through all files of the run, from 0.
    let ordinal: UInt32
    let line: UInt32
    let column: UInt32
    let facts: FactHashes
    // In this order it is 32 bytes.
    private let highOffset: UInt16
    private let lowOffset: UInt32

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

  private var entries = Chunks<Entry>()
  /// Numbers of entries counted from 1 in the low bits, above them some of the key, so that few
  /// other entries are looked at; 0 for a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// What `glance` saw, kept so that its look is not left out as idle.
  private(set) var seen: UInt32 = 0

  /// Beyond this many records no more are kept, and a flaw among them may be missed.
  private static let numberMask: UInt32 = 1 << 27 - 1

  /// The entry with that key.
  func first(_ key: UInt64) -> Entry? {
    let hash = mixed(key)
    let tag = ComparedRecords.tag(hash)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & ~ComparedRecords.numberMask == tag {
        let known = entries[Int(slots[slot] & ComparedRecords.numberMask) - 1]
        if known.key == key { return known }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Looks at the slots of keys that will soon be asked for. A slot of a large table is far away in
  /// memory; looked at one after the other, many are fetched in the time of one.
  mutating func glance(at keys: some Sequence<UInt64>) {
    for key in keys { seen ^= slots[mixed(key) & (slots.count - 1)] }
  }

  /// Keeps an entry whose key has none yet.
  mutating func keep(_ entry: Entry) {
    guard entries.count < Int(ComparedRecords.numberMask) else { return }
    if (entries.count + 1) * 5 > slots.count * 4 { grow() }
    entries.append(entry)
    place(entry.key, entries.count)
  }

  private mutating func place(_ key: UInt64, _ number: Int) {
    let hash = mixed(key)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: number) | ComparedRecords.tag(hash)
  }

  private static func tag(_ hash: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in 0..<entries.count { place(entries[index].key, index + 1) }
  }

  /// Made anew for each run, so that nobody can make up references that all fall into one slot. Where
  /// entries stand shows in no output.
  private let seed = UInt64.random(in: .min ... .max)

  private func mixed(_ key: UInt64) -> Int {
    let key = key ^ seed
    let product = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product ^ product >> 32)
  }
}
