import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Tables about the sources, each held against a fixture that was counted by hand.
@Suite struct SourceTablesTests {
  private func sent(_ fixture: Fixture, _ period: ClosedRange<CivilDate>? = nil) -> SentRecords {
    var context = fixture.context()
    context.period = period
    return SentRecords(
      fixture.table, context, names: ["gwent-police": Words(same: "Gwent Police")])
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func number(_ cell: ComparedTable.Cell?) -> Double? {
    switch cell {
    case .number(let value, _): value
    case .share(let value), .days(let value): value
    default: nil
    }
  }

  @Test func setsPartnersSideBySide() throws {
    var fixture = Fixture()
    let own: Fixture.Values = [
      .exploitationTypes: "labour|criminal", .gender: "male", .nationalities: "VNM|GBR",
      .ageGroupAtReferral: "adult",
    ]
    fixture.referral("gwent", "2024-03-01", "adult")
    fixture.pair("gwent", own, own.merging([.nationalities: "GBR|VNM"]) { $1 }, times: 3)
    fixture.pair("gwent", own, own.merging([.exploitationTypes: "criminal"]) { $1 }, times: 2)
    fixture.pair("gwent", own, [.gender: "female"])
    fixture.pair("gwent", own, own, with: "sca", kind: .national)
    fixture.pair("dyfed-powys", own, own, with: "new-pathways", times: 4)
    let table = try #require(PartnerAgreement(sent: sent(fixture)).table)
    #expect(table.rows.count == 2)
    #expect(
      table.cells(of: "Gwent Police × bawso") == [
        .count(.exact(6)), .count(.exact(3)), .count(.exact(5)), .symbol("[u]"),
        .count(.exact(5)), .count(.exact(5)), .count(.exact(5)), .count(.exact(6)),
        .count(.exact(5)), .count(.exact(5)),
      ])
    #expect(table.columns.count == 10 && !table.notes.isEmpty)
  }

