import CanonicalModel
import Records
import Testing

@testable import Consistency

@Suite struct GateTests {
  private func indicator(
    _ role: ForceRole, control: IndicatorInfo.Control = .force
  ) -> Indicator {
    Indicator(
      info: FourForces.info(control: control), role: role, needs: [], minimum: .share,
      evidence: { _, _ in .shares([]) })
  }

  private func partners(without silent: Code? = nil) -> [PartnerDrop] {
    FourForces.codes.filter { $0 != silent }.map {
      PartnerDrop(
        partner: $0.description, partnerKind: .policeForce, force: $0, records: [.referral: 50])
    }
  }

  private func rows(
    _ gathered: Gathered, _ role: ForceRole = .source,
    control: IndicatorInfo.Control = .force, table: CaseTable? = nil
  ) -> [ForceResult] {
    let table = table ?? CaseTable(cases: [], pairs: [], partners: partners())
    return Judgement(forces: FourForces.compared, settings: FourForces.quick, cases: table)
      .results([.init(indicator(role, control: control), gathered)])[0].rows
  }

  private let gathered = Gathered(.shares(FourForces.rows()))

  @Test func comparesNobodyWhoSentNothing() {
    let table = CaseTable(cases: [], pairs: [], partners: partners(without: "c"))
    let c = rows(gathered, table: table)[2]
    #expect(c.verdict == .notComparable)
    #expect(c.reading.en.contains("the force sent no record that could show it"))
    // The national copy of its form tells of what it did as first responder.
    #expect(rows(gathered, .firstResponder, table: table)[2].verdict != .notComparable)
    let others = Gathered(.shares(FourForces.rows().filter { $0.force != "c" }))
    #expect(rows(others, .firstResponder, table: table)[2].verdict == .notComparable)
    // What the national authority decides stands in its own data.
    #expect(rows(gathered, control: .national, table: table)[2].verdict != .notComparable)
  }

  @Test func comparesNobodyWhoseFieldsAreBlank() {
    var blank = gathered
    blank.completeness = [
      FieldCompleteness(force: "a", field: .dateOfBirth, filled: 80, of: 100),
      FieldCompleteness(force: "b", field: .dateOfBirth, filled: 79, of: 100),
      FieldCompleteness(force: "c", field: .dateOfBirth, filled: 0, of: 19),
    ]
    let found = rows(blank)
    #expect(found.map { $0.verdict == .notComparable } == [false, true, false, false])
    #expect(found[1].reading.en.contains("is filled in only 79% of the records"))
  }

  @Test func takesTheIndicatorsOwnReason() {
    var refused = gathered
    refused.refused["d"] = Words(en: "a default is suspected", cy: "amheuir gwerth diofyn")
    let d = rows(refused)[3]
    #expect(d.reading.en.hasSuffix("Not comparable because a default is suspected."))
    #expect(d.reading.cy.hasSuffix("Ni ellir ei gymharu oherwydd: amheuir gwerth diofyn."))
  }

  @Test func keepsTheDataOfAGatedForceOutOfTheRest() {
    var refused = gathered
    refused.refused["b"] = Words(en: "why", cy: "pam")
    let without = rows(Gathered(.shares(FourForces.rows().filter { $0.force != "b" })))
    #expect(rows(refused)[0].difference == without[0].difference)
    #expect(rows(gathered)[0].difference != without[0].difference)
  }

  /// Of thirty referrals in the force's own records some say whose area it was.
  private func gathered(resolved: Int) -> Gathered {
    var gathered = gathered
    gathered.roles["a"] = RoleCompleteness(known: resolved, of: 30)
    return gathered
  }

  @Test func comparesNobodyWhosePartIsNotRecorded() {
    #expect(rows(gathered(resolved: 24), .area)[0].verdict == .consistent)
    let a = rows(gathered(resolved: 23), .area)[0]
    #expect(a.verdict == .notComparable)
    #expect(a.reading.en.contains("do not say which force was that of the area"))
  }

  @Test func answersNothingWithOneReasonForAll() {
    let found = rows(Gathered(.absent(Words(en: "nobody logs encounters", cy: "nid oes neb"))))
    #expect(found.allSatisfy { $0.verdict == .notComparable && $0.outOf == nil })
    #expect(
      found.map(\.reading.en)
        == Array(
          repeating: "Not comparable because nobody logs encounters.", count: 4))
  }

  @Test func comparesNobodyWithNobody() {
    let alone = Gathered(.shares(FourForces.rows().filter { $0.force == "a" }))
    #expect(rows(alone)[0].reading.en.contains("no other force has enough comparable records"))
    let apart = FourForces.rows().map { row in
      let stratum = row.force == "a" ? FourForces.strata[0] : FourForces.strata[3]
      return ShareRow(force: row.force, stratum: stratum, day: nil, isCounted: row.isCounted)
    }
    #expect(rows(Gathered(.shares(apart)))[0].reading.en.contains("no record has a like"))
  }

  @Test func countsRecordsNotCells() {
    // Five records of thirteen cells each are five records.
    let fields: [CanonicalField] = [.gender, .dateOfBirth, .nationalities, .route, .referredOn]
    var cells: [ShareRow] = []
    for force in FourForces.codes {
      for record in 0..<(force == "b" ? 5 : 40) {
        cells += fields.map { field in
          ShareRow(
            force: force, stratum: FourForces.strata[0], day: nil, isCounted: record % 3 > 0,
            field: field, record: record)
        }
      }
    }
    let found = rows(Gathered(.shares(cells)))
    #expect(found[1].verdict == .notComparable && found[0].verdict != .notComparable)
  }
}
