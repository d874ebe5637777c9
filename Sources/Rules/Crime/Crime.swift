extension Catalogue {
  /// What the police recorded of it.
  static let crime: [Rule] = [
    .referralWithoutCrime, .groundsWithoutCrime, .classBeforeItsTime, .reportWithOtherIncident,
    .overseasRecordedAsCrime, .passedAndNotReceived, .cancelledForDecisionAlone,
    .crimeAtTwoForces, .unknownIncidentCode, .flagAndClassDisagree, .yearWithoutCrimes,
    .referenceWithoutCrimeRecord,
  ]
}
