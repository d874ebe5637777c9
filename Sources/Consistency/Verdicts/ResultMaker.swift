import CanonicalModel
import Records
import Statistics

/// Makes the report's result of a contrast and what its family made of it.
struct ResultMaker {
  let info: IndicatorInfo
  let forces: [ComparedForce]
  let settings: ComparisonSettings
  let family: (name: Family, indicators: Int)

  func result(
    _ contrast: IndicatorContrast, _ adjusted: [VerdictRule.Adjusted], _ gathered: Gathered
  ) -> IndicatorResult {
    let rows = forces.indices.map { place in
      let (force, strict) = (forces[place], contrast.strict.isEmpty ? nil : contrast.strict[place])
      var row = row(force, contrast.rows[place], adjusted[place], contrast, strict)
      row.excluded += gathered.excluded(of: force.code)
      return row
    }
    var result = IndicatorResult(info: info, rows: rows)
    result.regimes = contrast.regimes.map(\.label)
    result.nullRange = contrast.nullRange
    result.charts = contrast.charts
    result.tables =
      contrast.tables + gathered.pictures(forces) + gathered.tables
      + CompanionTables(companions: gathered.companions, forces: forces, info: info).tables
    result.notes =
      Caption(
        info: info, contrast: contrast, settings: settings, forces: forces, family: family
      ).notes + contrast.notes + gathered.notes
      + (contrast.strict.isEmpty ? [] : [LinkageBand.note])
    return result
  }

  private func row(
    _ force: ComparedForce, _ row: ForceContrast, _ adjusted: VerdictRule.Adjusted,
    _ contrast: IndicatorContrast, _ strict: ForceContrast?
  ) -> ForceResult {
    let band = LinkageBand(contrast: contrast, control: info.control, settings: settings)
    let verdict = band.verdict(of: row, adjusted, strict)
    var result = ForceResult(force: force, verdict: verdict, reading: Words(same: ""))
    result.unit = contrast.unit
    result.count = row.count.map { .exact($0) }
    result.outOf = row.outOf.map { .exact($0) }
    result.estimate = row.estimate
    result.interval = row.interval?.closed
    if verdict == .notComparable {
      result.reason = (row.gate ?? .notEstimable).words
    } else {
      fill(&result, row, adjusted)
      // How far a mix lies apart has no direction: it is an estimate, and no difference.
      if !contrast.offersConsistency {
        (result.estimate, result.difference) = (row.difference, nil)
      }
      result.allowance = contrast.allowance
    }
    result.reading = Reading.words(of: result, info, settings: settings)
    return result
  }

  private func fill(
    _ result: inout ForceResult, _ row: ForceContrast, _ adjusted: VerdictRule.Adjusted
  ) {
    result.difference = row.difference
    result.differenceInterval = row.interval95?.closed
    result.marginInterval = row.interval90?.closed
    result.crudeDifference = row.crudeDifference
    result.p = row.p
    result.q = adjusted.q
    result.detectable = row.detectable
    guard row.unmatched > 0 else { return }
    let reason = Words(
      en: "no like at another force, so no part of the difference",
      cy: "dim achos tebyg mewn heddlu arall, felly nid yn rhan o'r gwahaniaeth")
    result.excluded = [ForceResult.Excluded(reason: reason, count: .exact(row.unmatched))]
  }
}

extension Gathered {
  /// What was left out of a force's cases.
  fileprivate func excluded(of force: Code) -> [ForceResult.Excluded] {
    excluded.filter { $0.force == force }.map {
      ForceResult.Excluded(reason: $0.reason, count: .exact($0.count))
    }
  }

  /// What was left out for want of a force.
  fileprivate var tables: [ComparedTable] {
    let nobodys = excluded.filter { $0.force == nil }
    guard !nobodys.isEmpty else { return [] }
    let rows = nobodys.map {
      ComparedTable.Row(heading: $0.reason, cells: [.count(.exact($0.count))])
    }
    return [
      ComparedTable(
        title: Words(en: "Cases of no force", cy: "Achosion heb heddlu"),
        columns: [Words(en: "Cases", cy: "Achosion")], rows: rows)
    ]
  }
}

extension Interval {
  /// As results hold it.
  var closed: ClosedRange<Double> { lower...upper }
}