  @Test func countsTypesByPartner() throws {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 18)
    fixture.referral(
      "gwent", "2024-03-01", "adult", [.exploitationTypes: "labour|sexual"], times: 6)
    fixture.referral("gwent", "2024-03-01", "adult", times: 12)
    fixture.referral(
      "dyfed-powys", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 15)
    fixture.referral(
      "dyfed-powys", "2024-03-01", "adult", [.exploitationTypes: "labour|sexual"], times: 5)
    fixture.referral("dyfed-powys", "2024-03-01", "adult", times: 10)
    fixture.add(
      .supportContact,
      [
        FixtureSource(
          "bawso", nil, [.contactedOn: "2024-03-01"],
          lacking: [.exploitationTypes, .exploitationCategory])
      ], forces: [:], times: 10)
    let table = try #require(PartnerMix(sent: sent(fixture)).table)
    let cells = table.cells(of: "Gwent Police: referral")
    #expect(cells.prefix(8) == [36, 0, 18, 0, 0, 0, 6, 12].map { .count(.exact($0)) }[...])
    // The same mix, and what chance would give: (2 − 1)(3 − 1) / (2 · 66 · ln 2).
    #expect(abs(try #require(number(cells[8]))) < 1e-12)
    let chance: Double = 2 / (2 * 66 * 0.693147180559945)
    #expect(abs(try #require(number(cells[9])) - chance) < 1e-12)
    #expect(table.cells(of: "bawso: support contact").allSatisfy { $0 == .symbol("[x]") })
  }

  @Test func tellsHowFullFieldsAre() throws {
    var fixture = Fixture()
    for number in 0..<20 {
      fixture.add(
        .supportContact,
        [
          FixtureSource(
            "bawso", nil,
            [.contactedOn: "2024-03-01"].merging(number < 15 ? [.gender: "female"] : [:]) { $1 },
            lacking: [.nationalities])
        ], forces: [:])
    }
    fixture.referral("gwent", "2024-03-01", "adult", [.gender: "male"], times: 19)
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"], times: 5)
    let table = try #require(PartnerCompleteness(sent: sent(fixture)).table)
    #expect(table.rows.map(\.heading.en) == ["bawso: support contact"])
    let cells = Dictionary(
      zip(table.columns.map(\.en), table.rows[0].cells), uniquingKeysWith: { first, _ in first })
    #expect(cells["Records"] == .count(.exact(20)) && cells["gender"] == .share(0.75))
    #expect(table.notes.contains { $0.en == "Too few records: Gwent Police: referral." })
    #expect(cells["nationalities"] == .symbol("[x]"))
    // Support is no referral.
    #expect(cells["force of the area"] == .symbol("[z]"))
  }

  /// TV-15: 9 of 42 on the first of a month.
  @Test func findsConvenientDays() throws {
    var fixture = Fixture()
    for number in 0..<42 {
      let month = number % 8 + 2
      fixture.referral(
        "gwent", number < 9 ? "2024-0\(month)-01" : "2024-03-2\(number % 9)", "adult")
    }
    let table = try #require(PartnerHeaping(sent: sent(fixture)).table)
    let cells = table.cells(of: "Gwent Police: referred on")
    #expect(cells[0] == .count(.exact(42)) && cells[1] == .count(.exact(9)))
    #expect(abs(try #require(number(cells[2])) - 7.424029866e-06) < 1e-14)
    #expect(cells[3] == .count(.exact(0)))
    #expect(table.rows.count == 1)
  }

  @Test func measuresHowLateRecordsAre() throws {
    var fixture = Fixture()
    fixture.extract = "2024-04-01"
    for number in 1...11 {
      fixture.referral(
        "gwent", "2024-03-01", "adult",
        [.recordedOn: number < 10 ? "2024-03-0\(number)" : "2024-03-\(number)"])
    }
    fixture.referral("gwent", "2024-03-01", "adult", [.recordedOn: "2024-02-28"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", times: 9)
    let tables = PartnerTimeliness(sent: sent(fixture)).tables
    #expect(tables.map(\.rows.count) == [1, 1])
    // 0 to 10 days: five in the middle, and nine in ten (ten of eleven) within nine.
    #expect(
      tables.map { $0.cells(of: "Gwent Police: referral") } == [
        [.count(.exact(11)), .days(5), .days(9)], [.count(.exact(12)), .days(31), .days(31)],
      ])
  }

  @Test func seesWhichMonthsStillFill() throws {
    var fixture = Fixture()
    let extracts = ["2024-02-15", "2024-03-15", "2024-04-15", "2024-05-15"]
    // By month and drop after it.
    let arrivals = [[40, 8, 2, 0], [35, 10, 0], [30, 5], [20]]
    for (month, counts) in arrivals.enumerated() {
      for (place, count) in counts.enumerated() {
        for _ in 0..<count {
          fixture.add(
            .referral,
            [
              FixtureSource(
                "gwent-police", "gwent", [.referredOn: "2024-0\(month + 1)-10"],
                extract: extracts[month + place])
            ], forces: [.firstResponder: "gwent"])
        }
      }
    }
    fixture.partners = [
      PartnerDrop(
        partner: "gwent-police", partnerKind: .policeForce, force: "gwent",
        drops: extracts.map { PartnerDrop.Drop(extractedOn: CivilDate($0)) },
        records: [.referral: 150])
    ]
    let table = try #require(PartnerBackfill(sent: sent(fixture)).table)
    let cells = table.cells(of: "Gwent Police")
    #expect(cells[0] == .words(Words(same: "4")))
    #expect(cells[1...2] == [.count(.exact(25)), .count(.exact(130))])
    #expect(abs(try #require(number(cells[3])) - 25.0 / 130) < 1e-12)
    // Of March 98 % is there, of April 80 %.
    #expect(cells[4] == .words(Words(same: "2024-04")))
  }

  @Test func tellsUpdatesFromDuplicates() throws {
    var fixture = Fixture()
    let own = FixtureSource("gwent-police", "gwent", [.referredOn: "2024-03-01"])
    fixture.referral("gwent", "2024-03-01", "adult", times: 18)
    fixture.referral("gwent", "2024-03-01", "adult", also: [own])
    fixture.partners = [
      PartnerDrop(
        partner: "gwent-police", partnerKind: .policeForce, force: "gwent",
        records: [.referral: 27], resent: 7),
      PartnerDrop(partner: "silent", partnerKind: .ngo, force: nil),
    ]
    let table = try #require(PartnerDuplicates(sent: sent(fixture)).table)
    #expect(table.rows.count == 1)
    #expect(
      table.cells(of: "Gwent Police")
        == [27, 7, 20, 1].map { .count(.exact($0)) } + [.share(0.05)])
  }

  /// TV-08: 39 after 70 is a change, by the exact conditional test.
  @Test func holdsThisPeriodAgainstTheLast() throws {
    var fixture = Fixture()
    fixture.referral("gwent", "2023-08-01", "adult", times: 70)
    fixture.referral("gwent", "2024-08-01", "adult", [.gender: "male"], times: 39)
    // Before both.
    fixture.referral("gwent", "2022-08-01", "adult", times: 5)
    let year = try day("2024-01-31")...day("2025-01-30")
    let table = try #require(PeriodChange(sent: sent(fixture, year))?.table)
    let cells = table.cells(of: "Gwent Police: referral")
    #expect(cells.prefix(2) == [.count(.exact(70)), .count(.exact(39))])
    let expected: [Double] = [0.5571428571, 0.3666007757, 0.8357979712, 0.003854108187]
    for (cell, value) in zip(cells[2...5], expected) {
      #expect(abs(try #require(number(cell)) - value) < 1e-9 * 10)
    }
    // Two cells of twelve then, three now.
    #expect(cells[6] == .share(2.0 / 12) && cells[7] == .share(3.0 / 12))
    #expect(abs(try #require(number(cells[8])) - 100.0 / 12) < 1e-9)
    #expect(table.title.en.contains("30 January 2023 to 30 January 2024"))
    #expect(PeriodChange(sent: sent(fixture)) == nil)
  }

  /// A year that no drop covers is no year without referrals.
  @Test func comparesNoPeriodThatNobodySent() throws {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-08-01", "adult", times: 39)
    fixture.partners = [
      PartnerDrop(
        partner: "gwent-police", partnerKind: .policeForce, force: "gwent",
        drops: [
          .init(extractedOn: CivilDate("2025-01-31"), period: .between("2024-02-01", "2025-01-31"))
        ], records: [.referral: 39])
    ]
    let year = try day("2024-02-01")...day("2025-01-31")
    let table = try #require(PeriodChange(sent: sent(fixture, year))?.table)
    #expect(table.rows[0].cells[2...5].allSatisfy { $0 == .symbol("[x]") })
  }

  @Test func saysHowToReadEachTableAndNothingThatIsBanned() throws {
    var fixture = Fixture()
    fixture.referral("gwent", "2021-03-01", "adult", [.exploitationTypes: "labour"], times: 20)
    fixture.referral("gwent", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 20)
    fixture.pair("gwent", [.exploitationTypes: "labour"], [.exploitationTypes: "labour"])
    fixture.sendersOf("gwent")
    var context = fixture.context()
    context.period = try day("2020-01-01")...day("2024-12-31")
    let tables = SourceTables(fixture.table, context).tables
    #expect(tables.count { $0.title.en.hasPrefix("Core fields by partner") } == 2)
    #expect(tables.count { $0.title.en.hasPrefix("Partners on the same people") } == 1)
    for table in tables {
      #expect(table.notes.contains { $0.en.hasPrefix("How to read it") }, "\(table.title.en)")
      for words in table.notes + table.columns + [table.title] {
        #expect(WordingRules.banned(in: words).isEmpty, "\(words.en)")
        #expect(!words.en.isEmpty && !words.cy.isEmpty)
      }
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
  }
}
