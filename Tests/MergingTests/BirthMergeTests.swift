import CanonicalModel
import Records
import Testing

@testable import Merging

/// Dates of birth: the most precise that is no estimate, and no choice where rights hang on it.
@Suite struct BirthMergeTests {
  static let rule = MergeRule(
    "birth", .one, [.notEstimated, .mostPrecise, .majority, MergeRule.bodies],
    agreesOnAdulthood: true)

  private func merged(
    _ births: [(PartnerKind, String)], referredOn: String = "2023-11-01"
  ) -> EntityMerge.Outcome {
    var invented = Invented()
    for (index, birth) in births.enumerated() {
      invented.add(
        .referral, "p\(index)", birth.0,
        [(.dateOfBirth, .day(birth.1)), (.referredOn, .day(referredOn))])
    }
    return invented.merged(.always(Self.rule))
  }

  @Test(arguments: ["1991", "1991-11", "1991-01-01"])
  func findsNoConflictInALessPreciseDate(_ other: String) {
    let outcome = merged([(.national, other), (.ngo, "1991-11-30")])
    #expect(outcome.shown(.dateOfBirth) == ["1991-11-30"])
    #expect(outcome[.dateOfBirth]?.losers.count == 1)
    #expect(outcome.conflicts.isEmpty)
  }

  @Test func prefersADateToAnEstimateOfAnotherYear() {
    let outcome = merged([(.national, "1990-01-01"), (.ngo, "1991-11-30")])
    #expect(outcome.shown(.dateOfBirth) == ["1991-11-30"])
    #expect(outcome.conflict(.dateOfBirth)?.isSettled == true)
  }

  @Test func takesAnEstimateWhereThereIsNothingElse() {
    #expect(merged([(.ngo, "1990-01-01")]).shown(.dateOfBirth) == ["1990-01-01"])
  }

  @Test func settlesTwoDatesOfAnAdultByAuthority() {
    let outcome = merged([(.ngo, "1991-04-07"), (.policeForce, "1991-07-04")])
    #expect(outcome.shown(.dateOfBirth) == ["1991-07-04"])
    let conflict = outcome.conflict(.dateOfBirth)
    #expect(conflict?.isSettled == true)
    #expect(conflict?.sides.first == [StatementReference(record: 1, statement: 0)])
  }

  @Test func makesNoAdultOfAChildWhateverTheAuthority() {
    let outcome = merged([(.national, "2004-05-05"), (.ngo, "2006-05-05")])
    #expect(outcome.shown(.dateOfBirth).isEmpty)
    #expect(outcome.conflict(.dateOfBirth)?.isSettled == false)
  }

  @Test func looksAtTheDayOfTheReferral() {
    // On this day the person was an adult by both.
    let outcome = merged(
      [(.national, "2004-05-05"), (.ngo, "2006-05-05")], referredOn: "2025-11-01")
    #expect(outcome.shown(.dateOfBirth) == ["2004-05-05"])
  }
}
