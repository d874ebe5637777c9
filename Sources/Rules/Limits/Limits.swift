extension Catalogue {
  /// What Cyson refuses to hold, each named so that nothing is left out in silence.
  static let limits: [Rule] = [
    .recordTooLarge, .tooManyColumns, .nestedTooDeep, .tooManyRecords, .fileTooLarge,
    .fieldTooLarge, .tooManyAttributes, .tooManyParts, .nameTooLong, .tooManyViolations,
    .archiveTooLarge, .archiveRefused, .archivePassedOver,
  ]
}
