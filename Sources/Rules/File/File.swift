extension Catalogue {
  /// The file as a partner sent it, and the profile by which it is read.
  static let file: [Rule] = [
    .otherFormat, .byteOrderMark, .invalidUTF8, .mojibake, .lostLetters, .otherDelimiter,
    .raggedRow,
    .duplicateColumn,
    .documentTypeDeclared, .secretMaterial, .unmarkedDrop, .wrongExtractDay, .otherPeriod,
    .unusualRecordCount, .formulaCell, .changedColumns, .spreadsheetError,
    .workbookInsteadOfTable, .noProfile, .severalProfiles,
    .unmappedColumn, .missingColumn, .noRecords, .titleRow, .footRow, .repeatedHeader,
    .manifestNotRead, .wrongManifestValue, .unknownManifestKey, .unknownManifestPartner,
    .turnedPeriod, .changedFile, .missingFile, .unlistedFile, .nameOutsideDrop, .otherPartner,
    .recordNotObject, .recordsNotFound, .recordOfOtherKind,
    .unusualMonths, .otherColumn, .fewerValues, .otherExport, .missingExport,
  ]
}
