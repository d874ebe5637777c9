import Records

/// All indicators, by group and id, and those of the notes that cannot be had.
///
/// Each group is a list of its own: `static let crime` in `Indicators/Crime/`, and so on.
package enum IndicatorCatalogue {
  package static let all: [Indicator] =
    entering + timeliness + crime + coding + agreement + outcomes
    + process + quality

  /// A: entering the NRM.
  static let entering: [Indicator] = [
    .referralsMade, .dutyToNotifyShare, .adultConsent, .encounterToNotification,
    .firstReferredByAnother, .rolesAttributed, .firstChance,
  ]

  /// B: timeliness.
  static let timeliness: [Indicator] = [
    .encounterToReferral, .promptReferral, .referralToReasonableGrounds,
    .reasonableToConclusiveGrounds, .referralToCrimeRecord, .dataEntryLag, .backfill,
  ]

  package static let notMeasured: [NotMeasured] = NotMeasured.entering
}
