import CanonicalModel

/// Puts sheets into a file of one format, each record on a line of its own.
protocol SheetWriter: Sendable {
  /// How many lines stand before the first record.
  var linesBefore: Int { get }

  func begin(to output: inout [UInt8])
  func end(to output: inout [UInt8])

  /// Appends the record and returns where in `output` a finding about the fault has to point: at
  /// the first byte of the field's value, or at the record where the value is absent.
  func write(
    _ sheet: RecordSheet, number: Int, watching fault: PlantedFault?, to output: inout [UInt8]
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
}
