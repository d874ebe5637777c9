import CanonicalModel
import Records
import Statistics

/// Waits of forces against the rest: the difference of restricted means with a bootstrap over people, and the
/// log-rank test within strata (consistency.md §1.2).
struct WaitContrast {
  let kind: Evidence.WaitKind
  let gates: [Code: Gate]
  let settings: ComparisonSettings

  /// Contrasts the forces on all waits.
  func contrast(_ rows: [WaitRow], forces: [Code], horizon: Int) -> IndicatorContrast {
    let sound = forces.filter { gates[$0] == nil }
    let table = WaitTable(
      rows.filter { sound.contains($0.force) }, kind, forces: sound, horizon: horizon)
    var contrasts = forces.map { force in own(rows.filter { $0.force == force }, force) }
    let differences = table.differences
    let resampled = table.resampled(settings)
    for (place, force) in sound.enumerated() {
      guard let row = forces.firstIndex(of: force), contrasts[row].gate == nil else { continue }
      contrasts[row] = against(
        table, place, contrasts[row], differences[place], resampled[place])
    }
    var contrast = IndicatorContrast(rows: contrasts, margin: settings.daysMargin, unit: .days)
    contrast.omnibusP = logRank(table.rows, by: \.stratum)
    contrast.allowance = table.allowance
    contrast.notes = notes(table)
    return contrast
  }

  /// What the force's own waits show: the median, where one era is all there is.
  private func own(_ rows: [WaitRow], _ force: Code) -> ForceContrast {
    var contrast = ForceContrast(force: force, gate: gates[force])
    let events = rows.count { $0.cause == 1 }
    (contrast.count, contrast.outOf) = (events, rows.count)
    guard contrast.gate == nil else { return contrast }
    if rows.count < Least.atRisk {
      return contrast.closed(by: .tooFew(found: rows.count, needed: Least.atRisk))
    }
    if events < Least.events {
      return contrast.closed(by: .tooFewEvents(found: events, needed: Least.events))
    }
    if rows.map({ Era($0.stratum.regime) }).distinct.count == 1 { setMedian(&contrast, rows) }
    return contrast
  }

  private func setMedian(_ contrast: inout ForceContrast, _ rows: [WaitRow]) {
    if kind == .truncated {
      contrast.estimate = try? ReverseTime(rows.map(\.truncated)).median
      return
    }
    guard let curve = try? KaplanMeier(rows.map(\.subject)) else { return }
    contrast.estimate = try? curve.median
    if let ends = try? curve.quantileInterval(0.5, level: 0.95), let low = ends.lower,
      let high = ends.upper
    {
      contrast.interval = Interval(low, high)
    }
  }

  private func against(
    _ table: WaitTable, _ place: Int, _ own: ForceContrast, _ difference: Double?,
    _ resampled: [Double]
  ) -> ForceContrast {
    let others = table.rows.indices.filter { $0 != place }.flatMap { table.rows[$0] }
    guard others.count >= Least.atRisk else { return own.closed(by: .nobodyToCompare) }
    // Fewer estimable resamples would say more than is known.
    guard let difference, table.horizon > 0, resampled.count * 10 >= settings.resamplings * 9
    else { return own.closed(by: .notEstimable) }
    let groups = [table.rows[place], others]
    guard let p = logRank(groups, by: \.stratum) else { return own.closed(by: .nothingShared) }
    var row = own
    row.difference = difference
    row.interval95 = resampled.middle(0.95)
    row.interval90 = resampled.middle(0.90)
    (row.p, row.crudeP) = (p, logRank(groups) { Era($0.stratum.regime) })
    // Two-sided at 5 %, seen four times in five.
    row.detectable = (1.959963985 + 0.8416212336) * resampled.deviation
    return row
  }

  /// The test within what is alike; nothing where nobody's wait ended beside one of another group.
  private func logRank<Key: Hashable & Comparable>(
    _ groups: [[WaitRow]], by key: (WaitRow) -> Key
  ) -> Double? {
    // In reversed time a wait is seen from the longest that it could have been.
    let origin = Double((groups.joined().map(\.longest).max() ?? 0) + 1)
    let strata = groups.joined().map(key).distinct.map { stratum in
      groups.map { group in
        group.filter { key($0) == stratum }.map {
          kind == .truncated ? $0.reversed(from: origin) : $0.subject
        }
      }
    }
    return try? LogRank.test(strata: strata).result.p
  }

  private func notes(_ table: WaitTable) -> [Words] {
    var notes = [Self.method(table.horizon, settings)]
    if kind == .truncated { notes.append(Self.truncated(table.lastDay)) }
    return notes
  }

  private static func method(_ horizon: Int, _ settings: ComparisonSettings) -> Words {
    Words(
      en: """
        Differences are of mean days, of which none beyond \(horizon) is counted; people were drawn anew (bootstrap, \
        \(settings.resamplings) times, seed \(settings.seed)). Whoever still waits counts for as long as they were seen. \
        Where one operation brought several people, intervals are too narrow.
        """,
      cy: """
        Gwahaniaethau mewn diwrnodau cymedrig ydynt, heb gyfrif dim y tu hwnt i \(horizon); tynnwyd pobl o'r newydd \
        (bootstrap, \(settings.resamplings) o weithiau, hedyn \(settings.seed)). Mae pwy bynnag sy'n dal i aros yn cyfrif \
        cyhyd ag y gwelwyd hwy. Lle daeth sawl person o un ymgyrch, mae'r cyfyngau'n rhy gul.
        """)
  }

  private static func truncated(_ longest: Int) -> Words {
    Words(
      en: """
        Only people for whom it happened are in the data, so late ones are still to come; the product limit in reversed \
        time allows for them. All is relative to the longest wait that could have been seen, \(longest) days.
        """,
      cy: """
        Dim ond pobl y digwyddodd iddynt sydd yn y data, felly mae'r rhai hwyr eto i ddod; mae'r terfyn lluoswm mewn amser \
        gwrthdro yn caniatáu ar eu cyfer. Mae'r cyfan yn gymharol i'r aros hiraf y gellid bod wedi'i weld, \(longest) diwrnod.
        """)
  }
}

extension WaitRow {
  /// Everybody under observation from the start; what makes the event impossible ends the wait as an open one.
  var subject: Subject { Subject(time: Double(days), isEvent: cause == 1) }

  var truncated: TruncatedDelay {
    TruncatedDelay(delay: Double(days), truncation: Double(longest))
  }

  /// In reversed time from an origin, under observation after the longest wait that it could have been.
  fileprivate func reversed(from origin: Double) -> Subject {
    Subject(
      time: origin - Double(days), isEvent: true, entry: origin - Double(longest) - 0.5)
  }
}

extension Array where Element == Double {
  /// The middle share of rising numbers, by the quantile of type 7 (Hyndman and Fan 1996).
  func middle(_ share: Double) -> Interval? {
    guard !isEmpty else { return nil }
    let tail = (1 - share) / 2
    return Interval(quantile(tail), quantile(1 - tail))
  }

  private func quantile(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let index = Swift.min(count - 1, Int(place))
    guard index + 1 < count else { return self[index] }
    return self[index] + (place - Double(index)) * (self[index + 1] - self[index])
  }

  /// The standard deviation; 0 of fewer than two.
  var deviation: Double {
    guard count > 1 else { return 0 }
    let mean = reduce(0, +) / Double(count)
    return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
  }
}
