import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// Twenty cases, counted by hand (AC-15, G01).
@Suite struct CorePathTests {
  private let consented: Fixture.Values = [
    .consentsToReferral: "yes", .encounteredOn: "2024-03-01",
  ]

  private func decided(_ more: Fixture.Values = [:]) -> Fixture.Values {
    consented.merging([
      .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-11",
      .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-09-02",
    ]) { $1 }.merging(more) { $1 }
  }

  private var fixture: Fixture {
    var fixture = Fixture()
    // t1: kept, the record before the decision or after it.
    for day in ["2024-03-05", "2024-03-20", "2024-03-11"] {
      fixture.path("gwent", "adult", decided(), crime: day)
    }
    // A record that was there before the referral answers it, too.
    fixture.path("gwent", "adult", decided(), crime: "2024-03-02")
    // t6: no crime record is evidenced.
    for _ in 0..<3 { fixture.path("gwent", "adult", decided()) }
    // Named by its reference alone.
    fixture.path("gwent", "adult", decided([.crimeReference: "24/123"]))
    // t3: negative, and over.
    let negative: Fixture.Values = [
      .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-03-11",
    ]
    fixture.path("gwent", "adult", consented.merging(negative) { $1 }, crime: "2024-03-20")
    // A final decision after a negative first one, with a reconsideration and without.
    fixture.path("gwent", "adult", decided(negative), crime: "2024-03-20")
    fixture.path(
      "gwent", "adult",
      decided(negative).merging([.reconsiderationRequestedOn: "2024-05-01"]) { $1 },
      crime: "2024-03-20")
    // The decision lies before the referral.
    fixture.path(
      "gwent", "adult", decided([.reasonableGroundsOn: "2024-03-03"]), crime: "2024-03-05")
    // Its day is not known, so that it breaks no order.
    fixture.path(
      "gwent", "adult", decided([.reasonableGroundsOn: "?"]), crime: "2024-03-05")
    // No consent; a child with a local authority, and one without.
    fixture.path("gwent", "adult", decided([.consentsToReferral: "?"]), crime: "2024-03-05")
    fixture.path("gwent", "child", decided([.localAuthority: "W06000015"]), crime: "2024-03-05")
    fixture.path("gwent", "child", decided(), crime: "2024-03-05")
    // t4: a report, which ends there.
    fixture.path("gwent", "adult", [.route: "dtn", .encounteredOn: "2024-03-01"])
    // t10: open; decided too recently for a record to have come; nobody knows the age.
    fixture.path(
      "gwent", "adult",
      consented.merging([.reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-11"]) {
        $1
      },
      crime: "2024-03-05")
    fixture.path(
      "gwent", "adult", consented.merging([.reasonableGrounds: "negative"]) { $1 },
      referred: "2025-01-10")
    fixture.path("gwent", "?", decided(), crime: "2024-03-05")
    return fixture
  }

  private var referrals: Int { fixture.cases.count { $0.kind == .referral } }

  @Test func countsCasesOfWhichAllRulesHold() {
    #expect(referrals == 20)
    #expect(fixture.shares(of: .corePath) == ["gwent": Share(10, 17)])
    #expect(
      fixture.excluded(by: .corePath) == [
        "still open, or too recent for a crime record to have come": 2,
        "not known whether adult or child": 1,
      ])
  }

