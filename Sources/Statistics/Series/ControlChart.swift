/// Single values over time with the limits that their own change from one to the next allows (XmR; Shewhart, Wheeler), and
/// the signals by the rules of NHS Making Data Count. For counts of rare events it is the wrong chart.
package struct ControlChart: Hashable, Sendable {
  /// Why a point is no chance.
  package enum Rule: Int, CaseIterable, Hashable, Sendable {
    /// It lies beyond a limit.
    case outside
    /// It is one of seven or more in a row on one side of the mean.
    case shift
    /// It is one of seven or more in a row that rise, or fall.
    case trend
    /// It lies in the outer third, with two others in a row on that side of which at least one lies there, too.
    case nearLimit
  }

  /// A point that is no chance.
  package struct Signal: Hashable, Sendable {
    /// The number of the point, from 0.
    package let point: Int
    /// The rule by which it is none.
    package let rule: Rule
    /// Whether the point is high, or in a rising trend.
    package let isHigh: Bool
  }

  /// The points in the order of time.
  package let values: [Double]
  /// The mean of the baseline.
  package let mean: Double
  /// The mean of the distances between neighbours.
  package let movingRange: Double
  /// mean ± 2.66 moving ranges.
  package let limits: Interval

  /// The limits of the first `baseline` values, or of all.
  package init(_ values: [Double], baseline: Int? = nil) throws(Inestimable) {
    if let wrong = values.firstIndex(where: { !$0.isFinite }) { throw .malformed(wrong) }
    let base = values.prefix(max(0, baseline ?? values.count))
    guard base.count > 1 else { throw .tooFewUnits(needed: 2, found: base.count) }
    let mean = base.reduce(0, +) / Double(base.count)
    let ranges = zip(base, base.dropFirst()).map { abs($0 - $1) }
    movingRange = ranges.reduce(0, +) / Double(ranges.count)
    guard movingRange > 0 else { throw .noVariation }
    self.values = values
    self.mean = mean
    limits = Interval(mean - 2.66 * movingRange, mean + 2.66 * movingRange)
  }

  /// All signals, by point and then by rule.
  package var signals: [Signal] {
    (outside + shifts + trends + nearLimits).sorted {
      ($0.point, $0.rule.rawValue) < ($1.point, $1.rule.rawValue)
    }
  }

  private static let runLength = 7

  private var sides: [Int] { values.map { $0 > mean ? 1 : $0 < mean ? -1 : 0 } }

  private var outside: [Signal] {
    values.indices.filter { !limits.contains(values[$0]) }
      .map { Signal(point: $0, rule: .outside, isHigh: values[$0] > mean) }
  }

  private var shifts: [Signal] {
    let sides = sides
    return Self.runs(sides).filter { $0.count >= Self.runLength }.flatMap { run in
      run.map { Signal(point: $0, rule: .shift, isHigh: sides[$0] > 0) }
    }
  }

  /// Seven points make six steps; a run of steps begins one point before its first.
  private var trends: [Signal] {
    let steps = zip(values.dropFirst(), values).map { $0 > $1 ? 1 : $0 < $1 ? -1 : 0 }
    return Self.runs(steps).filter { $0.count >= Self.runLength - 1 }.flatMap { run in
      (run.lowerBound...run.upperBound).map {
        Signal(point: $0, rule: .trend, isHigh: steps[run.lowerBound] > 0)
      }
    }
  }

  private var nearLimits: [Signal] {
    let sides = sides
    let reach = 2 * (limits.upper - mean) / 3
    let isNear = values.map { abs($0 - mean) >= reach && limits.contains($0) }
    var points = Set<Int>()
    for start in values.indices.dropLast(2) {
      let window = start..<start + 3
      guard abs(window.reduce(0) { $0 + sides[$1] }) == 3 else { continue }
      let near = window.filter { isNear[$0] }
      if near.count >= 2 { points.formUnion(near) }
    }
    return points.sorted().map { Signal(point: $0, rule: .nearLimit, isHigh: sides[$0] > 0) }
  }

  /// The stretches of equal signs other than 0.
  private static func runs(_ signs: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in signs.indices where index + 1 == signs.count || signs[index + 1] != signs[index] {
      if signs[index] != 0 { runs.append(start..<index + 1) }
      start = index + 1
    }
    return runs
  }
}
