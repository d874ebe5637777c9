import CanonicalModel
import Records
import Statistics

/// What is drawn of shares: a funnel for each era with crude and adjusted points, and the table behind it.
struct SharePictures {
  let table: ShareTable
  let forces: [ComparedForce]
  let info: IndicatorInfo
  let contrast: IndicatorContrast

  /// Forces that are compared; a point of the others would mislead.
  private var drawn: [Int] { contrast.rows.indices.filter { contrast.rows[$0].gate == nil } }

  var charts: [Chart] { table.eras.compactMap(funnel).map(Chart.funnel) }

  private func funnel(_ era: Era) -> FunnelChart? {
    let own = table.of(era)
    let places = drawn.filter { own.total($0).size >= Least.percentage }
    guard places.count > 1 else { return nil }
    let compared = own.keeping(places)
    let totals = places.map(own.total)
    let (cases, size) = totals.reduce((0, 0)) { ($0.0 + $1.cases, $0.1 + $1.size) }
    let target = Double(cases) / Double(size)
    let points = places.indices.map { place in
      FunnelChart.Point(
        force: forces[places[place]], records: totals[place].size,
        crude: Double(totals[place].cases) / Double(totals[place].size),
        adjusted: adjusted(compared, place))
    }
    return FunnelChart(
      title: title(era), target: target, limits: limits(totals, target), points: points)
  }

  /// The share that all records would show if every force were like this one (indirect standardisation).
  private func adjusted(_ table: ShareTable, _ place: Int) -> Double? {
    let standard = try? ObservedExpected(place, in: table.layers.map(\.counts))
    return standard.map { min(1, $0.standardisedShare) }
  }

  /// At forty sizes from few records to a tenth more than the largest force has, and at the size of each force.
  private func limits(
    _ totals: [(cases: Int, size: Int)], _ target: Double
  ) -> [FunnelChart.Limit] {
    let sizes = totals.map(\.size)
    let (first, last) = (Least.interval, max(Least.share, (sizes.max() ?? 0) * 11 / 10))
    let even = (0...40).map { first + (last - first) * $0 / 40 }
    let spread = try? OverDispersion.adjusted(totals.map(\.cases), of: sizes)
    return (even + sizes).distinct.compactMap { size in
      Self.bounds(size, target, spread).map { FunnelChart.Limit(records: size, bounds: $0) }
    }
  }

  /// Exact limits; with ten forces and more, those that allow for what forces differ anyway.
  static func bounds(_ size: Int, _ target: Double, _ spread: OverDispersion?) -> [Double]? {
    if let spread {
      return [0.001, 0.025, 0.975, 0.999].compactMap { try? spread.limit(n: size, probability: $0) }
    }
    return (try? Funnel.limits(n: size, target: target))?.flatMap { [$0.lower, $0.upper] }.sorted()
  }

  /// Why limits are not widened by how much the forces differ.
  var overDispersion: [Words] {
    let totals = drawn.map(table.total)
    guard totals.count > 1, totals.count < OverDispersion.leastUnits else { return [] }
    let least = OverDispersion.leastUnits
    return [
      Words(
        en: """
          Limits are not adjusted for over-dispersion: with fewer than \(least) forces one that lies far out would widen its \
          own limits.
          """,
        cy: """
          Nid addasir y terfynau ar gyfer gor-wasgariad: gyda llai na \(least) heddlu byddai un sydd ymhell allan yn lledu ei \
          derfynau ei hun.
          """)
    ]
  }

  private func title(_ era: Era) -> Words {
    guard table.eras.count > 1 else { return info.title }
    return Words(en: "\(info.title.en), \(era.label.en)", cy: "\(info.title.cy), \(era.label.cy)")
  }

  /// A row for each force and era: counts, share, and what it is adjusted.
  var tables: [ComparedTable] {
    table.eras.map { era in
      let own = table.of(era)
      return ComparedTable(
        title: title(era), columns: Self.columns,
        rows: forces.indices.map { row($0, own) })
    }
  }

  private static let columns = [
    Words(en: "Counted", cy: "Wedi'u cyfrif"), Words(en: "Records", cy: "Cofnodion"),
    Words(en: "Share", cy: "Cyfran"), Words(en: "95% from", cy: "95% o"),
    Words(en: "95% to", cy: "95% hyd"),
  ]

  private func row(_ force: Int, _ own: ShareTable) -> ComparedTable.Row {
    let (cases, size) = own.total(force)
    var cells: [ComparedTable.Cell] = [.count(.exact(cases)), .count(.exact(size))]
    if size >= Least.percentage, let interval = try? Wilson.interval(cases, of: size, level: 0.95) {
      cells += [
        .share(Double(cases) / Double(size)), .share(interval.lower), .share(interval.upper),
      ]
    } else {
      cells += Array(repeating: .symbol(size == 0 ? "[x]" : "[u]"), count: 3)
    }
    return ComparedTable.Row(heading: forces[force].name, cells: cells)
  }

  /// How far forces that are all alike would lie apart, in the era with the most records.
  var nullRange: Words? {
    guard let era = table.eras.max(by: { records($0) < records($1) }) else { return nil }
    return NullRangeSentence(drawn.map(table.of(era).total))?.words
  }

  private func records(_ era: Era) -> Int {
    let own = table.of(era)
    return forces.indices.map { own.total($0).size }.reduce(0, +)
  }
}
