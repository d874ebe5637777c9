extension Catalogue {
  /// The file as a partner sent it, and the profile by which it is read.
  static let file: [Rule] = [
    .otherFormat, .byteOrderMark, .invalidUTF8, .mojibake, .lostLetters, .otherDelimiter,
    .raggedRow,
    .duplicateColumn,
    .documentTypeDeclared, .formulaCell, .spreadsheetError, .noProfile, .severalProfiles,
    .unmappedColumn, .missingColumn, .noRecords, .titleRow, .footRow, .repeatedHeader,
    .recordNotObject, .recordsNotFound,
  ]
}
