/// What the forum has to agree on before forces are compared: `schemas/comparison.json`. Every report prints
/// them.
package struct ComparisonSettings: Sendable {
  /// How large a difference matters, for shares: 0 to 1.
  package var shareMargin = 0.10
  /// For agreement (kappa): 0 to 1.
  package var agreementMargin = 0.15
  /// For days of steps that forces control.
  package var daysMargin = 5.0
  /// The least Cramér's V of a difference in mix: 0 to 1.
  package var mixFloor = 0.15
  /// The false discovery rate of a family.
  package var discoveryRate = 0.05
  /// Above this omnibus p nothing is called a clear difference.
  package var omnibusLevel = 0.10
  /// The least completeness of the needed fields: 0 to 1.
  package var leastCompleteness = 0.80
  /// Days within which a referral should follow an encounter.
  package var promptDays = 7
  /// Days within which a crime record should follow a referral.
  package var recordingDays = 28
  /// The seed of permutations and bootstraps, and how many there are.
  package var seed: UInt64 = 20_140_131
  package var resamplings = 9_999

  package init() {}
}
