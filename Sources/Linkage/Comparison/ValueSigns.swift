/// The letters and digits of a value in one number, by which most values that are no slip of one another are
/// told at once.
struct ValueSigns: Sendable {
  private let symbols: UInt64

  init(_ text: ArraySlice<UInt8>) {
    var symbols: UInt64 = 0
    for byte in text { symbols |= 1 << UInt64(byte & 63) }
    self.symbols = symbols
  }

  /// False only where more than one symbol was changed: a change puts one symbol for another.
  @inline(__always)
  func mayBeOneSlip(_ other: ValueSigns) -> Bool {
    (symbols ^ other.symbols).nonzeroBitCount <= 2
  }
}
