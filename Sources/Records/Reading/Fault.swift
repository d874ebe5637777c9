/// What can be wrong with a file or a value before any rule has looked at it.
///
/// Readers, intake and profiles report these as facts; a rule of the catalogue gives each its
/// words and its severity.
public enum Fault: UInt8, CaseIterable, Sendable {
  // Syntax. The comment behind a case names the arguments that its message may use.
  case xmlNotWellFormed  // reason
  case jsonNotValid  // reason
  case unclosedQuote
  case strayQuote
  case nulByte
  case truncated
  case schemaViolation  // reason
  case documentTypeDeclared
  case duplicateKey
  case raggedRow  // expected, found
  case duplicateColumn
  case blankColumn
  case blankRow
  case mixedLineEnds
  case separatorLine
  case textAfterQuote
  case loneCarriageReturn
  case recordOverLines
  case namespaceViolation  // reason
  // Encoding.
  case byteOrderMark  // encoding
  case invalidUTF8  // reading
  case undefinedByte  // encoding
  case loneSurrogate
  case encodingMismatch  // declared, found
  case mojibake
  case windowsByte
  case markInside
  case unknownEncoding  // name
  case cutUnit
  case jsonNotUTF8  // found
  case markMissing  // encoding
  // Limits.
  case recordTooLarge  // limit
  case tooManyColumns  // limit
  case nestedTooDeep  // limit
  case tooManyRecords  // limit
  case fileTooLarge  // limit
  case fieldTooLarge  // limit
  case tooManyAttributes  // limit
  case tooManyParts  // limit
  case nameTooLong  // limit
  case tooManyViolations  // limit
  case archiveTooLarge  // measure, limit
  case archiveRefused  // cause
  case archivePassedOver  // folders, files
  // The file and its profile.
  case noProfile  // candidates
  case severalProfiles  // candidates
  case unmappedColumn  // name
  case missingColumn  // column, fields
  case noRecords
  case otherDelimiter  // expected, found
  case titleRow
  case footRow
  case repeatedHeader
  case recordNotObject
  case recordsNotFound
  case recordOfOtherKind
  case otherFormat  // expected, found
  case workbookContent  // content
  // The manifest of a drop, and the files that it lists.
  case manifestNotRead  // reason
  case manifestValue  // member, expected
  case manifestKey  // name, hint
  case manifestPartner  // value, hint
  case turnedPeriod  // from, until
  case changedFile  // name
  case missingFile  // name, hint
  case unlistedFile
  case nameOutsideDrop  // name
  case otherPartner  // named, found
  // Values. All have field and value.
  case unreadableDate  // pattern
  case spreadsheetSerial
  case twoDigitYear
  case scientificNotation
  case lostLeadingZeros  // expected
  case unreadableNumber
  case unmappedCode
  case spreadsheetError
  case formulaCell
  case severalValues
  case lostLetters
  case unmappedLanguage
  case wrongKindOfValue
  case ambiguousSpelling
  case splitName
  case oldName
  case retiredSpelling
  case codeOrNoValue
  case otherLabel
  case shortMarking
  case gradeAsNumber
  case unreadableGrade  // schemes
  case undatedMeaning  // dated, since
  // A sum that a file states of itself.
  case wrongTotal  // stated, found
  case clockChangeHour
  // Columns as a whole. All have field.
  case openDayOrder
  case mixedDayOrder
  case mixedGenderSchemes
  case otherSpellingThanForm
  case tickNotAbsent
  // Against the partner's last drop, where that is given too.
  case lostSinceLastDrop
  case changedSinceLastDrop  // field, change
  case otherPersonSinceLastDrop
  case unusualSinceLastDrop  // records, from, until, usual
  case otherColumnSinceLastDrop  // name, change
  case fewerValuesSinceLastDrop  // field, missing, records, missingBefore, before
  case otherExportSinceLastDrop  // export, before
  case missingSinceLastDrop  // kinds, records

  /// Whether a file's faults of this kind are one finding with a count, at the first place.
  package var isFolded: Bool {
    switch self {
    case .strayQuote, .nulByte, .raggedRow, .blankRow, .mixedLineEnds, .undefinedByte,
      .invalidUTF8, .loneSurrogate, .mojibake, .unmappedColumn, .fieldTooLarge,
      .namespaceViolation, .nameTooLong, .tooManyAttributes, .unclosedQuote,
      .textAfterQuote, .loneCarriageReturn, .duplicateColumn, .blankColumn,
      .titleRow, .footRow, .repeatedHeader, .tooManyColumns, .recordTooLarge, .recordOverLines,
      .recordNotObject, .recordOfOtherKind, .windowsByte, .markInside, .lostLetters:
      true
    default: false
    }
  }
}

/// A fault at a byte of a batch, with the facts that its message tells.
package struct RawFault: Sendable {
  package let fault: Fault
  /// Index into the bytes of the batch.
  package let index: Int
  /// Index into the records of the batch; nothing for what stands outside every record.
  package let record: Int?
  package let arguments: Arguments
  /// The position in the file, where the reader has it at hand.
  package let position: TextPosition?
  /// How many faults of the kind this one stands for: more than one where only a number is kept of
  /// those that nobody would look up.
  package let count: Int

  package init(
    _ fault: Fault, at index: Int, record: Int? = nil, arguments: Arguments = .none,
    position: TextPosition? = nil, count: Int = 1
  ) {
    self.fault = fault
    self.index = index
    self.record = record
    self.arguments = arguments
    self.position = position
    self.count = count
  }
}
