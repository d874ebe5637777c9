import CanonicalModel
import Records
import Statistics

/// Mixes of categories against the rest: Cramér's V of a force against the others, with the permutation test of the
/// weighted Jensen–Shannon divergence within era and age group (consistency.md §1.2). A mix is never called
/// consistent: there is no agreed way to say that two mixes are the same.
struct MixContrast {
  let gates: [Code: Gate]
  let settings: ComparisonSettings

  func contrast(_ rows: [MixRow], forces: [Code], categories: Int) -> IndicatorContrast {
    let sound = forces.filter { gates[$0] == nil }
    let table = MixTable(rows, forces: sound, categories: categories)
    let contrasts = forces.map { force in
      var row = ForceContrast(force: force, gate: gates[force])
      row.outOf = rows.count { $0.force == force }
      guard let place = sound.firstIndex(of: force) else { return row }
      return against(table, place, row)
    }
    var contrast = IndicatorContrast(rows: contrasts, margin: settings.mixFloor, unit: .index)
    contrast.offersConsistency = false
    contrast.omnibusP = permuted(table, table.layers)
    contrast.allowance = Allowance.words(for: table.strata)
    contrast.notes = [method]
    return contrast
  }

  private func against(_ table: MixTable, _ place: Int, _ own: ForceContrast) -> ForceContrast {
    let size = table.size(place)
    guard size >= Least.mix else { return own.closed(by: .tooFew(found: size, needed: Least.mix)) }
    let others = table.forces.indices.map(table.size).reduce(0, +) - size
    guard others >= Least.mix else { return own.closed(by: .nobodyToCompare) }
    guard let v = v(table, place), let p = permuted(table, table.against(place)) else {
      return own.closed(by: .notEstimable)
    }
    var row = own
    row.difference = v
    row.p = p
    row.crudeP = crudeP(table, place)
    row.detectable = detectable(size + others, categories: table.categories)
    return row
  }

  /// V of each era, weighted by its cases.
  private func v(_ table: MixTable, _ place: Int) -> Double? {
    let eras = table.eras.compactMap { try? Divergence.versusRest(table.table($0), row: place) }
    let total = eras.map(\.total).reduce(0, +)
    guard total > 0 else { return nil }
    return eras.map { $0.v * Double($0.total) }.reduce(0, +) / Double(total)
  }

  /// Over several eras nothing crude can be had.
  private func crudeP(_ table: MixTable, _ place: Int) -> Double? {
    guard table.eras.count == 1 else { return nil }
    return try? Divergence.versusRest(table.table(table.eras[0]), row: place).g.p
  }

  private func permuted(_ table: MixTable, _ layers: [[[Int]]]) -> Double? {
    let statistic: PermutationResult.MixStatistic =
      table.eras.count > 1 ? .withinStrata : .pooled
    return try? PermutationResult.ofMix(
      strata: layers, statistic: statistic, resamples: settings.resamplings, seed: settings.seed
    ).p
  }

  /// The V that is seen four times in five by a test at 5 %: what chi-square has to be beyond nothing for it, by
  /// degrees of freedom 1 to 10 (Cohen 1988, table 12.3.25), spread over the cases.
  private func detectable(_ size: Int, categories: Int) -> Double {
    let beyond = [7.85, 9.63, 10.90, 11.94, 12.83, 13.62, 14.35, 15.02, 15.65, 16.24]
    let degrees = min(max(categories - 1, 1), beyond.count)
    return min(1, (beyond[degrees - 1] / Double(size)).squareRoot())
  }

  private var method: Words {
    Words(
      en: """
        Labels of forces were shuffled within period of the rules and age group (\(settings.resamplings) times, seed \
        \(settings.seed)); a mix that lies less than \(Figures.index(settings.mixFloor)) apart never counts as a clear \
        difference. Practice and prevalence cannot be separated from a mix alone. Where one operation brought several \
        people, the test is too sure.
        """,
      cy: """
        Cymysgwyd labeli'r heddluoedd o fewn cyfnod y rheolau a grŵp oedran (\(settings.resamplings) o weithiau, hedyn \
        \(settings.seed)); nid yw cymysgedd sy'n llai na \(Figures.index(settings.mixFloor)) ar wahân byth yn cyfrif yn \
        wahaniaeth clir. Ni ellir gwahanu arfer a chyffredinrwydd ar sail cymysgedd yn unig. Lle daeth sawl person o un \
        ymgyrch, mae'r prawf yn rhy sicr.
        """)
  }
}
