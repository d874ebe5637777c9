import Records

/// Many spelling tables as one: which one is asked is a number.
///
/// A table in a list of tables would be counted by reference at each look-up; here all spellings
/// stand in one array. Each table has its own stretch of slots, so that a small one, such as the
/// words for no value, stays in the processor's nearest memory. A spelling stands in its slot, and
/// what it means by itself: values repeat, and the few lines of memory that they need stay near.
package struct SpellingTables: Sendable {
  private var tables: [Table] = []
  private var slots: [Slot] = []
  /// What spellings mean; those that stand together in a list and mean the same share a meaning.
  private var meanings: [Code] = []
  private var tails: [UInt8] = []
  /// The rows of `SpellingTable.lengths`, table behind table.
  private var lengths: [UInt64] = []

  private struct Table: Sendable {
    let firstSlot: Int
    let mask: Int
  }

  /// A spelling; one of no length where the slot is free.
  private struct Slot: Sendable {
    var packed = PackedText.none
    var count: Int32 = 0
    /// Index into the meanings.
    var meaning: Int32 = 0
    /// Where its end stands in `tails`.
    var tail: Int32 = 0
  }

  package init() {}

  /// Takes a table and returns its number.
  package mutating func add(_ table: SpellingTable) -> Int32 {
    var size = 16
    while size < table.entries.count * 2 { size *= 2 }
    let added = Table(firstSlot: slots.count, mask: size - 1)
    slots += repeatElement(Slot(), count: size)
    for entry in table.entries {
      if meanings.last != entry.meaning { meanings.append(entry.meaning) }
      place(entry.moved(by: tails.count), meanings.count - 1, in: added)
    }
    tables.append(added)
    lengths += table.lengths
    tails += table.tails
    return Int32(truncatingIfNeeded: tables.count - 1)
  }

  private mutating func place(_ entry: SpellingTable.Entry, _ meaning: Int, in table: Table) {
    let hash = entry.packed.hash(Int(entry.count))
    var slot = Int(truncatingIfNeeded: hash) & table.mask
    while slots[table.firstSlot + slot].count != 0 { slot = (slot + 1) & table.mask }
    slots[table.firstSlot + slot] = Slot(
      packed: entry.packed, count: entry.count,
      meaning: Int32(truncatingIfNeeded: meaning), tail: entry.tail)
  }

  /// The code that a range of a text spells in a table.
  package func code(for store: Span<UInt8>, _ range: Range<Int>, in table: Int32) -> Code? {
    if let found = meaning(of: store, range, in: Int(table)) { return meanings[found] }
    return foldedCode(for: store.extracting(range), in: table)
  }

  private func foldedCode(for text: Span<UInt8>, in table: Int32) -> Code? {
    guard text.needsFolding else { return nil }
    let folded = text.copied.foldedSpelling()
    return meaning(of: folded.span, 0..<folded.count, in: Int(table)).map { meanings[$0] }
  }

  /// The same for a text that is plain, which folding does not change but for its case. Most texts are no such spelling, and their length says so.
  package func plainCode(for store: Span<UInt8>, _ range: Range<Int>, in table: Int32) -> Code? {
    let row = Int(table) &* SpellingTable.rows &+ SpellingTable.row(store[range.lowerBound])
    guard lengths[row] & SpellingTable.bit(range.count) != 0 else { return nil }
    return meaning(of: store, range, in: Int(table)).map { meanings[$0] }
  }

  @inline(__always)
  private func meaning(of store: Span<UInt8>, _ range: Range<Int>, in number: Int) -> Int? {
    guard !range.isEmpty else { return nil }
    let packed = PackedText(store, range)
    let table = tables[number]
    var slot = Int(truncatingIfNeeded: packed.hash(range.count)) & table.mask
    while true {
      let known = slots[table.firstSlot &+ slot]
      if known.packed == packed, Int(known.count) == range.count,
        range.count <= PackedText.capacity || hasTail(store.extracting(range), known)
      {
        return Int(known.meaning)
      }
      if known.count == 0 { return nil }
      slot = (slot &+ 1) & table.mask
    }
  }

  private func hasTail(_ text: Span<UInt8>, _ slot: Slot) -> Bool {
    for index in PackedText.capacity..<text.count
    where tails[Int(slot.tail) + index - PackedText.capacity] != text[index].lowercasedASCII {
      return false
    }
    return true
  }
}
