/// From numbers to places in a picture, and round numbers for its axis.
struct ChartScale {
  let domain: ClosedRange<Double>
  let start: Double
  let end: Double

  init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// Where a number lies; what is outside of the axis lies at its end.
  func place(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard value.isFinite, width > 0 else { return start }
    let share = min(max((value - domain.lowerBound) / width, 0), 1)
    return start + share * (end - start)
  }

  /// The least range of round ends that holds all values, with at most `most` steps of 1, 2 or 5 times a power
  /// of ten.
  static func round(_ values: [Double], most: Int = 5) -> ClosedRange<Double> {
    let finite = values.filter { $0.isFinite && $0.magnitude < 1e9 }
    guard let low = finite.min(), let high = finite.max() else { return 0...1 }
    let step = step(from: low, to: high, most: most)
    let first = (low / step).rounded(.down) * step
    let last = (high / step).rounded(.up) * step
    return first...(last > first ? last : first + step)
  }

  /// Round numbers inside of the axis, ascending.
  func ticks(most: Int = 5) -> [Double] {
    let step = ChartScale.step(from: domain.lowerBound, to: domain.upperBound, most: most)
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 100 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  private static func step(from low: Double, to high: Double, most: Int) -> Double {
    let span = high - low
    guard span > 1e-9 else { return max(high.magnitude, 1) }
    let rough = span / Double(max(most, 1))
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= rough } ?? 10 * power
  }
}
