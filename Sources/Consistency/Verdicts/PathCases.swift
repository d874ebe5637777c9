import CanonicalModel
import Records
import Statistics

/// Closed cases as numbers to be shuffled: how well each fits the process, and which edges it holds.
struct PathCases {
  private let fitnesses: [Double]
  /// The edges of all cases, one case after another, and where those of each begin: lists in a list would be
  /// counted as references, thousands of times.
  private let edges: [Int]
  private let edgeStarts: [Int]
  private let forces: [Int]
  private let layers: [Range<Int>]
  /// The cases of each era, which no figure is added up over.
  private let eras: [Range<Int>]
  private let forceCount: Int
  private let edgeCount: Int
  /// The strata of the cases, ascending.
  let strata: [Stratum]

  /// Cases whose path cannot be explained within bounds count as not fitting at all.
  init(_ table: PathTable) {
    let all = table.rows.enumerated().flatMap { force, rows in rows.map { (force, $0) } }
    strata = all.map(\.1.stratum).distinct
    // By stratum; within it force by force in the order of what they hold, so that names change nothing.
    let order = table.rows.indices.sorted { one, other in
      Self.key(table.rows[one]).lexicographicallyPrecedes(Self.key(table.rows[other]))
    }
    var sorted: [(force: Int, row: PathRow)] = []
    var layers: [Range<Int>] = []
    for stratum in strata {
      let start = sorted.count
      for force in order {
        sorted += table.rows[force].filter { $0.stratum == stratum }.map { (force, $0) }
      }
      layers.append(start..<sorted.count)
    }
    self.layers = layers
    eras = Self.eras(layers, strata)
    forces = sorted.map(\.force)
    forceCount = table.forces.count
    let traces = sorted.map(\.row.trace)
    let aligned = NormativeProcess.net.flatMap { try? LogFitness(traces, to: $0) }
    fitnesses = aligned?.alignments.map { $0?.fitness ?? 0 } ?? traces.map { _ in 0 }
    let names = DirectlyFollows(traces).edges
    edgeCount = names.count
    let held = traces.map { trace in
      DirectlyFollows([trace]).edges.compactMap { names.firstIndex(of: $0) }
    }
    edges = held.flatMap { $0 }
    edgeStarts = held.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// Strata come regime by regime, so that those of an era lie together.
  private static func eras(_ layers: [Range<Int>], _ strata: [Stratum]) -> [Range<Int>] {
    zip(layers, strata).reduce(into: [(era: Era, range: Range<Int>)]()) { eras, next in
      let era = Era(next.1.regime)
      if let last = eras.last, last.era == era {
        eras[eras.count - 1].range = last.range.lowerBound..<next.0.upperBound
      } else {
        eras.append((era, next.0))
      }
    }.map(\.range)
  }

  private static func key(_ rows: [PathRow]) -> [String] {
    rows.flatMap { $0.trace.steps.flatMap { $0 + [""] } }
  }

  /// Cases by force.
  var sizes: [Int] { (0..<forceCount).map { force in forces.count { $0 == force } } }

  func fitting(_ force: Int) -> Int {
    zip(forces, fitnesses).count { $0 == force && $1 >= 1 }
  }

  /// The mean fitness; nothing where the cases are of several eras.
  func mean(_ force: Int) -> Double? {
    guard eras.count(where: { $0.contains { forces[$0] == force } }) == 1 else { return nil }
    let own = zip(forces, fitnesses).filter { $0.0 == force }.map(\.1)
    return own.isEmpty ? nil : own.reduce(0, +) / Double(own.count)
  }

  /// The difference of means within strata, weighted as Mantel and Haenszel weigh theirs.
  func meanDifference(_ force: Int) -> Double? { meanDifference(force, fitnesses) }

  private func meanDifference(_ force: Int, _ values: [Double]) -> Double? {
    var (sum, weights) = (0.0, 0.0)
    for layer in layers {
      var (own, size, all) = (0.0, 0, 0.0)
      for place in layer {
        all += values[place]
        if forces[place] == force { (own, size) = (own + values[place], size + 1) }
      }
      let rest = layer.count - size
      guard size > 0, rest > 0 else { continue }
      let weight = Double(size * rest) / Double(layer.count)
      sum += weight * (own / Double(size) - (all - own) / Double(rest))
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }

  /// The chance of a difference at least as large when labels mean nothing.
  func permutedMean(_ force: Int, _ settings: ComparisonSettings) -> Double {
    var (values, source, extreme) = (fitnesses, SplitMix(seed: settings.seed), 0)
    let bar = abs(meanDifference(force) ?? 0) - 1e-12
    for _ in 0..<settings.resamplings {
      for layer in layers { source.shuffle(&values, in: layer) }
      if abs(meanDifference(force, values) ?? 0) >= bar { extreme += 1 }
    }
    return Double(1 + extreme) / Double(1 + settings.resamplings)
  }

  /// Differences of resamples in which the cases of a force and those of the rest are drawn anew within strata.
  func bootstrap(_ force: Int, _ settings: ComparisonSettings) -> [Double] {
    var (values, source) = (fitnesses, SplitMix(seed: settings.seed))
    let groups = layers.flatMap { layer in
      [layer.filter { forces[$0] == force }, layer.filter { forces[$0] != force }]
    }.filter { !$0.isEmpty }
    let drawn = (0..<settings.resamplings).compactMap { _ -> Double? in
      for group in groups {
        for place in group { values[place] = fitnesses[group[source.below(group.count)]] }
      }
      return meanDifference(force, values)
    }
    return drawn.sorted()
  }

  /// How far a force's edges lie from those of the rest: Cramér's V of each era, weighted by its edges.
  func distance(_ force: Int) -> (v: Double, edges: Int)? {
    let found = eras.compactMap { try? Divergence(sides(force, asTheyAre, $0)) }
    let total = found.reduce(0) { $0 + $1.total }
    guard total > 0 else { return nil }
    return (found.reduce(0) { $0 + $1.v * Double($1.total) } / Double(total), total)
  }

  /// The chance of edges at least as far apart when labels mean nothing; whole cases change their labels.
  func permutedEdges(_ force: Int, _ settings: ComparisonSettings) -> Double {
    var (shuffled, source, extreme) = (asTheyAre, SplitMix(seed: settings.seed), 0)
    let bar = divergence(force, asTheyAre) - 1e-9
    for _ in 0..<settings.resamplings {
      for layer in layers { source.shuffle(&shuffled, in: layer) }
      if divergence(force, shuffled) >= bar { extreme += 1 }
    }
    return Double(1 + extreme) / Double(1 + settings.resamplings)
  }

  /// The weighted Jensen–Shannon divergence of a force's edges from those of the rest, in bits, added up over eras by
  /// their edges.
  private func divergence(_ force: Int, _ cases: [Int]) -> Double {
    eras.map { era in
      (try? Divergence(sides(force, cases, era))).map { $0.bits * Double($0.total) } ?? 0
    }.reduce(0, +)
  }

  /// Every case at its own place.
  private var asTheyAre: [Int] { Array(forces.indices) }

  /// Edges of the force and of the rest in an era; `cases` says which case's edges lie at each place.
  private func sides(_ force: Int, _ cases: [Int], _ era: Range<Int>) -> [[Int]] {
    var (own, rest) = (
      Array(repeating: 0, count: edgeCount), Array(repeating: 0, count: edgeCount)
    )
    for place in era {
      let held = edgeStarts[cases[place]]..<edgeStarts[cases[place] + 1]
      if forces[place] == force {
        for edge in held { own[edges[edge]] += 1 }
      } else {
        for edge in held { rest[edges[edge]] += 1 }
      }
    }
    return [own, rest]
  }
}
