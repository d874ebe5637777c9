import CanonicalModel

/// The texts of one record by field, before a format has been put around them. Several values of a
/// field stand with a `|` between them. One sheet is filled again and again and allocates nothing.
struct RecordSheet {
  private var bytes: [UInt8] = []
  /// By the field's raw value.
  private var ranges = Array(repeating: 0..<0, count: CanonicalField.count)
  /// All fields that were ever set.
  private(set) var touched = FieldSet()
  /// Cells too many, which only rows can have.
  var extraCells = 0

  /// Forgets the record before.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    for index in ranges.indices { ranges[index] = 0..<0 }
    extraCells = 0
  }

  /// The text of a field, empty where it has none.
  func text(_ field: CanonicalField) -> ArraySlice<UInt8> { bytes[ranges[Int(field.rawValue)]] }

  mutating func set(_ field: CanonicalField, _ text: some Sequence<UInt8>) {
    write(field) { $0.append(contentsOf: text) }
  }

  mutating func set(_ field: CanonicalField, day: Int32) { write(field) { $0.append(day: day) } }

  mutating func clear(_ field: CanonicalField) { write(field) { _ in } }

  /// Sets the field to what `body` appends.
  mutating func write(_ field: CanonicalField, _ body: (inout [UInt8]) -> Void) {
    let start = bytes.count
    body(&bytes)
    ranges[Int(field.rawValue)] = start..<bytes.count
    touched.insert(field)
  }
}
