import CanonicalModel
import Records
import Testing

@testable import Merging

/// Each rule by examples: what stands, what lost, whether it is a conflict.
@Suite struct FieldMergeTests {
  private func merged(
    _ rule: MergeRule, _ field: CanonicalField, as kind: EntityKind = .person,
    _ told: [(partner: String, body: PartnerKind, day: String?, Content)]
  ) -> EntityMerge.Outcome {
    var invented = Invented()
    for one in told {
      invented.add(.referral, one.partner, one.body, on: one.day, [(field, one.3)])
    }
    return invented.merged(.always(rule), as: kind)
  }

  @Test func takesWhatAllSayWithoutAConflict() {
    let outcome = merged(
      MergeRule("must-agree", .one), .pncID,
      [
        ("a", .policeForce, nil, .text("81/34U")), ("b", .ngo, nil, .text("1981/0000034U")),
      ])
    #expect(outcome.shown(.pncID) == ["1981/0000034U"])
    #expect(outcome[.pncID]?.sources.count == 2)
    #expect(outcome.conflicts.isEmpty)
  }

  @Test func choosesNothingWhereSourcesMustAgree() throws {
    let outcome = merged(
      MergeRule("must-agree", .one), .pncID,
      [
        ("a", .policeForce, nil, .text("81/34U")), ("b", .ngo, nil, .text("02/73319Z")),
      ])
    #expect(outcome[.pncID]?.contents.isEmpty == true)
    #expect(outcome[.pncID]?.losers.count == 2)
    let conflict = try #require(outcome.conflict(.pncID))
    #expect(!conflict.isSettled)
    #expect(conflict.sides.count == 2)
    #expect(conflict.rule == "must-agree")
  }

  @Test func letsAuthorityGoBeforeNumber() {
    let outcome = merged(
      MergeRule("decision", .one, [MergeRule.bodies, .latest]), .reasonableGrounds,
      as: .record(.referral),
      [
        ("a", .ngo, "2024-02-01", .code("negative")), ("b", .ngo, "2024-03-01", .code("negative")),
        ("n", .national, "2024-01-01", .code("positive")),
      ])
    #expect(outcome.shown(.reasonableGrounds) == ["positive"])
    #expect(outcome.conflict(.reasonableGrounds)?.isSettled == true)
    #expect(outcome[.reasonableGrounds]?.losers.count == 2)
  }

