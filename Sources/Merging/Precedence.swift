import CanonicalModel
import Records

/// Which value stands where sources disagree: declared in `schemas/precedence.json`, a rule for each
/// canonical field, and none of it in code.
package struct Precedence: Sendable {
  private let rules: [MergeRule]
  /// By the place of the field in the closed list.
  private let ruleOfField: [Int]

  /// `choice` names a rule for each canonical field.
  init(_ rules: [MergeRule], _ choice: [CanonicalField: Int]) {
    self.rules = rules
    ruleOfField = CanonicalField.allCases.map { choice[$0] ?? 0 }
  }

  package subscript(field: CanonicalField) -> MergeRule {
    rules[ruleOfField[Int(field.rawValue)]]
  }
}

/// How the values of a field become one.
package struct MergeRule: Sendable {
  /// How many of different values stand in the end.
  package enum Keeping: String, CaseIterable, Sendable {
    /// One, which the steps choose, or none.
    case one
    /// All of them, side by side: sets, free texts, references of different partners.
    case all
    /// One name is shown and the others become aliases.
    case name
  }

  /// What different values mean.
  package enum Disagreement: String, CaseIterable, Sendable {
    /// Somebody is wrong: a line in the list of conflicts.
    case conflict
    /// The thing itself may have changed: nobody is wrong unless both speak of one matter.
    case change
    /// Partners that have no value in common disagree; one that has more than the others does not.
    case disjoint
    /// Each source has its own.
    case none
  }

  /// One way to prefer some values to others. The first step that leaves one value has chosen.
  package enum Step: Sendable {
    /// The kinds of body that may say it, the first one best, by their rank.
    case authority([PartnerKind: Int])
    /// Codes from the mildest to the strictest, by their rank.
    case strictest([Code: Int])
    case mostPrecise
    /// A birth on 1 January is an estimate until somebody knows better.
    case notEstimated
    /// Said in the later drop.
    case latest
    /// Said by more partners, however many records each has.
    case majority
    case longest
    case earliestDate
    case latestDate
    case highest
  }

  package let name: String
  package let keeping: Keeping
  package let steps: [Step]
  package let disagreement: Disagreement
  /// Whether values must agree on who was a child on the day of an event: rights hang on it.
  package let agreesOnAdulthood: Bool

  package init(
    _ name: String, _ keeping: Keeping, _ steps: [Step] = [],
    disagreement: Disagreement = .conflict, agreesOnAdulthood: Bool = false
  ) {
    self.name = name
    self.keeping = keeping
    self.steps = steps
    self.disagreement = disagreement
    self.agreesOnAdulthood = agreesOnAdulthood
  }
}
