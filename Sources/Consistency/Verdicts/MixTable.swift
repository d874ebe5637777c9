import CanonicalModel
import Records
import Statistics

/// Cases by category of every force, in layers of what has to be alike: the era and the age group, never the
/// exploitation, which a mix is mostly about.
struct MixTable {
  let forces: [Code]
  let eras: [Era]
  let categories: Int
  /// By layer, force and category.
  let layers: [[[Int]]]
  let strata: [Stratum]

  init(_ rows: [MixRow], forces: [Code], categories: Int) {
    self.forces = forces
    self.categories = categories
    let own = rows.filter { forces.contains($0.force) && (0..<categories).contains($0.category) }
    strata = own.map { $0.stratum.kept(for: .age) }.distinct
    eras = strata.map { Era($0.regime) }.distinct
    let place = Dictionary(
      strata.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let number = Dictionary(
      forces.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var layers = Array(
      repeating: Array(repeating: Array(repeating: 0, count: categories), count: forces.count),
      count: strata.count)
    for row in own {
      guard let layer = place[row.stratum.kept(for: .age)], let force = number[row.force] else {
        continue
      }
      layers[layer][force][row.category] += 1
    }
    self.layers = layers
  }

  /// Counts by force and category of one era, its age groups added up.
  func table(_ era: Era) -> [[Int]] {
    let own = zip(strata, layers).filter { Era($0.0.regime) == era }.map(\.1)
    return forces.indices.map { force in
      (0..<categories).map { category in own.reduce(0) { $0 + $1[force][category] } }
    }
  }

  /// All cases of a force.
  func size(_ force: Int) -> Int { layers.reduce(0) { $0 + $1[force].reduce(0, +) } }

  /// The layers with a force against all others.
  func against(_ force: Int) -> [[[Int]]] {
    layers.map { layer in
      let rest = (0..<categories).map { category in
        forces.indices.reduce(0) { $1 == force ? $0 : $0 + layer[$1][category] }
      }
      return [layer[force], rest]
    }
  }
}
