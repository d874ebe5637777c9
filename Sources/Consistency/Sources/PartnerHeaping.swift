import CanonicalModel
import Records
import Statistics

/// Whether each partner's dates pile up on convenient days.
struct PartnerHeaping {
  let sent: SentRecords

  private static let fields: [CanonicalField] = [
    .encounteredOn, .referredOn, .contactedOn, .supportStartedOn, .crimeRecordedOn, .recordedOn,
    .dateOfBirth,
  ]

  /// Nothing where nobody has ten dates known to the day.
  var table: ComparedTable? {
    let rows = sent.partners(with: Set(RecordKind.allCases)).flatMap { partner in
      Self.fields.compactMap { row(partner, $0) }
    }
    guard !rows.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(en: "Convenient days by partner", cy: "Diwrnodau cyfleus yn ôl partner"),
      columns: Self.columns, rows: rows)
    table.notes = [Self.note]
    return table
  }

  private func row(_ partner: String, _ field: CanonicalField) -> ComparedTable.Row? {
    let days = RecordKind.allCases.flatMap { sent.records(of: partner, $0) }
      .compactMap { $0.source.recorded.day(field) }
    // Fewer say nothing of a habit.
    guard days.count >= Least.interval else { return nil }
    let firsts = days.count { $0.day == 1 }
    let newYears = days.count { $0.day == 1 && $0.month == 1 }
    let (name, label) = (sent.name(partner), field.definition.label)
    return ComparedTable.Row(
      heading: Words(en: "\(name.en): \(label.en)", cy: "\(name.cy): \(label.cy)"),
      cells: [
        .exact(days.count), .exact(firsts),
        tail(days) { () throws(Inestimable) in try Heaping.firstOfMonth(firsts, of: days.count) },
        .exact(newYears),
        tail(days) { () throws(Inestimable) in
          try Heaping.firstOfJanuary(newYears, of: days.count)
        },
        weekdays(days, field),
      ])
  }

  /// The chance of as many; a tail of few tells a count, and is not printed.
  private func tail(
    _ days: [CivilDate], _ pile: () throws(Inestimable) -> Heaping.Pile
  ) -> ComparedTable.Cell {
    guard days.count >= Least.percentage, let found = try? pile() else { return .symbol("[u]") }
    return .number(found.upperTail, digits: 4)
  }

  /// Births have no working week.
  private func weekdays(_ days: [CivilDate], _ field: CanonicalField) -> ComparedTable.Cell {
    guard field != .dateOfBirth else { return .symbol("[z]") }
    let weekdays = days.map(\.weekday)
    guard days.count >= 5 * 7,
      let test = try? Heaping.weekdays((1...7).map { day in weekdays.count { $0 == day } })
    else { return .symbol("[u]") }
    return .number(test.p, digits: 4)
  }

  private static let columns = [
    Words(en: "Dates", cy: "Dyddiadau"),
    Words(en: "On the first of a month", cy: "Ar y cyntaf o'r mis"),
    Words(en: "Chance of as many", cy: "Siawns o gynifer"),
    Words(en: "On 1 January", cy: "Ar 1 Ionawr"),
    Words(en: "Chance of as many", cy: "Siawns o gynifer"),
    Words(en: "Chance of such weekdays", cy: "Siawns o ddyddiau'r wythnos o'r fath"),
  ]

  private static let note = Words(
    en: """
      How to read it: a small chance says that dates may have been filled in from memory or by a system. Births on 1 \
      January are common where registration is weak or an age was assessed, and few police or NGO offices work at \
      weekends: neither is careless recording of itself. From twenty dates on, weekdays from thirty-five.
      """,
    cy: """
      Sut i'w ddarllen: mae siawns fach yn awgrymu y gallai dyddiadau fod wedi'u llenwi o'r cof neu gan system. Mae \
      genedigaethau ar 1 Ionawr yn gyffredin lle mae cofrestru'n wan neu lle aseswyd oedran, ac ychydig o swyddfeydd sy'n \
      gweithio ar benwythnosau: nid yw'r naill na'r llall yn gofnodi diofal ynddo'i hun. O ugain dyddiad ymlaen, dyddiau'r \
      wythnos o dri deg pump.
      """)
}
