import CanonicalModel
import Records
import Statistics

/// The ways in which closed cases of one era ran, and how far a force's lie from the others'. Ways that fewer than five
/// cases of a force took are one: other ways.
struct PathWays {
  private let traces: [[Trace]]
  private let forces: [ComparedForce]
  private let title: Words

  /// Ways of fewer cases than this are pooled.
  private static let least = 5

  init(rows: [PathRow], forces: [ComparedForce], title: Words) {
    self.forces = forces
    self.title = title
    traces = forces.map { force in
      rows.filter { $0.force == force.code && $0.isClosed }.map(\.trace)
        .filter { !$0.steps.isEmpty }
    }
  }

  /// Of forces with enough closed cases; none where no force has.
  var tables: [ComparedTable] {
    let told = traces.indices.filter { traces[$0].count >= Least.traces }
    guard !told.isEmpty else { return [] }
    return [ways(told), apart(told)]
  }

  // MARK: - Ways

  private func ways(_ told: [Int]) -> ComparedTable {
    let variants = told.map { Variants(traces[$0]).variants }
    let common = variants.joined().filter { $0.count >= Self.least }.map(\.steps)
    let names = common.map(Self.name).distinct
    let counts = variants.map { own in
      Dictionary(
        own.filter { $0.count >= Self.least }.map { (Self.name($0.steps), $0.count) },
        uniquingKeysWith: +)
    }
    var rows = names.map { name in
      ComparedTable.Row(
        heading: Words(same: name), cells: counts.map { .count(.exact($0[name] ?? 0)) })
    }
    rows.sort { total($0) > total($1) }
    rows.append(
      ComparedTable.Row(
        heading: Words(
          en: "other ways, each of fewer than five", cy: "llwybrau eraill, pob un â llai na phump"),
        cells: told.indices.map { place in
          .count(.exact(traces[told[place]].count - counts[place].values.reduce(0, +)))
        }))
    var table = ComparedTable(
      title: Words(en: "\(title.en): ways", cy: "\(title.cy): llwybrau"),
      columns: told.map { forces[$0].name }, rows: rows)
    table.notes = [Self.key]
    return table
  }

  private func total(_ row: ComparedTable.Row) -> Int {
    row.cells.reduce(0) { sum, cell in
      if case .count(.exact(let count)) = cell { return sum + count }
      return sum
    }
  }

  /// Day by day; what was on one day stands with a plus between.
  private static func name(_ steps: [[String]]) -> String {
    steps.map { $0.joined(separator: "+") }.joined(separator: " → ")
  }

  /// What the short names stand for.
  private static let key: Words = {
    let steps = NormativeProcess.known
    let en = steps.map { "\($0.rawValue) \($0.label.en)" }.joined(separator: ", ")
    let cy = steps.map { "\($0.rawValue) \($0.label.cy)" }.joined(separator: ", ")
    return Words(
      en:
        "\(en). A plus joins what was on one day and has no order. 0 stands for fewer than five, too.",
      cy:
        "\(cy). Mae plws yn cysylltu'r hyn a oedd ar un diwrnod ac nad oes trefn iddo. Mae 0 hefyd yn golygu llai na phump."
    )
  }()

  // MARK: - How far apart

  private static let columns = [
    Words(en: "Steps that follow one another", cy: "Camau sy'n dilyn ei gilydd"),
    Words(
      en: "of these rare, each of fewer than five", cy: "o'r rhain yn brin, pob un yn llai na phump"
    ),
    Words(en: "Apart from the other forces, bits", cy: "Ar wahân i'r heddluoedd eraill, didau"),
    Words(en: "By chance alone", cy: "Trwy siawns yn unig"),
  ]

  private func apart(_ told: [Int]) -> ComparedTable {
    var table = ComparedTable(
      title: Words(
        en: "\(title.en): which step follows which", cy: "\(title.cy): pa gam sy'n dilyn pa un"),
      columns: Self.columns, rows: told.map(row))
    table.notes = [
      Words(
        en: """
          Jensen–Shannon divergence of the steps that directly follow one another: 0 where they are the same; it means \
          something only where it is well above what chance alone would give.
          """,
        cy: """
          Dargyfeiriad Jensen–Shannon y camau sy'n dilyn ei gilydd yn uniongyrchol: 0 lle maent yr un peth; nid yw'n golygu \
          dim oni bai ei fod ymhell uwchlaw'r hyn y byddai siawns yn unig yn ei roi.
          """)
    ]
    return table
  }

  private func row(_ place: Int) -> ComparedTable.Row {
    let own = DirectlyFollows(traces[place])
    let rest = DirectlyFollows(traces.indices.filter { $0 != place }.flatMap { traces[$0] })
    let edges = (own.edges + rest.edges).distinct
    let counts = [own, rest].map { side in edges.map { side.counts[$0] ?? 0 } }
    let rare = counts[0].filter { $0 < Self.least }.reduce(0, +)
    var cells: [ComparedTable.Cell] = [
      .count(.exact(counts[0].reduce(0, +))), .count(.exact(rare)),
    ]
    if let found = try? Divergence(counts) {
      cells += [.number(found.bits, digits: 3), .number(found.nullExpectation, digits: 3)]
    } else {
      cells += [.symbol("[x]"), .symbol("[x]")]
    }
    return ComparedTable.Row(heading: forces[place].name, cells: cells)
  }
}
