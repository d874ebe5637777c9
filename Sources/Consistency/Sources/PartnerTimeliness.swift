import CanonicalModel
import Records
import Statistics

/// How long after the event each partner writes it down, and how long until it is sent.
struct PartnerTimeliness {
  let sent: SentRecords

  /// Nothing where nobody sent anything.
  var table: ComparedTable? {
    let rows = sent.partners(with: Set(RecordKind.allCases)).flatMap { partner in
      RecordKind.allCases.compactMap { row(partner, $0) }
    }
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(en: "Timeliness by partner", cy: "Prydlondeb yn ôl partner"),
      columns: Self.columns, rows: rows)
    table.notes = [Self.note]
    return table
  }

  private func row(_ partner: String, _ kind: RecordKind) -> ComparedTable.Row? {
    let records = sent.records(of: partner, kind)
    guard !records.isEmpty else { return nil }
    let recorded = records.compactMap { record in
      Self.days(record, until: record.source.recorded.day(.recordedOn))
    }
    let extracted = records.compactMap { record in
      Self.days(record, until: record.source.firstExtractedOn)
    }
    let waits = [recorded, extracted]
    let early = waits.map { days in days.count { $0 < 0 } }.reduce(0, +)
    return ComparedTable.Row(
      heading: sent.heading(partner, kind),
      cells: [.exact(records.count)]
        + waits.flatMap { PartnerTimeliness.cells($0.filter { $0 >= 0 }) } + [.exact(early)])
  }

  /// From the record's own event; nothing where either day is not known.
  private static func days(_ record: SentRecord, until end: CivilDate?) -> Int? {
    let events = record.source.kind.eventFields
    guard let end, let event = events.lazy.compactMap(record.source.recorded.day).first else {
      return nil
    }
    return end.days(since: event)
  }

  /// How many, the middle, and the day by which nine in ten are there.
  private static func cells(_ days: [Int]) -> [ComparedTable.Cell] {
    let sorted = days.sorted()
    guard days.count >= Least.events else {
      let symbol = ComparedTable.Cell.symbol(days.isEmpty ? "[x]" : "[u]")
      return [.exact(days.count), symbol, symbol]
    }
    // The smallest day by which at least nine in ten are there.
    let ninth = sorted[(sorted.count * 9 + 9) / 10 - 1]
    return [.exact(days.count), .days(sorted.median), .days(Double(ninth))]
  }

  private static let columns = [
    Words(en: "Records", cy: "Cofnodion"),
    Words(en: "With a day of recording", cy: "Â diwrnod cofnodi"),
    Words(en: "Event to recording, median", cy: "O'r digwyddiad i'r cofnodi, canolrif"),
    Words(en: "nine in ten within", cy: "naw o bob deg o fewn"),
    Words(en: "With a day of extract", cy: "Â diwrnod echdynnu"),
    Words(
      en: "Event to first extract, median", cy: "O'r digwyddiad i'r echdyniad cyntaf, canolrif"),
    Words(en: "nine in ten within", cy: "naw o bob deg o fewn"),
    Words(en: "Before the event", cy: "Cyn y digwyddiad"),
  ]

  private static let note = Words(
    en: """
      How to read it: days from the record's own event until it was written down, and until the first drop that had it. \
      The second depends on how often drops are made: a yearly drop is half a year old in the middle. A first drop with \
      old cases makes both long. Records that lie before their event are counted apart. From ten records on.
      """,
    cy: """
      Sut i'w ddarllen: diwrnodau o ddigwyddiad y cofnod ei hun nes iddo gael ei ysgrifennu, a nes y pecyn cyntaf yr oedd \
      ynddo. Mae'r ail yn dibynnu ar ba mor aml y gwneir pecynnau: mae pecyn blynyddol yn hanner blwydd oed yn y canol. Mae \
      pecyn cyntaf â hen achosion yn gwneud y ddau'n hir. Cyfrifir ar wahân gofnodion sydd cyn eu digwyddiad. O ddeg cofnod \
      ymlaen.
      """)
}
