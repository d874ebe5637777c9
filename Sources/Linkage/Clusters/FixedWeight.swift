/// Weights as whole numbers of 1/4096 bit: their sums are the same in whatever order they are made.
struct FixedWeight {
  static let unit = 4096.0
  /// Stands for a pair that cannot be one; every sum that it enters is it.
  static let never = Int.min

  let threshold: Int
  /// No average above the threshold is asked for: a pair alone has none but its own weight.
  let leastAverage: Double
  private let lowest: Double
  private let highest: Double

  init(_ settings: ClusterSettings) {
    threshold = Int((settings.threshold * FixedWeight.unit).rounded())
    leastAverage = min(
      Double(threshold), (settings.leastAverage * FixedWeight.unit).rounded())
    lowest = settings.lowest
    highest = max(settings.highest, settings.threshold)
  }

  /// The weight within its bounds. What is no number speaks against as much as a pair can.
  func callAsFunction(_ bits: Double) -> Int {
    if bits == -.infinity { return FixedWeight.never }
    guard bits > lowest else { return Int((lowest * FixedWeight.unit).rounded()) }
    // What is beyond the bound counts a hundredth, so that of two pairs beyond it the better comes first.
    let bounded = min(bits, highest) + max(0, min(bits, 200) - highest) / 100
    return Int((bounded * FixedWeight.unit).rounded())
  }

  func reachesThreshold(_ weight: Float) -> Bool { self(Double(weight)) >= threshold }

  static func sum(_ left: Int, _ right: Int) -> Int {
    left == never || right == never ? never : left + right
  }
}
