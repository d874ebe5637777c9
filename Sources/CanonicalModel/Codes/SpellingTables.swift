import Records

/// Many spelling tables as one: which one is asked is a number.
///
/// A table in a list of tables would be counted by reference at each look-up; here all entries
/// stand in one array. Each table has its own stretch of slots, so that a small one, such as the
/// words for no value, stays in the processor's nearest memory.
package struct SpellingTables: Sendable {
  private var tables: [Table] = []
  /// Half of the hash, and the number of an entry counted from 1; 0 for a free slot.
  private var slots: [UInt64] = []
  private var entries: [SpellingTable.Entry] = []
  private var tails: [UInt8] = []
  /// The rows of `SpellingTable.lengths`, table behind table.
  private var lengths: [UInt64] = []

  private struct Table: Sendable {
    let firstSlot: Int
    let mask: Int
  }

  package init() {}

  /// Takes a table and returns its number.
  package mutating func add(_ table: SpellingTable) -> Int32 {
    var size = 16
    while size < table.entries.count * 2 { size *= 2 }
    let added = Table(firstSlot: slots.count, mask: size - 1)
    slots += repeatElement(0, count: size)
    for entry in table.entries {
      entries.append(entry.moved(by: tails.count))
      place(entries.count, entry, in: added)
    }
    tables.append(added)
    lengths += table.lengths
    tails += table.tails
    return Int32(truncatingIfNeeded: tables.count - 1)
  }

  private mutating func place(_ number: Int, _ entry: SpellingTable.Entry, in table: Table) {
    let hash = entry.packed.hash(Int(entry.count))
    var slot = Int(truncatingIfNeeded: hash) & table.mask
    while slots[table.firstSlot + slot] != 0 { slot = (slot + 1) & table.mask }
    slots[table.firstSlot + slot] =
      hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: number) & 0xFFFF_FFFF
  }

  /// The code that a range of a text spells in a table.
  package func code(for store: Span<UInt8>, _ range: Range<Int>, in table: Int32) -> Code? {
    if let found = index(of: store, range, in: Int(table)) { return entries[found].meaning }
    let text = store.extracting(range)
    guard text.needsFolding else { return nil }
    let folded = text.copied.foldedSpelling()
    return index(of: folded.span, 0..<folded.count, in: Int(table)).map { entries[$0].meaning }
  }

  /// The same for a text that is plain, which folding does not change but for its case.
  package func plainCode(for store: Span<UInt8>, _ range: Range<Int>, in table: Int32) -> Code? {
    index(of: store, range, in: Int(table)).map { entries[$0].meaning }
  }

  private func index(of store: Span<UInt8>, _ range: Range<Int>, in number: Int) -> Int? {
    guard !range.isEmpty else { return nil }
    let row = number * SpellingTable.rows + SpellingTable.row(store[range.lowerBound])
    guard lengths[row] & SpellingTable.bit(range.count) != 0 else { return nil }
    let packed = PackedText(store, range)
    let hash = packed.hash(range.count)
    let table = tables[number]
    var slot = Int(truncatingIfNeeded: hash) & table.mask
    while true {
      let known = slots[table.firstSlot + slot]
      if known == 0 { return nil }
      if (known ^ hash) >> 32 == 0 {
        let found = Int(known & 0xFFFF_FFFF) - 1
        if entries[found].spells(store.extracting(range), packed, tails) { return found }
      }
      slot = (slot + 1) & table.mask
    }
  }
}