  @Test func tellsRuleByRule() {
    let rules = fixture.beside(.corePath, "gwent")
    #expect(rules.count == NormativeProcess.rules.count)
    #expect(rules["the referral comes before the reasonable grounds decision"] == Share(16, 17))
    #expect(rules["an adult's consent is on record"] == Share(13, 14))
    #expect(
      rules["contact with the local authority is on record for a child"] == Share(1, 2))
    #expect(rules["a crime or incident record is evidenced"] == Share(13, 16))
    #expect(
      rules["a reasonable grounds decision comes before conclusive grounds"] == Share(17, 17))
    #expect(
      rules["no conclusive grounds after a negative first decision without a reconsideration"]
        == Share(16, 17))
  }

  /// Open cases are kept apart: what they lack may still come.
  @Test func saysOfOpenCasesWhatMayStillCome() throws {
    let forces = [ComparedForce(id: "gwent", name: Words(same: "Gwent"))]
    let table = try #require(fixture.gather(.corePath).pictures(forces).first)
    #expect(
      table.cells(of: "a crime or incident record is evidenced: Gwent")
        == [15, 0, 1, 3].map { .count(.exact($0)) })
    #expect(
      table.cells(of: "a reasonable grounds decision comes before conclusive grounds: Gwent")
        == [18, 2, 0, 0].map { .count(.exact($0)) })
  }

  /// An export without the field shows nothing, and is not counted as a step not taken.
  @Test func asksNobodyWhoCannotAnswer() {
    var fixture = Fixture()
    fixture.lacking = [.consentsToReferral]
    fixture.path("gwent", "adult", decided(), crime: "2024-03-05")
    fixture.path("gwent", "child", decided([.localAuthority: "W06000015"]), crime: "2024-03-05")
    #expect(fixture.shares(of: .corePath) == ["gwent": Share(1, 1)])
    #expect(
      fixture.excluded(by: .corePath) == [
        "the export does not have the field: consents to referral": 1
      ])
  }
}

/// The cases of TV-17 against the rules (AC-08).
@Suite struct ProcessRuleTests {
  private func row(_ steps: String, isClosed: Bool) -> PathRow {
    let events = steps.split(separator: " ").enumerated().compactMap { number, name in
      PathEvent.Step(rawValue: String(name)).map {
        PathEvent(step: $0, day: CivilDate(dayNumber: Int32(19_800 + number)))
      }
    }
    return PathRow(
      force: "gwent", stratum: FourForces.strata[1], day: nil, events: events, isClosed: isClosed,
      isAdult: nil)
  }

  private func verdict(_ steps: String, isClosed: Bool = true) -> Verdict4 {
    let row = row(steps, isClosed: isClosed)
    return Verdict4.all(
      NormativeProcess.rules.filter { $0.applies(to: row) }.map { $0.verdict(on: row) })
  }

  @Test(arguments: [
    "ENC REF CRM RGP CGP", "ENC REF RGP CRM CGP", "ENC REF RGN CRM", "ENC DTN",
  ])
  func keepsTheFirstFour(_ steps: String) {
    #expect(verdict(steps) == .satisfied)
  }

  /// t5 and t6 have no crime record, t9 no first decision.
  @Test(arguments: ["REF RGP CGP", "ENC REF RGP CGP", "ENC REF CGP CRM"])
  func findsWhatIsNotEvidenced(_ steps: String) {
    #expect(verdict(steps) == .violated)
  }

  /// t10 breaks no rule; closed it would, for nothing more comes.
  @Test func waitsForOpenCases() {
    #expect(verdict("ENC REF CRM RGP", isClosed: false) == .possiblySatisfied)
    #expect(verdict("ENC REF RGP", isClosed: false) == .possiblyViolated)
    #expect(verdict("ENC REF RGP") == .violated)
    // What has happened out of order stays so.
    #expect(verdict("ENC REF CRM CGP", isClosed: false) == .violated)
  }

  @Test func knowsNoEdgeThatTheNetDoesNotHave() throws {
    let net = try #require(NormativeProcess.net)
    let names = NormativeProcess.known.map(\.rawValue)
    // A run of the net that has the edge: one of all runs of up to five steps.
    var runs: [[String]] = [[]]
    var edges: Set<DirectlyFollows.Edge> = []
    for _ in 0..<5 {
      runs = runs.flatMap { run in names.map { run + [$0] } }.filter { run in
        (try? Alignment(Trace(run, isOpen: true), to: net))?.cost == 0
      }
      for run in runs { edges.formUnion(DirectlyFollows([Trace(run)]).edges) }
    }
    #expect(edges == NormativeProcess.edges)
  }
}
