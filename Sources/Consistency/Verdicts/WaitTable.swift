import CanonicalModel
import Records
import Statistics

/// Waits of all forces, laid out by what has to be alike in a difference of restricted means: strata where everybody is
/// under observation from the start, eras where only ended waits are known.
struct WaitTable {
  let kind: Evidence.WaitKind
  let forces: [Code]
  /// By force, in an order that does not depend on that of the evidence.
  let rows: [[WaitRow]]
  /// Days up to which waits count.
  let horizon: Int
  /// The last day of the tables.
  let lastDay: Int
  private let layers: [Stratum]

  /// `horizon` is what was agreed; it shrinks to what was followed in every force.
  init(
    _ evidence: [WaitRow], _ kind: Evidence.WaitKind, forces: [Code], horizon: Int
  ) {
    self.kind = kind
    self.forces = forces
    rows = forces.map { force in evidence.filter { $0.force == force }.sorted(by: <) }
    let followed = rows.filter { !$0.isEmpty }.map { Self.followed($0, kind) }.min() ?? 0
    self.horizon = min(horizon, followed)
    lastDay = kind == .truncated ? min(followed, Self.longest) : self.horizon
    layers = rows.joined().map { Self.layer($0, kind) }.distinct
  }

  /// Two years: beyond that no truncated wait is looked at.
  private static let longest = 730

  /// The last day on which the curve of a group is known.
  private static func followed(_ rows: [WaitRow], _ kind: Evidence.WaitKind) -> Int {
    if kind == .truncated { return rows.map(\.longest).max() ?? 0 }
    let last = rows.map(\.days).max() ?? 0
    let isOver = rows.allSatisfy { $0.days < last || $0.cause == 1 }
    return isOver ? .max : last
  }

  private static func layer(_ row: WaitRow, _ kind: Evidence.WaitKind) -> Stratum {
    guard kind == .truncated else { return row.stratum }
    return Stratum(
      regime: Era(row.stratum.regime).firstRegime, age: .unknown, exploitation: .unspecified)
  }

  /// What the differences hold alike.
  var allowance: Words? { Allowance.words(for: layers) }

  /// The difference of each force from the rest; nothing where no layer has both sides.
  var differences: [Double?] {
    var sums = LayeredDays(self)
    for (force, own) in rows.enumerated() {
      for row in own { sums.add(row, place(row), force) }
    }
    return forces.indices.map { sums.difference($0, horizon) }
  }

  /// Differences of resamples in which each force's people are drawn anew, all forces at a time: by force.
  func resampled(_ settings: ComparisonSettings) -> [[Double]] {
    let places = rows.map { $0.map(place) }
    let order = rows.indices.sorted { one, other in
      rows[one].flatMap(\.numbers).lexicographicallyPrecedes(rows[other].flatMap(\.numbers))
    }
    var source = SplitMix(seed: settings.seed)
    var sums = LayeredDays(self)
    var found = forces.map { _ in [Double]() }
    for _ in 0..<settings.resamplings {
      sums.clear()
      for force in order {
        for _ in rows[force].indices {
          let drawn = source.below(rows[force].count)
          sums.add(rows[force][drawn], places[force][drawn], force)
        }
      }
      for force in forces.indices {
        if let value = sums.difference(force, horizon) { found[force].append(value) }
      }
    }
    return found.map { $0.sorted() }
  }

  private func place(_ row: WaitRow) -> Int {
    layers.firstIndex(of: Self.layer(row, kind)) ?? 0
  }

  /// Days by layer and force.
  private struct LayeredDays {
    private let kind: Evidence.WaitKind
    private var tables: [[DayTable]]
    private var totals: [DayTable]

    init(_ table: WaitTable) {
      kind = table.kind
      let empty = DayTable(lastDay: table.lastDay)
      totals = table.layers.map { _ in empty }
      tables = table.layers.map { _ in table.forces.map { _ in empty } }
    }

    mutating func clear() {
      for layer in tables.indices {
        totals[layer].clear()
        for force in tables[layer].indices { tables[layer][force].clear() }
      }
    }

    mutating func add(_ row: WaitRow, _ layer: Int, _ force: Int) {
      tables[layer][force].add(row)
      totals[layer].add(row)
    }

    /// Differences of layers, weighted as Mantel and Haenszel weigh theirs.
    func difference(_ force: Int, _ horizon: Int) -> Double? {
      var (sum, weights) = (0.0, 0.0)
      for layer in tables.indices {
        let own = tables[layer][force]
        guard own.size > 0, totals[layer].size > own.size else { continue }
        var rest = totals[layer]
        rest.add(own, times: -1)
        guard let one = mean(own, horizon), let other = mean(rest, horizon) else { continue }
        let weight = Double(own.size * rest.size) / Double(totals[layer].size)
        sum += weight * (one - other)
        weights += weight
      }
      return weights > 0 ? sum / weights : nil
    }

    private func mean(_ days: DayTable, _ horizon: Int) -> Double? {
      kind == .truncated ? days.truncatedMean(horizon) : days.restrictedMean(horizon)
    }
  }
}

extension WaitRow {
  /// What distinguishes it, but for its force.
  fileprivate var numbers: [Int] {
    [
      stratum.regime.rawValue, Stratum.Age.allCases.firstIndex(of: stratum.age) ?? 0,
      Stratum.Exploitation.allCases.firstIndex(of: stratum.exploitation) ?? 0, days, cause, longest,
    ]
  }

  fileprivate static func < (left: WaitRow, right: WaitRow) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension Era {
  /// Stands for the era where eras are all that is kept apart.
  fileprivate var firstRegime: Regime {
    Regime.allCases.first { Era($0) == self } ?? .trafficking
  }
}
