import CanonicalModel
import Records
import Statistics

/// How long after the event each partner writes it down, and how long until it is sent.
struct PartnerTimeliness {
  let sent: SentRecords

  /// Until it was written down, and until it was sent; a table that nobody has days for is left out.
  var tables: [ComparedTable] {
    [
      table(
        Words(en: "Time until it is written down", cy: "Amser nes ei ysgrifennu"),
        Self.untilRecorded
      ) { $0.source.recorded.day(.recordedOn) },
      table(Words(en: "Time until it is sent", cy: "Amser nes ei anfon"), Self.untilSent) {
        $0.source.firstExtractedOn
      },
    ].compactMap(\.self)
  }

  private func table(
    _ title: Words, _ note: Words, until end: (SentRecord) -> CivilDate?
  ) -> ComparedTable? {
    let rows = sent.partners(with: Set(RecordKind.allCases)).flatMap { partner in
      RecordKind.allCases.compactMap { kind -> ComparedTable.Row? in
        let days = sent.records(of: partner, kind).compactMap { Self.days($0, until: end($0)) }
          .filter { $0 >= 0 }
        // Fewer say nothing of a habit.
        guard days.count >= Least.events else { return nil }
        return ComparedTable.Row(
          heading: sent.heading(partner, kind), cells: Self.cells(days))
      }
    }
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(title: title, columns: Self.columns, rows: rows)
    table.notes = [note]
    return table
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
    Words(en: "Records with both days", cy: "Cofnodion â'r ddau ddiwrnod"),
    Words(en: "Half within, days", cy: "Hanner o fewn, diwrnodau"),
    Words(en: "Nine in ten within, days", cy: "Naw o bob deg o fewn, diwrnodau"),
  ]

  private static let untilRecorded = Words(
    en: """
      How to read it: days from the record's own event until it was written down, of partners with ten such records or more. \
      Records written down before their event are left out. A new system that was filled with old cases makes it long.
      """,
    cy: """
      Sut i'w ddarllen: diwrnodau o ddigwyddiad y cofnod ei hun nes iddo gael ei ysgrifennu, ar gyfer partneriaid â deg cofnod \
      o'r fath neu fwy. Gadewir allan gofnodion a ysgrifennwyd cyn eu digwyddiad. Mae system newydd a lenwyd â hen achosion yn \
      ei wneud yn hir.
      """)

  private static let untilSent = Words(
    en: """
      How to read it: days from the record's own event until the first drop that had it was made. It depends on how often drops \
      are made: a yearly drop is half a year old in the middle. A first drop with old cases makes it long.
      """,
    cy: """
      Sut i'w ddarllen: diwrnodau o ddigwyddiad y cofnod ei hun nes gwneud y pecyn cyntaf yr oedd ynddo. Mae'n dibynnu ar ba mor \
      aml y gwneir pecynnau: mae pecyn blynyddol yn hanner blwydd oed yn y canol. Mae pecyn cyntaf â hen achosion yn ei wneud yn \
      hir.
      """)
}
