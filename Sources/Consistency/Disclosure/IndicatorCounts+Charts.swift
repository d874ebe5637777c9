import Records

/// Counts that stand in charts alone: matrices of two codings, ways through the process.
extension IndicatorCounts {
  mutating func addMatrices() {
    for (number, chart) in result.charts.enumerated() {
      guard case .matrix(let matrix) = chart else { continue }
      let cells = matrix.counts.enumerated().map { row, line in
        line.enumerated().compactMap { column, count in
          count.number.map { system.add($0, at: .matrix(number, row, column)) }
        }
      }
      let force = result.rows.firstIndex { matrix.title.en.hasSuffix(": \($0.force.name.en)") }
      let rows = cells.map { addSum($0, as: nil) }
      _ = addSum(rows, as: force.map(CountPlace.outOf), isTelling: false)
      for column in 0..<(cells.map(\.count).min() ?? 0) {
        _ = addSum(cells.map { $0[column] }, as: nil)
      }
      let diagonal = cells.indices.compactMap {
        cells[$0].indices.contains($0) ? cells[$0][$0] : nil
      }
      if let agreeing = force.flatMap({ system[.count($0)] }) {
        system.add(total: agreeing, of: diagonal)
      }
    }
  }

  /// Who came to a step went on by a way that is drawn, by one that is not, or nowhere.
  mutating func addMaps() {
    for (number, chart) in result.charts.enumerated() {
      guard case .process(let map) = chart else { continue }
      let edges = map.edges.enumerated().map { place, edge in
        edge.count.number.map { system.add($0, at: .edge(number, place)) }
      }
      for (place, step) in map.steps.enumerated() {
        guard let count = step.count.number else { continue }
        let cell = system.add(count, at: .step(number, place))
        for side in [\ProcessChart.Edge.from, \.to] {
          let ways = zip(map.edges, edges).filter { $0.0[keyPath: side] == step.id }.compactMap(\.1)
          let rest = count - ways.reduce(0) { $0 + system.counts[$1] }
          guard rest >= 0, !ways.isEmpty else { continue }
          let others = system.add(rest)
          system.add(total: cell, of: ways + [others])
        }
      }
    }
  }
}
