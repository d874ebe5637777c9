extension Catalogue {
  /// Whether a value is of the kind that its field holds, and a day one that can have been.
  static let types: [Rule] = [
    .unreadableDate, .openDayOrder, .mixedDayOrder, .spreadsheetSerial, .placeholderDate,
    .twoDigitYear, .factAfterExtract, .hourOfClockChange, .eventBeforeMechanism,
    .wrongKindOfValue, .lostLeadingZeros, .scientificNotation, .otherSpellingThanForm,
    .tickNotAbsent, .textLongerThanForm,
    .unreadableNumber, .unmappedCode, .severalValues,
  ]
}
