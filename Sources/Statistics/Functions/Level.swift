/// The share that an interval is meant to hold, between 0 and 1.
struct Level {
  /// The share beyond each of its ends.
  let tail: Double

  init(_ level: Double) throws(Inestimable) {
    guard level > 0, level < 1 else { throw .probabilityOutsideRange }
    tail = (1 - level) / 2
  }
}
