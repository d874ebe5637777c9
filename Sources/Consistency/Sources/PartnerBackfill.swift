import CanonicalModel
import Records
import Statistics

/// How much of a month each partner sends only with a later drop, and which of the latest months are still to fill.
struct PartnerBackfill {
  let sent: SentRecords

  /// Fewer drops tell nothing of a pattern.
  private static let leastExtracts = 4

  /// Nothing where nobody sent two drops.
  var table: ComparedTable? {
    let rows = sent.table.partners.filter { $0.extracts.count > 1 }.map(row)
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(en: "Backfill by partner", cy: "Ôl-lenwi yn ôl partner"),
      columns: Self.columns, rows: rows)
    table.notes = [Self.note]
    return table
  }

  private func row(_ partner: PartnerDrop) -> ComparedTable.Row {
    let arrivals = Arrivals(sent, partner)
    var cells: [ComparedTable.Cell] = [
      // Drops are no people, and no secret.
      .words(Words(same: "\(partner.extracts.count)")), .exact(arrivals.late),
      .exact(arrivals.told),
      .share(arrivals.late, of: arrivals.told),
    ]
    if partner.extracts.count >= Self.leastExtracts, let months = arrivals.unfilled {
      cells.append(
        .words(
          months.isEmpty
            ? Words(en: "none", cy: "dim")
            : Words(same: months.map(\.label).joined(separator: ", "))))
    } else {
      cells.append(.symbol("[x]"))
    }
    return ComparedTable.Row(heading: sent.name(partner.partner), cells: cells)
  }

  private static let columns = [
    Words(en: "Drops", cy: "Pecynnau"),
    Words(en: "Came later", cy: "Daeth yn hwyrach"),
    Words(en: "Records that could", cy: "Cofnodion a allai"), Words(en: "Share", cy: "Cyfran"),
    Words(
      en: "Months expected below 95% of their records",
      cy: "Misoedd y disgwylir iddynt fod dan 95% o'u cofnodion"),
  ]

  private static let note = Words(
    en: """
      How to read it: records of months that had ended, which came not with the first drop after their month but with a \
      later one. Months that earlier ones let expect to be filled further (chain ladder, from four drops on) are to be \
      read as provisional.
      """,
    cy: """
      Sut i'w ddarllen: cofnodion misoedd a oedd wedi dod i ben, na ddaeth gyda'r pecyn cyntaf ar ôl eu mis ond gydag un \
      diweddarach. Dylid darllen fel rhai dros dro y misoedd y mae rhai cynharach yn awgrymu y byddant yn cael eu llenwi \
      ymhellach (ysgol gadwyn, o bedwar pecyn ymlaen).
      """)
}

/// With which drop after its month each record of a partner came.
private struct Arrivals {
  /// Records that came with a later drop than the first after their month, of those that could.
  private(set) var late = 0
  private(set) var told = 0
  /// New records by month, oldest first, and by drop after it.
  private var months: [(month: Month, counts: [Int])] = []

  init(_ sent: SentRecords, _ partner: PartnerDrop) {
    let extracts = partner.extracts
    var counts: [Month: [Int]] = [:]
    for record in RecordKind.allCases.flatMap({ sent.records(of: partner.partner, $0) }) {
      guard let date = record.matter.date, date.precision != .year,
        let first = record.source.firstExtractedOn
      else { continue }
      let month = Month(date.earliest)
      let after = extracts.filter { $0 > month.lastDay }
      guard !after.isEmpty else { continue }
      // What was there before its month had ended came in time.
      let place = after.firstIndex { $0 >= first } ?? after.count - 1
      counts[month, default: Array(repeating: 0, count: after.count)][place] += 1
      guard after.count > 1 else { continue }
      told += 1
      if place > 0 { late += 1 }
    }
    months = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Months of which less than 95 % has come; nothing where it cannot be estimated.
  var unfilled: [Month]? {
    guard let ladder = try? ChainLadder(months.map(\.counts)) else { return nil }
    return ladder.incomplete(below: 0.95).map { months[$0].month }
  }
}

extension Month {
  /// `2024-03`.
  fileprivate var label: String { String(firstDay.description.prefix(7)) }
}
