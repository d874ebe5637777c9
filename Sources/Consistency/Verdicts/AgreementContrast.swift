import CanonicalModel
import Records
import Statistics

/// Agreement of partners on matched people, force against force: the difference of kappas on the first code of either
/// side, with a bootstrap over people (consistency.md §1.2).
struct AgreementContrast {
  let gates: [Code: Gate]
  let settings: ComparisonSettings

  func contrast(_ rows: [AgreementRow], forces: [Code], categories: Int) -> IndicatorContrast {
    let matrices = forces.map { force in
      Self.matrix(rows.filter { $0.force == force }, categories)
    }
    let sound = forces.indices.filter { gates[forces[$0]] == nil }
    let contrasts = forces.indices.map { force in
      let own = own(matrices[force], forces[force])
      guard own.gate == nil else { return own }
      let others = sound.filter { $0 != force }.map { matrices[$0] }
      return against(matrices[force], Self.sum(others, categories), own)
    }
    var contrast = IndicatorContrast(
      rows: contrasts, margin: settings.agreementMargin, unit: .index)
    let compared = forces.indices.filter { contrasts[$0].gate == nil }
    contrast.omnibusP = homogeneity(compared.map { matrices[$0] })
    contrast.notes = [method]
    return contrast
  }

  /// Counts of one side's first code by the other's.
  static func matrix(_ rows: [AgreementRow], _ categories: Int) -> [[Int]] {
    var matrix = Array(repeating: Array(repeating: 0, count: categories), count: categories)
    for row in rows {
      guard let left = row.left.first, let right = row.right.first,
        matrix.indices.contains(left), matrix.indices.contains(right)
      else { continue }
      matrix[left][right] += 1
    }
    return matrix
  }

  private static func sum(_ matrices: [[[Int]]], _ categories: Int) -> [[Int]] {
    (0..<categories).map { row in
      (0..<categories).map { column in matrices.reduce(0) { $0 + $1[row][column] } }
    }
  }

  private func own(_ matrix: [[Int]], _ force: Code) -> ForceContrast {
    var row = ForceContrast(force: force, gate: gates[force])
    let pairs = matrix.joined().reduce(0, +)
    row.outOf = pairs
    row.count = matrix.indices.map { matrix[$0][$0] }.reduce(0, +)
    guard row.gate == nil else { return row }
    guard pairs >= Least.pairs else {
      return row.closed(by: .tooFewPairs(found: pairs, needed: Least.pairs))
    }
    guard let agreement = try? Agreement(matrix), let kappa = try? agreement.kappa else {
      return row.closed(by: .notEstimable)
    }
    row.estimate = kappa
    let drawn = try? agreement.bootstrap(
      resamples: settings.resamplings, seed: settings.seed)
    row.interval = try? drawn?.interval(level: 0.95)
    return row
  }

  private func against(
    _ matrix: [[Int]], _ rest: [[Int]], _ own: ForceContrast
  ) -> ForceContrast {
    guard rest.joined().reduce(0, +) >= Least.pairs else {
      return own.closed(by: .nobodyToCompare)
    }
    guard let one = try? Agreement(matrix), let other = try? Agreement(rest),
      let drawn = try? one.bootstrapDifference(
        from: other, resamples: settings.resamplings, seed: settings.seed)
    else { return own.closed(by: .notEstimable) }
    var row = own
    row.difference = drawn.observed
    row.interval95 = try? drawn.interval(level: 0.95)
    row.interval90 = try? drawn.interval(level: 0.90)
    row.p = drawn.twoSidedP
    row.crudeP = row.p
    row.detectable = (1.959963985 + 0.8416212336) * drawn.sorted.deviation
    return row
  }

  /// Whether the kappas are the same (Fleiss, Levin and Paik 2003, 18.1); where one has no error, as when all agree,
  /// whether the shares of agreeing pairs are.
  private func homogeneity(_ matrices: [[[Int]]]) -> Double? {
    let agreements = matrices.compactMap { try? Agreement($0) }
    guard agreements.count > 1 else { return nil }
    let known = agreements.compactMap { agreement -> (kappa: Double, weight: Double)? in
      guard let kappa = try? agreement.kappa, let error = try? agreement.standardError, error > 0
      else { return nil }
      return (kappa, 1 / (error * error))
    }
    guard known.count == agreements.count else { return shares(matrices) }
    let weight = known.map(\.weight).reduce(0, +)
    let mean = known.map { $0.kappa * $0.weight }.reduce(0, +) / weight
    let statistic = known.map { $0.weight * ($0.kappa - mean) * ($0.kappa - mean) }.reduce(0, +)
    return ChiSquare.upperTail(statistic, degreesOfFreedom: known.count - 1)
  }

  private func shares(_ matrices: [[[Int]]]) -> Double? {
    let cases = matrices.map { matrix in matrix.indices.map { matrix[$0][$0] }.reduce(0, +) }
    let sizes = matrices.map { $0.joined().reduce(0, +) }
    guard let stratum = try? GroupedStratum(cases: cases, of: sizes) else { return nil }
    return (try? CochranMantelHaenszel.test([stratum]).p) ?? 1
  }

  private var method: Words {
    Words(
      en: """
        Agreement beyond chance is Cohen's kappa on the first code of either side; people were drawn anew (bootstrap, \
        \(settings.resamplings) times, seed \(settings.seed)). Where one operation brought several people, intervals are \
        too narrow. From 0.80 codes count as reliable, from 0.67 as tentative.
        """,
      cy: """
        Cytundeb y tu hwnt i siawns yw kappa Cohen ar god cyntaf y naill ochr a'r llall; tynnwyd pobl o'r newydd (bootstrap, \
        \(settings.resamplings) o weithiau, hedyn \(settings.seed)). Lle daeth sawl person o un ymgyrch, mae'r cyfyngau'n \
        rhy gul. O 0.80 mae codau'n cyfrif yn ddibynadwy, o 0.67 yn betrus.
        """)
  }
}

extension Bootstrap {
  /// How rarely the figure falls on the other side of nothing, doubled.
  fileprivate var twoSidedP: Double {
    let below = sorted.count { $0 <= 0 }
    let above = sorted.count { $0 >= 0 }
    return min(1, 2 * Double(1 + min(below, above)) / Double(1 + sorted.count))
  }
}
