import CanonicalModel
import Records
import Statistics

/// Cases and records of every force by stratum: what shares are compared on. The order of the rows it was made
/// of changes nothing in it.
package struct ShareTable: Sendable {
  /// What is alike: cases of a stratum, or cells of one field in it. A field is held against the same field of other
  /// forces alone, for exports do not all have the same ones.
  package struct Kind: Hashable, Comparable, Sendable {
    package let stratum: Stratum
    package let field: CanonicalField?

    package init(_ stratum: Stratum, _ field: CanonicalField? = nil) {
      self.stratum = stratum
      self.field = field
    }

    init(_ row: ShareRow) { self.init(row.stratum, row.field) }

    package static func < (left: Kind, right: Kind) -> Bool {
      left.stratum == right.stratum
        ? (left.field?.rawValue ?? 0) < (right.field?.rawValue ?? 0) : left.stratum < right.stratum
    }
  }

  /// Alike cases, in the order of the forces.
  package struct Layer: Sendable {
    package let kind: Kind
    package let counts: GroupedStratum
    package init(_ kind: Kind, counts: GroupedStratum) {
      self.kind = kind
      self.counts = counts
    }

    package var stratum: Stratum { kind.stratum }
  }

  package let forces: [Code]
  /// By stratum and field, ascending.
  package let layers: [Layer]

  package init(forces: [Code], layers: [Layer]) {
    self.forces = forces
    self.layers = layers.sorted { $0.kind < $1.kind }
  }

  /// Counts rows; those of other forces are left out.
  package init(_ rows: [ShareRow], forces: [Code]) {
    let place = Dictionary(
      forces.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [Kind: (cases: [Int], sizes: [Int])] = [:]
    let none = Array(repeating: 0, count: forces.count)
    for row in rows {
      guard let force = place[row.force] else { continue }
      counts[Kind(row), default: (none, none)].sizes[force] += 1
      if row.isCounted { counts[Kind(row), default: (none, none)].cases[force] += 1 }
    }
    let layers = counts.compactMap { kind, count -> Layer? in
      guard let grouped = try? GroupedStratum(cases: count.cases, of: count.sizes) else {
        return nil
      }
      return Layer(kind, counts: grouped)
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
        return counts.map { Layer(layer.kind, counts: $0) }
      })
  }

  /// A force against all others, a table for each stratum.
  package func strata(_ force: Int) throws(Inestimable) -> Strata {
    var strata: Strata = []
    for layer in layers { try strata.append(layer.counts.against(force)) }
    return strata
  }

  /// The same with nothing kept apart but eras, and fields, which are different questions.
  package func erasApart(_ force: Int) throws(Inestimable) -> Strata {
    var strata: Strata = []
    for era in eras {
      let own = of(era)
      for field in own.fields { try strata.append(own.of(field).strata(force).crude) }
    }
    return strata
  }

  /// The fields of its cells in their order; nothing for cases.
  private var fields: [CanonicalField?] {
    Set(layers.map(\.kind.field)).sorted { ($0?.rawValue ?? 0) < ($1?.rawValue ?? 0) }
  }

  private func of(_ field: CanonicalField?) -> ShareTable {
    ShareTable(forces: forces, layers: layers.filter { $0.kind.field == field })
  }
}
