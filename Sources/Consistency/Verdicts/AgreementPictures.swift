import CanonicalModel
import Records
import Statistics

/// What is drawn and told of agreement: a matrix for each force, the other coefficients, and where partners disagree.
struct AgreementPictures {
  let rows: [AgreementRow]
  let forces: [ComparedForce]
  let categories: [Words]
  let info: IndicatorInfo

  private func matrix(_ force: ComparedForce) -> [[Int]] {
    AgreementContrast.matrix(rows.filter { $0.force == force.code }, categories.count)
  }

  /// Those with enough pairs to be read.
  private var drawn: [(force: ComparedForce, matrix: [[Int]])] {
    forces.map { ($0, matrix($0)) }.filter { $0.1.joined().reduce(0, +) >= Least.pairs }
  }

  var charts: [Chart] {
    drawn.map { force, matrix in
      .matrix(
        MatrixChart(
          title: Words(
            en: "\(info.title.en): \(force.name.en)", cy: "\(info.title.cy): \(force.name.cy)"),
          left: force.name,
          right: Words(en: "the other partner", cy: "y partner arall"), categories: categories,
          counts: matrix.map { $0.map(ShownCount.exact) }))
    }
  }

  private static let columns = [
    Words(en: "Agreeing", cy: "Yn cytuno"), Words(en: "Pairs", cy: "Parau"),
    Words(same: "Kappa"), Words(same: "AC1"),
    Words(en: "Alpha of all codes (MASI)", cy: "Alffa'r holl godau (MASI)"),
    Words(
      en: "p that neither side leans (Stuart–Maxwell)",
      cy: "p nad yw'r naill ochr na'r llall yn gwyro (Stuart–Maxwell)"),
  ]

  var tables: [ComparedTable] {
    guard !drawn.isEmpty else { return [] }
    return [
      ComparedTable(title: info.title, columns: Self.columns, rows: drawn.map(coefficients)),
      ComparedTable(
        title: Words(en: "Agreement on each code", cy: "Cytundeb ar bob cod"), columns: categories,
        rows: drawn.map(specific)),
    ]
  }

  private func coefficients(_ force: ComparedForce, _ matrix: [[Int]]) -> ComparedTable.Row {
    let agreement = try? Agreement(matrix)
    func number(_ value: Double?) -> ComparedTable.Cell {
      value.map { .number($0, digits: 2) } ?? .symbol("[x]")
    }
    let diagonal = matrix.indices.map { matrix[$0][$0] }.reduce(0, +)
    let sets = rows.filter { $0.force == force.code && !$0.left.isEmpty && !$0.right.isEmpty }
      .map { [Set($0.left), Set($0.right)] as [Set<Int>?] }
    return ComparedTable.Row(
      heading: force.name,
      cells: [
        .count(.exact(diagonal)), .count(.exact(matrix.joined().reduce(0, +))),
        number(agreement.flatMap { try? $0.kappa }), number(agreement.flatMap { try? $0.ac1 }),
        number((try? KrippendorffAlpha.masi(units: sets))?.value),
        number(agreement.flatMap { try? $0.stuartMaxwell().p }),
      ])
  }

  private func specific(_ force: ComparedForce, _ matrix: [[Int]]) -> ComparedTable.Row {
    let shares = (try? Agreement(matrix))?.specific ?? []
    let cells = categories.indices.map { category -> ComparedTable.Cell in
      // A share of fewer uses than carry a percentage is not told.
      let uses =
        matrix[category].reduce(0, +) + matrix.reduce(0) { $0 + $1[category] }
      guard uses >= Least.percentage, shares.indices.contains(category),
        let share = shares[category]
      else { return .symbol(uses == 0 ? "[z]" : "[u]") }
      return .share(share)
    }
    return ComparedTable.Row(heading: force.name, cells: cells)
  }

  /// Which two codes partners most often hold against each other.
  var notes: [Words] {
    drawn.compactMap { force, matrix in
      let pairs = matrix.indices.flatMap { one in
        matrix.indices.filter { $0 > one }.map { (one, $0, matrix[one][$0] + matrix[$0][one]) }
      }
      guard let most = pairs.max(by: { $0.2 < $1.2 }), most.2 >= 5 else { return nil }
      let (one, other) = (categories[most.0], categories[most.1])
      return Words(
        en: "\(force.name.en): disagreement is mostly “\(one.en)” ↔ “\(other.en)”.",
        cy: "\(force.name.cy): mae'r anghytuno yn bennaf rhwng “\(one.cy)” ↔ “\(other.cy)”.")
    }
  }
}
