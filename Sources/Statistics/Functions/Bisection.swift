/// Finds where a condition turns true, by halving the positive numbers that the machine has: at most 64
/// looks, and the answer is exact in its last bit, however small it is.
enum Bisection {
  /// The smallest number from zero to `bound` that meets a condition which every greater number meets, too;
  /// `bound` if none does.
  static func smallest(upTo bound: Double = 1, where holds: (Double) -> Bool) -> Double {
    if holds(0) { return 0 }
    var below = UInt64(0)
    var above = bound.bitPattern
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if holds(Double(bitPattern: middle)) { above = middle } else { below = middle }
    }
    return Double(bitPattern: above)
  }
}
