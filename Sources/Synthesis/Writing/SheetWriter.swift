import CanonicalModel

/// Puts sheets into a file of one format, each record on a line of its own.
protocol SheetWriter: Sendable {
  /// How many lines stand before the first record.
  var linesBefore: Int { get }

  func begin(to output: inout [UInt8])
  func end(to output: inout [UInt8])

  /// Appends the record and returns where in `output` a finding about the field has to point: at
  /// the first byte of its value, or at the record where the value is absent.
  func write(
    _ sheet: RecordSheet, number: Int, watching field: CanonicalField?, to output: inout [UInt8]
  ) -> Int
}

extension ArraySlice<UInt8> {
  /// Calls `body` with each of the values that stand with a `|` between them.
  func forEachValue(_ body: (ArraySlice<UInt8>) -> Void) {
    var start = startIndex
    for index in indices where self[index] == UInt8(ascii: "|") {
      body(self[start..<index])
      start = index + 1
    }
    body(self[start..<endIndex])
  }

  func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
    let signs = (UInt8(ascii: first), UInt8(ascii: second), UInt8(ascii: third))
    return contains { $0 == signs.0 || $0 == signs.1 || $0 == signs.2 }
  }
}
