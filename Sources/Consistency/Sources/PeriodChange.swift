import CanonicalModel
import Records
import Statistics

/// This period against the one of the same length before it: how many records each partner has of either, and how full
/// their core fields are.
struct PeriodChange {
  private let sent: SentRecords
  private let period: ClosedRange<CivilDate>
  private let before: ClosedRange<CivilDate>

  /// Nothing where no period is compared.
  init?(sent: SentRecords) {
    guard let period = sent.context.period else { return nil }
    self.sent = sent
    self.period = period
    let length = period.upperBound.days(since: period.lowerBound) + 1
    before = period.lowerBound.adding(days: -length)...period.lowerBound.adding(days: -1)
  }

  private static let kinds: [RecordKind] = [.referral, .encounter, .supportContact, .crimeRecord]

  /// Nothing where nobody has records of either.
  var table: ComparedTable? {
    let (now, then) = (sent.of(period), sent.of(before))
    let partners = Set(now.partners(with: Set(Self.kinds)) + then.partners(with: Set(Self.kinds)))
    let rows = partners.sorted().flatMap { partner in
      Self.kinds.compactMap { row(partner, $0, now, then) }
    }
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(title: title, columns: Self.columns, rows: rows)
    table.notes = [Self.note] + [regimes].compactMap(\.self)
    return table
  }

  private var title: Words {
    let (now, then) = (DayWords.words(period), DayWords.words(before))
    return Words(
      en: "This period (\(now.en)) against the last (\(then.en))",
      cy: "Y cyfnod hwn (\(now.cy)) yn erbyn yr un diwethaf (\(then.cy))")
  }

  private func row(
    _ partner: String, _ kind: RecordKind, _ now: SentRecords, _ then: SentRecords
  ) -> ComparedTable.Row? {
    // A record without a day is of neither.
    let own = now.records(of: partner, kind).filter { $0.day != nil }
    let earlier = then.records(of: partner, kind).filter { $0.day != nil }
    guard !own.isEmpty || !earlier.isEmpty else { return nil }
    let cells =
      [.exact(earlier.count), .exact(own.count)] + counts(own, earlier, of: partner)
      + completeness(own.map(now.view), earlier.map(then.view))
    return ComparedTable.Row(heading: sent.heading(partner, kind), cells: cells)
  }

  // MARK: - Counts

  /// The ratio of the rates with its interval, and the chance of such a change.
  private func counts(
    _ own: [SentRecord], _ earlier: [SentRecord], of partner: String
  ) -> [ComparedTable.Cell] {
    let nothing = Array(repeating: ComparedTable.Cell.symbol("[x]"), count: 4)
    guard own.count + earlier.count >= Least.percentage, let exposure = exposure(of: partner),
      let contrast = try? RateContrast(
        own.count, exposure: exposure.now, with: earlier.count, exposure: exposure.then)
    else { return nothing }
    guard let ratio = try? contrast.ratio, let interval = try? contrast.interval(0.95),
      interval.upper.isFinite
    else { return nothing.prefix(3) + [.number(contrast.p, digits: 4)] }
    return [
      .number(ratio, digits: 2), .number(interval.lower, digits: 2),
      .number(interval.upper, digits: 2), .number(contrast.p, digits: 4),
    ]
  }

  /// Days of either period that the partner's drops can hold; nothing where they say that they do not cover them.
  private func exposure(of partner: String) -> (now: Double, then: Double)? {
    let drop = sent.table.partners.first { $0.partner == partner }
    let stated = (drop?.drops ?? []).filter { !$0.period.isAlways }
    let last = min(period.upperBound, drop?.extracts.last ?? period.upperBound)
    guard last >= period.lowerBound else { return nil }
    func days(_ range: ClosedRange<CivilDate>) -> Int {
      let all = (0...range.upperBound.days(since: range.lowerBound)).map {
        range.lowerBound.adding(days: $0)
      }
      guard stated.count == drop?.drops.count, !stated.isEmpty else { return all.count }
      return all.count { day in stated.contains { $0.period.contains(day) } }
    }
    let (now, then) = (days(period.lowerBound...last), days(before))
    return now > 0 && then > 0 ? (Double(now), Double(then)) : nil
  }

  // MARK: - Completeness

  /// The share of filled core cells then and now, and the change in points.
  private func completeness(_ own: [CaseView], _ earlier: [CaseView]) -> [ComparedTable.Cell] {
    let shares = [earlier, own].map { views -> Double? in
      guard views.count >= Least.percentage else { return nil }
      let counts = CoreField.all.filter { field in
        views[0].sources.contains { source in
          field.fields.contains(where: source.kind.fields.contains)
        }
      }.map { PartnerCompleteness.count($0, views) }
      let of = counts.reduce(0) { $0 + $1.of }
      return of > 0 ? Double(counts.reduce(0) { $0 + $1.filled }) / Double(of) : nil
    }
    let cells = shares.map { $0.map(ComparedTable.Cell.share) ?? .symbol("[u]") }
    guard let then = shares[0], let now = shares[1] else { return cells + [.symbol("[u]")] }
    return cells + [.number((now - then) * 100, digits: 0)]
  }

  // MARK: - Words

  private static let columns = [
    Words(en: "Last period", cy: "Cyfnod diwethaf"), Words(en: "This period", cy: "Cyfnod hwn"),
    Words(en: "Ratio of the rates", cy: "Cymhareb y cyfraddau"),
    Words(en: "95% from", cy: "95% o"), Words(en: "to", cy: "i"),
    Words(en: "Chance of such a change", cy: "Siawns o newid o'r fath"),
    Words(en: "Core fields filled then", cy: "Meysydd craidd wedi'u llenwi bryd hynny"),
    Words(en: "and now", cy: "ac yn awr"), Words(en: "points", cy: "pwyntiau"),
  ]

  private static let note = Words(
    en: """
      How to read it: more records are not worse and fewer are not better. The chance is that of counts this far apart \
      if nothing changed (exact conditional Poisson test, by the days that drops cover); operations bring several people \
      at once, so that it is rather too small. A ratio whose interval holds 1 is within chance. The latest months may \
      still fill.
      """,
    cy: """
      Sut i'w ddarllen: nid yw mwy o gofnodion yn waeth ac nid yw llai yn well. Y siawns yw'r un o gael niferoedd mor bell â \
      hyn oddi wrth ei gilydd pe na bai dim wedi newid (prawf Poisson amodol union, yn ôl y diwrnodau y mae pecynnau'n eu \
      cwmpasu); mae ymgyrchoedd yn dod â sawl person ar unwaith, felly mae braidd yn rhy fach. Mae cymhareb y mae ei chyfwng \
      yn cynnwys 1 o fewn siawns. Gall y misoedd diweddaraf lenwi o hyd.
      """)

  /// Where the rules changed in between, a change of numbers may be theirs.
  private var regimes: Words? {
    let ids = [Regime(before.lowerBound), Regime(period.upperBound)]
    guard ids[0] != ids[1] else { return nil }
    return Words(
      en: "The rules of the NRM changed between: from \(ids[0].id) to \(ids[1].id).",
      cy: "Newidiodd rheolau'r NRM rhyngddynt: o \(ids[0].id) i \(ids[1].id).")
  }
}
