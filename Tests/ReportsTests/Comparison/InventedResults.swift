import Records

/// What invented forces come out as.
enum InventedResults {
  /// Records and those counted, as in the notes on consistency (TV-01), again for further forces.
  static let numbers = [(78, 101), (31, 58), (33, 42), (97, 116)]
  static let differences = [0.002, -0.178, 0.082, 0.066]

  static func result(_ info: IndicatorInfo, _ index: Int, _ forces: [ComparedForce])
    -> IndicatorResult
  {
    let rows = forces.indices.map { row(info, index, $0, forces[$0]) }
    var result = IndicatorResult(info: info, rows: rows)
    result.regimes = [
      Words(
        en: "two competent authorities (from November 2021)",
        cy: "dau awdurdod cymwys (o Dachwedd 2021)"),
      Words(
        en: "objective factors needed (from 30 January 2023)",
        cy: "angen ffactorau gwrthrychol (o 30 Ionawr 2023)"),
    ]
    result.nullRange = Words(
      en:
        "Four forces that are the same would lie 10 points apart half of the time, and more than 20 points apart one time in twenty.",
      cy:
        "Byddai pedwar heddlu sydd yr un fath 10 pwynt ar wahân hanner yr amser, a mwy nag 20 pwynt un tro mewn ugain."
    )
    result.notes = [
      Words(
        en: "Mantel–Haenszel difference within regime, age group and exploitation.",
        cy: "Gwahaniaeth Mantel–Haenszel o fewn cyfundrefn, grŵp oedran a chamfanteisio.")
    ]
    result.charts = InventedCharts.charts(for: info, forces)
    return result
  }

  static func row(
    _ info: IndicatorInfo, _ index: Int, _ place: Int, _ force: ComparedForce
  ) -> ForceResult {
    let (count, records) = numbers[place % 4]
    let verdict = verdict(info, index, place)
    let size = verdict == .consistent ? 0.2 : 1
    let difference =
      differences[(place + index) % 4 == 0 ? 1 : (place + index) % 4] * size
      * (index % 2 == 0 ? 1 : -1)
    var row = ForceResult(
      force: force, verdict: verdict,
      reading: Words(
        en: "\(force.name.en) recorded \(count) of \(records) (95% interval 68–84%).",
        cy: "Cofnododd \(force.name.cy) \(count) o \(records) (cyfwng 95% 68–84%)."))
    guard verdict != .notComparable else {
      row.reason = Words(
        en: "Not compared: the needed fields are filled in fewer than 80% of the records.",
        cy: "Heb ei gymharu: llenwyd y meysydd angenrheidiol mewn llai nag 80% o'r cofnodion.")
      return row
    }
    (row.count, row.outOf) = (.exact(count), .exact(records))
    row.estimate = Double(count) / Double(records)
    row.interval = 0.6814098988...0.8431917294
    row.difference = difference
    row.differenceInterval = (difference - 0.14)...(difference + 0.14)
    row.marginInterval = (difference - 0.12)...(difference + 0.12)
    row.crudeDifference = difference * 1.5
    (row.p, row.q) = (0.0105, 0.0422)
    row.detectable = verdict == .cannotTell ? 0.23 : nil
    row.excluded = [
      ForceResult.Excluded(
        reason: Words(en: "age not known", cy: "oedran anhysbys"), count: .exact(3))
    ]
    return row
  }

  private static func verdict(_ info: IndicatorInfo, _ index: Int, _ place: Int)
    -> ComparisonVerdict
  {
    let isLarge = place == 0 || place == 3
    switch (index * 7 + place * 3) % 11 {
    case 0 where info.control != .national: return .clearDifference
    case 1, 2: return .possibleDifference
    case 3 where index % 3 == 0: return .notComparable
    case 3...5 where !isLarge: return .cannotTell
    default: return isLarge || index % 4 > 0 ? .consistent : .cannotTell
    }
  }

  /// As a public report has it.
  static func withheld(_ result: IndicatorResult) -> IndicatorResult {
    var result = result
    for place in result.rows.indices {
      result.rows[place].count = place == 0 ? .withheld : .rounded(30 + 5 * place)
      result.rows[place].outOf = .rounded(100)
      result.rows[place].excluded = [
        ForceResult.Excluded(
          reason: Words(en: "age not known", cy: "oedran anhysbys"), count: .withheld)
      ]
      if place == 0 { (result.rows[place].estimate, result.rows[place].interval) = (nil, nil) }
    }
    return result
  }
}
