import Records

/// Looks a partner's spelling up without making a string of it.
///
/// Spellings are compared after folding: ASCII letters in lower case, runs of blanks as one, curly
/// apostrophes and long dashes as the plain ones, no blanks at either end, accents composed.
/// Nothing in the tables is counted by reference, so that a look-up costs no more than its
/// comparisons.
package struct SpellingTable: Sendable {
  private var slots: [Int32] = SpellingTable.noSlots
  private(set) var entries: [Entry] = []
  /// The ends of spellings that are longer than a packed text.
  private(set) var tails: [UInt8] = []
  /// The lengths of the spellings that begin with a letter, as bits; most values end here.
  private(set) var lengths: [UInt64] = SpellingTable.noLengths

  /// Every empty table shares these two: profiles hold thousands of them.
  private static let noSlots: [Int32] = Array(repeating: -1, count: 16)
  private static let noLengths: [UInt64] = Array(repeating: 0, count: SpellingTable.rows)

  struct Entry: Sendable {
    let packed: PackedText
    let count: Int32
    /// Where its end stands in `tails`.
    var tail: Int32
    var meaning: Code

    func moved(by distance: Int) -> Entry {
      var entry = self
      entry.tail += Int32(truncatingIfNeeded: distance)
      return entry
    }

    /// Whether a text, of which the first bytes are packed, is this spelling.
    @inline(__always)
    func spells(_ text: Span<UInt8>, _ packed: PackedText, _ tails: [UInt8]) -> Bool {
      guard self.packed == packed, Int(count) == text.count else { return false }
      return text.count <= PackedText.capacity || hasTail(text, tails)
    }

    private func hasTail(_ text: Span<UInt8>, _ tails: [UInt8]) -> Bool {
      for index in PackedText.capacity..<text.count
      where tails[Int(tail) + index - PackedText.capacity] != text[index].lowercasedASCII {
        return false
      }
      return true
    }
  }

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// The first meaning of a spelling stays: a list's own order decides.
  package mutating func add(_ text: String, meaning: Code) {
    let folded = Array(text.utf8).foldedSpelling()
    guard !folded.isEmpty, index(of: folded.span) == nil else { return }
    insert(folded, meaning)
  }

  private mutating func insert(_ folded: [UInt8], _ meaning: Code) {
    lengths[SpellingTable.row(folded[0])] |= SpellingTable.bit(folded.count)
    let entry = Entry(
      packed: PackedText(folded.span), count: Int32(truncatingIfNeeded: folded.count),
      tail: Int32(truncatingIfNeeded: tails.count), meaning: meaning)
    entries.append(entry)
    tails.append(contentsOf: folded.dropFirst(PackedText.capacity))
    if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
  }

  /// This table with the meanings of another put before its own.
  package func overridden(by other: SpellingTable) -> SpellingTable {
    guard !other.isEmpty else { return self }
    guard !isEmpty else { return other }
    var table = self
    for entry in other.entries {
      let folded = other.folded(entry)
      if let known = table.index(of: folded.span) {
        table.entries[known].meaning = entry.meaning
      } else {
        table.insert(folded, entry.meaning)
      }
    }
    return table
  }

  /// The same spellings with other meanings.
  package func mapMeanings(_ meaning: (Code) -> Code) -> SpellingTable {
    var table = self
    for index in entries.indices { table.entries[index].meaning = meaning(entries[index].meaning) }
    return table
  }

  private func folded(_ entry: Entry) -> [UInt8] {
    let count = Int(entry.count)
    var folded: [UInt8] = []
    folded.reserveCapacity(count)
    for index in 0..<min(count, PackedText.capacity) { folded.append(entry.packed.byte(index)) }
    let rest = max(0, count - PackedText.capacity)
    folded += tails[Int(entry.tail)..<Int(entry.tail) + rest]
    return folded
  }

  // MARK: - Looking up

  /// The code that the bytes spell.
  package func code(for text: Span<UInt8>) -> Code? {
    if let found = index(of: text) { return entries[found].meaning }
    guard text.needsFolding else { return nil }
    return index(of: text.copied.foldedSpelling().span).map { entries[$0].meaning }
  }

  package func code(for text: ArraySlice<UInt8>) -> Code? { code(for: text.span) }

  /// Texts of this first byte and length may be in the table.
  @inline(__always)
  private func mayHold(_ first: UInt8, _ count: Int) -> Bool {
    lengths[SpellingTable.row(first)] & SpellingTable.bit(count) != 0
  }

  /// Spellings are told apart by the low bits of their first byte, which are those of its letter.
  static let rows = 32

  @inline(__always)
  static func row(_ first: UInt8) -> Int { Int(first & 31) }

  @inline(__always)
  static func bit(_ length: Int) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: min(length, 63))
  }

  /// The entry that the bytes spell, but for the case of letters.
  private func index(of text: Span<UInt8>) -> Int? {
    let count = text.count
    guard count > 0, mayHold(text[0], count) else { return nil }
    let packed = PackedText(text)
    var slot = Int(truncatingIfNeeded: packed.hash(count)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if entries[found].spells(text, packed, tails) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ entry: Int) {
    let hash = entries[entry].packed.hash(Int(entries[entry].count))
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: entry)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for entry in entries.indices { place(entry) }
  }
}
