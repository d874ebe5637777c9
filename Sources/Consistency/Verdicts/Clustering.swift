import CanonicalModel
import Records
import Statistics

/// How much wider a difference spreads when what belongs together (the cases of one operation, the cells of one
/// record) is drawn together: the square of the bootstrap's spread by that of Sato's formula, never below 1.
/// Intervals grow by its root, statistics of tests shrink by it.
struct Clustering {
  /// By force.
  let factors: [Double]

  /// Nothing belongs together.
  static func none(_ forces: Int) -> Clustering {
    Clustering(factors: Array(repeating: 1, count: forces))
  }

  private init(factors: [Double]) { self.factors = factors }

  /// Draws clusters of each force anew with the seed; nothing to do where each holds one row.
  init(_ rows: [ShareRow], _ table: ShareTable, settings: ComparisonSettings) {
    let clusters = table.forces.map { force in
      ClusterList(rows.filter { $0.force == force }, layers: table.layers.map(\.kind))
    }
    guard clusters.contains(where: \.isClustered) else {
      self = .none(table.forces.count)
      return
    }
    // Drawn in the order of what they hold, so that names of forces change nothing.
    let order = clusters.indices.sorted {
      clusters[$0].key.lexicographicallyPrecedes(clusters[$1].key)
    }
    var source = SplitMix(seed: settings.seed)
    var sums = clusters.map { _ in Spread() }
    for _ in 0..<Clustering.draws(rows, settings) {
      var layers = LayerCounts(layers: table.layers.count, forces: clusters.count)
      for force in order { clusters[force].draw(&source, force, &layers) }
      for force in order { sums[force].add(layers.difference(force)) }
    }
    factors = clusters.indices.map { force in
      guard let strata = try? table.strata(force),
        let contrast = try? MantelHaenszel.riskDifference(strata)
      else { return 1 }
      let usual = contrast.standardError * contrast.standardError
      return max(1, sums[force].variance / usual)
    }
  }
}

extension Clustering {
  /// How often clusters are drawn. Cells are many, and their spread is known well enough by fewer draws: a thousand
  /// give it to a few per cent.
  static func draws(_ rows: [ShareRow], _ settings: ComparisonSettings) -> Int {
    rows.contains { $0.field != nil } ? min(settings.resamplings, 999) : settings.resamplings
  }
}

/// The clusters of a force: how many of what is counted, and of all, each has in each layer.
private struct ClusterList {
  private struct Part {
    let layer: Int
    var cases: Int
    var size: Int
  }

  private var clusters: [[Part]] = []
  private(set) var isClustered = false

  init(_ rows: [ShareRow], layers: [ShareTable.Kind]) {
    let place = Dictionary(
      layers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var known: [Name: [Int: Part]] = [:]
    for (number, row) in rows.enumerated() {
      guard let layer = place[ShareTable.Kind(row)] else { continue }
      let name = Name(row, number)
      known[name, default: [:]][layer, default: Part(layer: layer, cases: 0, size: 0)].size += 1
      if row.isCounted { known[name]?[layer]?.cases += 1 }
    }
    clusters = known.values.map { $0.values.sorted { $0.layer < $1.layer } }
    clusters.sort { Self.numbers($0).lexicographicallyPrecedes(Self.numbers($1)) }
    isClustered = clusters.contains { $0.map(\.size).reduce(0, +) > 1 }
  }

  /// An operation holds its cases together, a record its cells; a row without either stands alone.
  private enum Name: Hashable {
    case operation(Int)
    case record(Int)
    case row(Int)

    init(_ row: ShareRow, _ number: Int) {
      self =
        row.operation.map(Name.operation) ?? row.record.map(Name.record) ?? .row(number)
    }
  }

  private static func numbers(_ parts: [Part]) -> [Int] {
    parts.flatMap { [$0.layer, $0.cases, $0.size] }
  }

  /// What tells lists with different contents apart.
  var key: [Int] { clusters.flatMap(Self.numbers) }

  func draw(_ source: inout SplitMix, _ force: Int, _ layers: inout LayerCounts) {
    for _ in clusters.indices {
      for part in clusters[source.below(clusters.count)] {
        layers.add(part.cases, part.size, at: part.layer, force)
      }
    }
  }
}

/// Cases and records of a resample, by layer and force.
private struct LayerCounts {
  private let layers: Int
  private let forces: Int
  private var cases: [Int]
  private var sizes: [Int]

  init(layers: Int, forces: Int) {
    (self.layers, self.forces) = (layers, forces)
    cases = Array(repeating: 0, count: layers * forces)
    sizes = cases
  }

  mutating func add(_ more: Int, _ size: Int, at layer: Int, _ force: Int) {
    cases[layer * forces + force] += more
    sizes[layer * forces + force] += size
  }

  /// The difference of Mantel and Haenszel; nothing where no layer has records of both sides.
  func difference(_ force: Int) -> Double? {
    var (above, weights) = (0.0, 0.0)
    for layer in 0..<layers {
      var (allCases, all) = (0, 0)
      for other in layer * forces..<(layer + 1) * forces {
        allCases += cases[other]
        all += sizes[other]
      }
      let (a, n1) = (cases[layer * forces + force], sizes[layer * forces + force])
      let (c, n0) = (allCases - a, all - n1)
      guard n1 > 0, n0 > 0 else { continue }
      above += Double(a * n0 - c * n1) / Double(all)
      weights += Double(n1 * n0) / Double(all)
    }
    return weights > 0 ? above / weights : nil
  }
}

/// The variance of figures as they come.
private struct Spread {
  private var count = 0.0
  private var mean = 0.0
  private var squares = 0.0

  mutating func add(_ value: Double?) {
    guard let value else { return }
    count += 1
    let step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }

  var variance: Double { count > 1 ? squares / (count - 1) : 0 }
}
