import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Group B, counted by hand.
@Suite struct TimelinessTests {
  private func encounter(_ force: Code, _ values: Fixture.Values) -> FixtureSource {
    FixtureSource("\(force)-police", force, values)
  }

  /// Twenty cases, counted by hand (AC-15).
  private var referred: Fixture {
    var fixture = Fixture()
    for (day, count) in [("2024-03-01", 4), ("2024-03-04", 5), ("2024-03-21", 2)] {
      fixture.referral("gwent", day, "adult", [.encounteredOn: "2024-03-01"], times: count)
    }
    // Referred before they were met; the month alone; blank; a report that names nobody.
    fixture.referral("gwent", "2024-03-01", "adult", [.encounteredOn: "2024-03-09"])
    fixture.referral("gwent", "2024-03-01", "adult", [.encounteredOn: "2024-02"])
    fixture.referral("gwent", "2024-03-01", "adult")
    fixture.referral("gwent", "2024-03-01", "adult", [.encounteredOn: "2024-03-01", .route: "dtn"])
    fixture.referral("dyfed-powys", "2024-06-11", "child", [.encounteredOn: "2024-06-01"], times: 5)
    return fixture
  }

  @Test func estimatesBackWhereOnlyReferredPeopleAreThere() {
    #expect(referred.cases.count == 20)
    #expect(
      referred.waits(of: .encounterToReferral) == [
        "gwent": Array(repeating: [0, 1], count: 4) + Array(repeating: [3, 1], count: 5)
          + Array(repeating: [20, 1], count: 2),
        "dyfed-powys": Array(repeating: [10, 1], count: 5),
      ])
    let gathered = referred.gather(.encounterToReferral)
    guard case .waits(let rows, .truncated) = gathered.evidence else {
      Issue.record("M13 was not chosen")
      return
    }
    #expect(gathered.notes == [EncounterLog.missing])
    // From 1 March 2024 to the extract of 31 January 2025.
    #expect(rows.first?.longest == 336)
  }

  @Test func listsWhatItDoesNotCut() {
    #expect(
      referred.excluded(by: .encounterToReferral) == [
        "the dates are in the wrong order": 1, "a date is not known to the day": 1,
        "blank or not known: encountered on": 1, "a duty-to-notify report": 1,
      ])
  }

  @Test func followsEncountersWhereTheyAreLogged() {
    var fixture = referred
    for force in ["gwent", "south-wales"] as [Code] {
      fixture.add(
        .encounter,
        [encounter(force, [.encounteredOn: "2024-12-01", .referredOn: "2024-12-06"])],
        forces: [.source: force])
      fixture.add(
        .encounter, [encounter(force, [.encounteredOn: "2025-01-01"])], forces: [.source: force])
    }
    #expect(
      fixture.waits(of: .encounterToReferral) == [
        "gwent": [[5, 1], [30, 0]], "south-wales": [[5, 1], [30, 0]],
      ])
    let gathered = fixture.gather(.encounterToReferral)
    guard case .waits(_, .censored) = gathered.evidence else {
      Issue.record("M11 was not chosen")
      return
    }
    #expect(gathered.notes == [EncounterLog.used])
  }

  @Test func asksOnlyEncountersOfWhichTheLimitHasPassed() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-08", "adult", [.encounteredOn: "2024-03-01"])
    fixture.referral("gwent", "2024-03-09", "adult", [.encounteredOn: "2024-03-01"])
    fixture.referral("gwent", "2025-01-29", "adult", [.encounteredOn: "2025-01-28"])
    #expect(fixture.shares(of: .promptReferral) == ["gwent": Share(1, 2)])
    #expect(fixture.excluded(by: .promptReferral) == ["too recent when it was last seen": 1])
  }

  @Test func countsWorkingDaysToTheFirstDecision() {
    // The fifth working day after Thursday 21 December 2023 is 2 January 2024 (TV-22).
    let holidays = (["2023-12-25", "2023-12-26", "2024-01-01"] as [Code]).map { code in
      CodeList.Row(
        code: code, label: Words(same: ""), effective: .always, replacedBy: nil, aliases: [],
        source: "", confidence: .seen, attributes: [.nations: ["WAL"]])
    }
    let calendar = WorkingCalendar(CodeList(id: .bankHolidays, rows: holidays), nation: "WAL")
    var fixture = Fixture()
    fixture.extract = "2024-01-03"
    fixture.referral(
      "gwent", "2023-12-21", "adult",
      [.reasonableGrounds: "positive", .reasonableGroundsOn: "2024-01-02"])
    fixture.referral("gwent", "2023-12-21", "adult", [.withdrawnOn: "2023-12-22"])
    fixture.referral("gwent", "2023-12-21", "adult", [.reasonableGrounds: "pending"])
    // Decided after the extract: open. Decided, and nobody knows when: left out.
    fixture.referral("gwent", "2023-12-21", "adult", [.reasonableGroundsOn: "2024-02-01"])
    fixture.referral("gwent", "2023-12-21", "adult", [.reasonableGrounds: "negative"])
    let context = ComparisonContext(settings: .init(), calendar: calendar, asOf: nil)
    let gathered = Indicator.referralToReasonableGrounds.gather(fixture.table, context)
    guard case .waits(let rows, .censored) = gathered.evidence else {
      Issue.record("no waits")
      return
    }
    #expect(rows.map { [$0.days, $0.cause] } == [[5, 1], [1, 2], [6, 0], [6, 0]])
    #expect(gathered.excluded.map(\.count) == [1])
  }

  @Test func leavesTheFinalWaitOpen() {
    var fixture = Fixture()
    let first: Fixture.Values = [
      .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-01-31",
    ]
    func refer(_ values: Fixture.Values) {
      fixture.referral(
        "gwent", "2024-01-05", "adult", first.merging(values) { _, own in own })
    }
    refer([.conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-03-31"])
    refer([:])
    refer([.withdrawnOn: "2024-02-10"])
    refer([.reasonableGrounds: "negative"])
    #expect(
      fixture.waits(of: .reasonableToConclusiveGrounds) == [
        "gwent": [[10, 2], [60, 1], [366, 0]]
      ])
  }

  /// Twenty cases, counted by hand (AC-15).
  private var sent: Fixture {
    var fixture = Fixture()
    func refer(_ day: String = "2024-03-01", _ crime: Fixture.Values? = nil) {
      fixture.referral("gwent", day, "adult", roles: [.sentTo: "south-wales"])
      guard let crime else { return }
      fixture.follow(
        .crimeRecord, FixtureSource("south-wales-police", "south-wales", crime),
        forces: [.sentTo: "south-wales", .source: "south-wales"])
    }
    for _ in 0..<6 { refer("2024-03-01", [.crimeRecordedOn: "2024-03-06"]) }
    // Three days before the referral: there on its first day.
    refer("2024-03-01", [.crimeRecordedOn: "2024-02-27"])
    // Passed on after ten days: followed up to then.
    refer(
      "2024-03-01",
      [.crimeRecordedOn: "2024-03-11", .transferredToForce: "gwent", .incidentCode: "N200/06"])
    // A record of unknown day, and none.
    refer("2024-03-01", [.crimeReference: "1"])
    refer("2025-01-21")
    fixture.partners = [
      PartnerDrop(
        partner: "south-wales-police", partnerKind: .policeForce, force: "south-wales",
        supplied: [.crimeRecord: [.crimeRecordedOn]])
    ]
    // Another force's record of the matter is none of this force's.
    fixture.referral("gwent", "2025-01-11", "adult", roles: [.sentTo: "south-wales"])
    fixture.follow(
      .crimeRecord,
      FixtureSource("gwent-police", "gwent", [.crimeRecordedOn: "2025-01-12"]),
      forces: [.sentTo: "gwent"])
    return fixture
  }

  @Test func waitsForTheForcesOwnRecord() {
    #expect(sent.cases.count == 21)
    #expect(
      sent.waits(of: .referralToCrimeRecord) == [
        "south-wales": [[0, 1]] + Array(repeating: [5, 1], count: 6) + [
          [10, 0], [10, 0], [20, 0],
        ]
      ])
    #expect(
      sent.excluded(by: .referralToCrimeRecord) == ["blank or not known: crime recorded on": 1])
  }

  @Test func comparesNoForceWithoutCrimeRecords() {
    var fixture = sent
    fixture.partners = []
    #expect(
      fixture.gather(.referralToCrimeRecord).refused.keys.map(\.description) == ["south-wales"])
  }

  @Test func dropsDaysOfBulkEntry() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", [.recordedOn: "2024-05-05"], times: 10)
    for day in 1...9 {
      fixture.referral(
        "gwent", "2024-03-0\(day)", "adult",
        [.encounteredOn: "2024-03-01", .recordedOn: "2024-03-1\(day)"])
    }
    #expect(
      fixture.waits(of: .dataEntryLag) == ["gwent": (1...9).map { [$0 + 9, 1] }])
    #expect(fixture.excluded(by: .dataEntryLag)[Exclusion.inBulk.en] == 10)
  }

  @Test func countsWhatCameWithALaterDrop() {
    var fixture = Fixture()
    let days = ["2024-02-05", "2024-03-05", "2024-04-05", "2024-05-05"]
    fixture.partners = [
      PartnerDrop(
        partner: "gwent-police", partnerKind: .policeForce, force: "gwent",
        drops: days.map { PartnerDrop.Drop(extractedOn: CivilDate($0)) })
    ]
    func refer(_ day: String, in extract: String) {
      fixture.add(
        .referral,
        [FixtureSource("gwent-police", "gwent", [.referredOn: day], extract: extract)],
        forces: [.source: "gwent"])
    }
    refer("2024-01-10", in: days[0])
    refer("2024-01-11", in: days[1])
    refer("2024-02-10", in: days[3])
    // Only one drop came after April.
    refer("2024-04-10", in: days[3])
    #expect(fixture.shares(of: .backfill) == ["gwent": Share(2, 3)])
    #expect(fixture.excluded(by: .backfill) == [Exclusion.noLaterExtract.en: 1])
    fixture.partners = fixture.partners.map {
      PartnerDrop(
        partner: $0.partner, partnerKind: $0.partnerKind, force: $0.force,
        drops: Array($0.drops.prefix(3)))
    }
    #expect(fixture.gather(.backfill).refused["gwent"] == Exclusion.fewExtracts)
  }
}
