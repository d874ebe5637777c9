import Records
import Statistics

/// Disclosure control: of what was counted, what a tier may be told (consistency.md §4). Everything that carries a
/// count goes through it; what a report says in words is said again of what is left. The same values make both
/// languages, so that one never tells what the other hides.
package struct ReleasedReport {
  private let exact: ComparisonReport
  private let tier: ComparisonReport.Tier
  private let settings: ComparisonSettings
  private let earlier: [EarlierRelease]

  /// The report for its own tier. Held against earlier releases, where there are any.
  package static func report(
    _ exact: ComparisonReport, settings: ComparisonSettings, earlier: [EarlierRelease] = []
  ) throws(ReleaseRefusal) -> ComparisonReport {
    guard exact.tier != .restricted else { return exact }
    return try ReleasedReport(
      exact: exact, tier: exact.tier, settings: settings, earlier: earlier
    ).report()
  }

  private func report() throws(ReleaseRefusal) -> ComparisonReport {
    let results = exact.indicators.filter { !ReleaseLimits.isOut($0.info.id, of: tier) }
    let indicators = try protected(results)
    var report = exact
    report.indicators = indicators.map(\.result)
    report.forum = ForumList.items(results, shownAs: report.indicators, settings: settings)
    let coarsening = Coarsening(tier: tier)
    let sources = exact.sources.map { LooseTable($0, coarsening) }
    report.sources = sources.compactMap(\.released)
    report.reconciliation = exact.reconciliation.map {
      ReleasedReconciliation(coarsening: coarsening).table($0)
    }
    report.caveats = exact.caveats.map(Self.withoutFigures)
    for place in report.inputs.indices {
      report.inputs[place].records = Coarsening.toFive(report.inputs[place].records)
      report.inputs[place].bytes = 0
    }
    report.withheld =
      exact.withheld
      + WithheldWords(
        tier: tier, indicators: indicators, sources: sources.map(\.protection),
        out: exact.indicators.map(\.info.id).filter { ReleaseLimits.isOut($0, of: tier) }
      ).words
    return report
  }

  // MARK: - Indicators together

  /// A count that stands on several pages is hidden on all of them or on none.
  private func protected(_ results: [IndicatorResult]) throws(ReleaseRefusal) -> [ReleasedIndicator]
  {
    var forced = results.map { result in
      earlier.reduce(into: Set()) { $0.formUnion($1.hidden(result, tier)) }
    }
    var all = zip(results, forced).map { released($0, $1) }
    for _ in 0..<4 {
      let wanted = zip(results, forced).map { result, own in own.union(shared(result, with: all)) }
      guard wanted != forced else { break }
      for place in all.indices where wanted[place] != forced[place] {
        all[place] = released(results[place], wanted[place])
      }
      forced = wanted
    }
    try check(all)
    return all
  }

  private func released(_ result: IndicatorResult, _ forced: Set<CountPlace>) -> ReleasedIndicator {
    ReleasedIndicator(result, tier, settings: settings, hiding: forced)
  }

  /// Denominators of a force that another page hides: of the same words and the same number.
  private func shared(_ result: IndicatorResult, with all: [ReleasedIndicator]) -> Set<CountPlace> {
    var places: Set<CountPlace> = []
    for other in all where other.exact.info.denominator == result.info.denominator {
      for (force, row) in other.exact.rows.enumerated()
      where other.protection.hidden.contains(.outOf(force)) {
        if result.rows.indices.contains(force), result.rows[force].outOf == row.outOf {
          places.insert(.outOf(force))
        }
      }
    }
    return places
  }

  /// What an earlier release told of the same counts may not undo what this one hides.
  private func check(_ all: [ReleasedIndicator]) throws(ReleaseRefusal) {
    let telling = all.filter { one in !earlier.allSatisfy { one.isSafe(knowing: $0.told(one)) } }
      .map(\.exact.info.id)
    guard telling.isEmpty else { throw ReleaseRefusal(indicators: telling) }
  }

  /// A text without what stands in brackets, where that has figures.
  private static func withoutFigures(_ words: Words) -> Words {
    Words(en: withoutFigures(words.en), cy: withoutFigures(words.cy))
  }

  private static func withoutFigures(_ text: String) -> String {
    var kept = ""
    for part in text.split(separator: "(", omittingEmptySubsequences: false) {
      guard !kept.isEmpty, let end = part.firstIndex(of: ")") else {
        kept += (kept.isEmpty ? "" : "(") + part
        continue
      }
      let inside = part[..<end]
      let rest = part[part.index(after: end)...]
      if inside.contains(where: \.isNumber) {
        if kept.hasSuffix(" ") { kept.removeLast() }
        kept += rest
      } else {
        kept += "(" + part
      }
    }
    return kept
  }
}

/// Why a report may not leave: beside an earlier release it would give counts away.
package struct ReleaseRefusal: Error, Hashable {
  /// The ids of the indicators concerned.
  package let indicators: [String]
  package init(indicators: [String]) { self.indicators = indicators }
}
