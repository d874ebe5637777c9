import CanonicalModel
import Records
import Statistics

/// Cases and records of every force by stratum: what shares are compared on. The order of the rows it was made
/// of changes nothing in it.
package struct ShareTable: Sendable {
  /// Alike cases, in the order of the forces.
  package struct Layer: Sendable {
    package let stratum: Stratum
    package let counts: GroupedStratum
    package init(stratum: Stratum, counts: GroupedStratum) {
      self.stratum = stratum
      self.counts = counts
    }
  }

  package let forces: [Code]
  /// By stratum, ascending.
  package let layers: [Layer]

  package init(forces: [Code], layers: [Layer]) {
    self.forces = forces
    self.layers = layers.sorted { $0.stratum < $1.stratum }
  }

  /// Counts rows; those of other forces are left out.
  package init(_ rows: [ShareRow], forces: [Code]) {
    let place = Dictionary(
      forces.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [Stratum: (cases: [Int], sizes: [Int])] = [:]
    let none = Array(repeating: 0, count: forces.count)
    for row in rows {
      guard let force = place[row.force] else { continue }
      counts[row.stratum, default: (none, none)].sizes[force] += 1
      if row.isCounted { counts[row.stratum, default: (none, none)].cases[force] += 1 }
    }
    let layers = counts.compactMap { stratum, count -> Layer? in
      guard let grouped = try? GroupedStratum(cases: count.cases, of: count.sizes) else {
        return nil
      }
      return Layer(stratum: stratum, counts: grouped)
    }
    self.init(forces: forces, layers: layers)
  }

  /// Cases and records of a force over all strata.
  package func total(_ force: Int) -> (cases: Int, size: Int) {
    layers.reduce((0, 0)) { ($0.0 + $1.counts.cases[force], $0.1 + $1.counts.sizes[force]) }
  }

  /// The eras of its cases, ascending.
  package var eras: [Era] { Set(layers.map { Era($0.stratum.regime) }).sorted() }

  /// The cases of one era alone.
  package func of(_ era: Era) -> ShareTable {
    ShareTable(forces: forces, layers: layers.filter { Era($0.stratum.regime) == era })
  }

  /// Some of the forces, in their order.
  package func keeping(_ places: [Int]) -> ShareTable {
    ShareTable(
      forces: places.map { forces[$0] },
      layers: layers.compactMap { layer in
        let counts = try? GroupedStratum(
          cases: places.map { layer.counts.cases[$0] }, of: places.map { layer.counts.sizes[$0] })
        return counts.map { Layer(stratum: layer.stratum, counts: $0) }
      })
  }

  /// A force against all others, a table for each stratum.
  package func strata(_ force: Int) throws(Inestimable) -> Strata {
    var strata: Strata = []
    for layer in layers { try strata.append(layer.counts.against(force)) }
    return strata
  }

  /// The same with nothing kept apart but eras.
  package func erasApart(_ force: Int) throws(Inestimable) -> Strata {
    var strata: Strata = []
    for era in eras { try strata.append(of(era).strata(force).crude) }
    return strata
  }
}
