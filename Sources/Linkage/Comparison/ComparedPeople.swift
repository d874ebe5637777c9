/// A table made ready for comparing: skeletons of words, and how rare each value is.
///
/// The records are numbered anew in the order of how their names sound, so that those which are compared lie
/// near one another in memory.
struct ComparedPeople: Sendable {
  let table: PersonTable
  /// Whether of dates of birth only tokens are known.
  let isKeyed: Bool
  /// By record of the table: its number here.
  let places: FixedTable<UInt32>
  /// By word: what is compared of it.
  let entries: FixedTable<TokenEntry>
  let signs: FixedTable<LetterSigns>
  /// By word: its first three letters, the first one in the highest of three bytes.
  let openings: FixedTable<UInt32>
  let fronts: FixedTable<RecordFront>
  /// All names, words of names and traits of the table.
  let forms: FixedTable<NameForm>
  let words: FixedTable<UInt32>
  let facts: FixedTable<PersonFact>
  /// By word: how many bits a chance agreement in it is worth as a given and as a family name.
  let givenBits: FixedTable<Int16>
  let familyBits: FixedTable<Int16>
  /// By value of a trait or identifier, likewise.
  let valueBits: FixedTable<Int16>
  /// By value: what is looked at before its text.
  let valueSigns: FixedTable<ValueSigns>
  /// From how many bits on a value is rare for its comparison; set once the chances are known.
  var usual = SIMD16<Int16>()
  var usualNear = SIMD16<Int16>()

  init(_ table: PersonTable, _ settings: LinkageSettings) {
    self.table = table
    isKeyed = table.keyed != nil
    let frequencies = Frequencies(table, settings)
    let entries = (0..<table.names.count).map { word in
      TokenEntry(Array(table.names.text(UInt32(word))).span)
    }
    let signs = entries.map(LetterSigns.init)
    self.entries = FixedTable(entries)
    self.signs = FixedTable(signs)
    openings = FixedTable((0..<table.names.count).map { Self.opening(table.names, $0) })
    let order = NameOrder(table, entries)
    places = FixedTable(order.places)
    var shelf = RecordShelf(table, signs)
    shelf.take(order.records, frequencies.birthBits)
    fronts = FixedTable(shelf.fronts)
    forms = FixedTable(shelf.forms)
    words = FixedTable(shelf.words)
    facts = FixedTable(shelf.facts)
    givenBits = FixedTable(frequencies.givenBits)
    familyBits = FixedTable(frequencies.familyBits)
    valueBits = FixedTable(frequencies.valueBits)
    valueSigns = FixedTable(
      (0..<table.values.count).map { ValueSigns(table.values.text(UInt32($0))) })
  }

  private static func opening(_ names: BytePool, _ word: Int) -> UInt32 {
    let range = names.range(UInt32(word))
    var opening: UInt32 = 0
    for place in range.lowerBound..<range.lowerBound + 3 {
      opening = opening << 8 | (place < range.upperBound ? UInt32(names.bytes[place]) : 0)
    }
    return opening
  }

  var count: Int { fronts.count }

  func place(of record: Int) -> Int { Int(places[record]) }
}
