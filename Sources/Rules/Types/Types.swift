extension Catalogue {
  /// Whether a value is of the kind that its field holds, and a day one that can have been.
  static let types: [Rule] = [
    .unreadableDate, .spreadsheetSerial, .placeholderDate, .twoDigitYear, .factAfterExtract,
    .eventBeforeMechanism, .wrongKindOfValue, .lostLeadingZeros, .scientificNotation,
    .textLongerThanForm,
    .unreadableNumber, .unmappedCode, .severalValues,
  ]
}
