/// The records of a table in the order of how their names sound.
struct NameOrder {
  /// By place: the record of the table.
  let records: [UInt32]
  /// By record of the table: its place.
  let places: [UInt32]

  init(_ table: PersonTable, _ entries: [TokenEntry]) {
    let sounds = entries.map { UInt32(truncatingIfNeeded: Hash64.mix($0.broad, 11)) }
    var order = (0..<table.count).map { record in
      let line = table.lines[record]
      let form = line.nameCount > 0 ? table.forms[Int(line.names)] : NameForm()
      // Sixteen bits of either name.
      let sound = sounds[Int(form.family)] << 16 | sounds[Int(form.given)] & 0xffff
      return BlockIndex.Entry(key: sound, record: UInt32(truncatingIfNeeded: record))
    }
    RadixSort.sort(&order, keyBits: 32) { UInt64($0.key) }
    records = order.map(\.record)
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, entry) in order.enumerated() {
      places[Int(entry.record)] = UInt32(truncatingIfNeeded: place)
    }
    self.places = places
  }
}