  @Test func takesTheLaterStatementOfOneBody() {
    let rule = MergeRule("decision", .one, [MergeRule.bodies, .latest])
    let told: [(partner: String, body: PartnerKind, day: String?, Content)] = [
      ("n", .national, "2024-01-15", .code("pending")),
      ("n", .national, "2024-02-15", .code("positive")),
    ]
    #expect(
      merged(rule, .reasonableGrounds, as: .record(.referral), told).shown(.reasonableGrounds)
        == ["positive"])
    #expect(
      merged(rule, .reasonableGrounds, as: .record(.referral), told.reversed())
        .shown(.reasonableGrounds) == ["positive"])
  }

  @Test func countsPartnersAndNotRecords() {
    let outcome = merged(
      MergeRule("fact", .one, [.majority]), .gender,
      [
        ("a", .ngo, nil, .code("male")), ("a", .ngo, nil, .code("male")),
        ("a", .ngo, nil, .code("male")),
        ("b", .ngo, nil, .code("female")), ("c", .ngo, nil, .code("female")),
      ])
    #expect(outcome.shown(.gender) == ["female"])
  }

  @Test func leavesATieOpenInWhateverOrder() {
    let rule = MergeRule("fact", .one, [.majority, .latest])
    let told: [(partner: String, body: PartnerKind, day: String?, Content)] = [
      ("a", .ngo, nil, .code("male")), ("b", .ngo, nil, .code("female")),
    ]
    for told in [told, told.reversed()] {
      let outcome = merged(rule, .gender, told)
      #expect(outcome.shown(.gender).isEmpty)
      #expect(outcome.conflict(.gender)?.isSettled == false)
    }
  }

  // MARK: - Missing values

  @Test func neverLetsAMissingValueBeatAStatedOne() {
    let outcome = merged(
      MergeRule("fact", .one, [MergeRule.bodies]), .gender,
      [("n", .national, nil, .missing(.refused)), ("a", .ngo, nil, .code("male"))])
    #expect(outcome.shown(.gender) == ["male"])
    #expect(outcome[.gender]?.losers == [StatementReference(record: 0, statement: 0)])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test(arguments: [
    ([Missing.unknown, .refused], Missing.refused), ([.unknown, .redacted], .redacted),
    ([.unreadable, .unknown], .unknown), ([.unknown, .unknown], .unknown),
  ])
  func keepsTheReasonWhereNobodyHasAValue(_ told: [Missing], _ kept: Missing) {
    let outcome = merged(
      MergeRule("fact", .one), .gender,
      told.enumerated().map { ("p\($0.offset)", .ngo, nil, .missing($0.element)) })
    #expect(outcome[.gender]?.contents == [.missing(kept)])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test func saysNothingOfAFieldThatNobodyNames() {
    let outcome = merged(MergeRule("fact", .one), .gender, [("a", .ngo, nil, .code("male"))])
    #expect(outcome.values.count == 1)
  }

  // MARK: - All

  @Test func keepsEveryValueOfASet() {
    var invented = Invented()
    invented.add(.referral, "a", [(.nationalities, .code("VNM")), (.nationalities, .code("CHN"))])
    invented.add(.referral, "b", [(.nationalities, .code("VNM"))])
    let outcome = invented.merged(
      .always(MergeRule("set", .all, [.majority], disagreement: .disjoint)))
    #expect(outcome.shown(.nationalities) == ["VNM", "CHN"])
    #expect(outcome[.nationalities]?.losers.isEmpty == true)
    #expect(outcome.conflicts.isEmpty)
  }

  @Test func findsPartnersThatHaveNothingInCommon() {
    let outcome = merged(
      MergeRule("set", .all, [.majority], disagreement: .disjoint), .nationalities,
      [("a", .ngo, nil, .code("VNM")), ("b", .ngo, nil, .code("CHN"))])
    #expect(outcome.shown(.nationalities) == ["CHN", "VNM"])
    #expect(outcome.conflict(.nationalities)?.isSettled == true)
  }

  @Test func listsTextsAndMergesNone() {
    let outcome = merged(
      MergeRule("free-text", .all, [.latest], disagreement: .none), .narrative,
      as: .record(.referral),
      [
        ("a", .ngo, "2024-01-01", .text("Seen at the house.")),
        ("b", .policeForce, "2024-02-01", .text("Seen at the farm.")),
      ])
    #expect(outcome.shown(.narrative) == ["Seen at the farm.", "Seen at the house."])
    #expect(outcome.conflicts.isEmpty)
  }

  // MARK: - Strictness and change

  @Test func bindsAllByTheStrictestMarking() {
    let scale: [Code: Int] = ["official": 0, "official-sensitive": 1]
    let outcome = merged(
      MergeRule("marking", .one, [.strictest(scale)], disagreement: .none), .protectiveMarking,
      as: .record(.referral),
      [
        ("n", .national, nil, .code("official")), ("o", .national, nil, .code("official")),
        ("a", .ngo, nil, .code("official-sensitive")),
      ])
    #expect(outcome.shown(.protectiveMarking) == ["official-sensitive"])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test(arguments: [(1, false), (0, true)])
  func knowsAChangeFromAContradiction(_ matter: Int, _ isConflict: Bool) {
    var invented = Invented()
    invented.add(.referral, "a", on: "2023-10-01", [(.ageGroupAtReferral, .code("child"))])
    invented.add(
      .referral, "b", on: "2024-10-01", matter: matter, [(.ageGroupAtReferral, .code("adult"))])
    let outcome = invented.merged(
      .always(MergeRule("age-group", .one, [.latest], disagreement: .change)))
    #expect(outcome.shown(.ageGroupAtReferral) == ["adult"])
    #expect((outcome.conflict(.ageGroupAtReferral) != nil) == isConflict)
  }
}
