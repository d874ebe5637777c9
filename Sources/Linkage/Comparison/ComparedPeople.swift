/// A table made ready for comparing: skeletons of words, and how rare each value is.
struct ComparedPeople: Sendable {
  let table: PersonTable
  /// By word: what is compared of it.
  let entries: [TokenEntry]
  let signs: [LetterSigns]
  /// By word: how many bits a chance agreement in it is worth as a given and as a family name.
  let givenBits: [Int16]
  let familyBits: [Int16]
  /// By value of a trait or identifier, likewise.
  let valueBits: [Int16]
  /// By record: that of its date of birth.
  let birthBits: [Int16]
  /// From how many bits on a value is rare for its comparison; set once the chances are known.
  var usual = [Int16](repeating: 0, count: PersonComparison.count)
  var usualNear = [Int16](repeating: 0, count: PersonComparison.count)

  init(_ table: PersonTable, _ settings: LinkageSettings) {
    self.table = table
    let frequencies = Frequencies(table, settings)
    entries = (0..<table.names.count).map { word in
      TokenEntry(Array(table.names.text(UInt32(word))).span)
    }
    signs = entries.map(LetterSigns.init)
    givenBits = frequencies.givenBits
    familyBits = frequencies.familyBits
    valueBits = frequencies.valueBits
    birthBits = frequencies.birthBits
  }

  var count: Int { table.count }

  /// A record's place in an order that does not depend on the input's.
  func isBefore(_ left: Int, _ right: Int) -> Bool {
    (table.keys[left], left) < (table.keys[right], right)
  }
}
