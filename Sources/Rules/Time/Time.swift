extension Catalogue {
  /// How long things took, by the calendar of England and Wales.
  static let time: [Rule] = [
    .lateReasonableGrounds, .longWithoutReasonableGrounds, .workingDaysOfOtherCalendar,
    .slowConclusiveGrounds, .recoveryEndsTooEarly, .crimeRecordedLate,
  ]
}
