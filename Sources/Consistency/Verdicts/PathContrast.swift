import CanonicalModel
import Records
import Statistics

/// Paths of forces against the rest, closed cases alone: the mean fitness of alignments (G02), or which steps follow
/// which (G03). Labels of forces are shuffled within strata, case by case.
struct PathContrast {
  enum Measure { case fitness, edges }

  let measure: Measure
  let gates: [Code: Gate]
  let settings: ComparisonSettings

  func contrast(_ rows: [PathRow], forces: [Code]) -> IndicatorContrast {
    let sound = forces.filter { gates[$0] == nil }
    let table = PathTable(rows, forces: sound)
    let cases = PathCases(table)
    let contrasts = forces.map { force in
      var row = ForceContrast(force: force, gate: gates[force])
      let closed = rows.filter { $0.force == force && $0.isClosed }
      row.outOf = closed.count
      guard let place = sound.firstIndex(of: force) else { return row }
      return against(cases, place, row)
    }
    var contrast = IndicatorContrast(
      rows: contrasts, margin: measure == .edges ? settings.mixFloor : settings.agreementMargin,
      unit: .index)
    contrast.offersConsistency = measure == .fitness
    contrast.omnibusP = omnibus(contrasts)
    contrast.allowance = Allowance.words(for: cases.strata)
    contrast.notes = [method]
    return contrast
  }

  private func against(
    _ cases: PathCases, _ place: Int, _ own: ForceContrast
  ) -> ForceContrast {
    let size = cases.sizes[place]
    guard size >= Least.traces else {
      return own.closed(by: .tooFew(found: size, needed: Least.traces))
    }
    guard cases.sizes.reduce(0, +) - size >= Least.traces else {
      return own.closed(by: .nobodyToCompare)
    }
    return measure == .fitness ? fitness(cases, place, own) : edges(cases, place, own)
  }

  private func fitness(_ cases: PathCases, _ place: Int, _ own: ForceContrast) -> ForceContrast {
    guard let difference = cases.meanDifference(place) else {
      return own.closed(by: .nothingShared)
    }
    var row = own
    row.count = cases.fitting(place)
    row.estimate = cases.mean(place)
    row.difference = difference
    let drawn = cases.bootstrap(place, settings)
    row.interval95 = drawn.middle(0.95)
    row.interval90 = drawn.middle(0.90)
    row.detectable = (1.959963985 + 0.8416212336) * drawn.deviation
    row.p = cases.permutedMean(place, settings)
    row.crudeP = row.p
    return row
  }

  private func edges(_ cases: PathCases, _ place: Int, _ own: ForceContrast) -> ForceContrast {
    guard let found = cases.distance(place) else {
      return own.closed(by: .notEstimable)
    }
    var row = own
    row.difference = found.v
    row.p = cases.permutedEdges(place, settings)
    row.crudeP = row.p
    // By the degrees of freedom of many edges, as near as the tables go (Cohen 1988).
    row.detectable = min(1, (16.24 / Double(found.edges)).squareRoot())
    return row
  }

  /// No force can differ where none differs: the smallest probability, times the number of looks.
  private func omnibus(_ rows: [ForceContrast]) -> Double? {
    let found = rows.filter { $0.gate == nil }.compactMap(\.p)
    return found.min().map { min(1, $0 * Double(found.count)) }
  }

  private var method: Words {
    Words(
      en: """
        Closed cases against the process that guidance draws; labels of forces were shuffled within strata \
        (\(settings.resamplings) times, seed \(settings.seed)). A step without a record is not evidenced, which is not the \
        same as not done. Where one operation brought several people, the test is too sure.
        """,
      cy: """
        Achosion caeedig yn erbyn y broses y mae canllawiau'n ei llunio; cymysgwyd labeli'r heddluoedd o fewn strata \
        (\(settings.resamplings) o weithiau, hedyn \(settings.seed)). Mae cam heb gofnod yn gam heb dystiolaeth, ac nid yw \
        hynny yr un fath â cham heb ei wneud. Lle daeth sawl person o un ymgyrch, mae'r prawf yn rhy sicr.
        """)
  }
}
