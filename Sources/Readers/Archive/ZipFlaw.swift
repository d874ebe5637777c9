import Records

/// Why an archive is not opened.
package struct ZipFlaw: Error, Hashable, Sendable {
  package let cause: Cause
  /// The number of the entry, counted from 1 in the order of the directory; nothing where it is the archive
  /// as a whole.
  package let entry: Int?

  package init(_ cause: Cause, entry: Int? = nil) {
    self.cause = cause
    self.entry = entry
  }

  package enum Cause: Hashable, CaseIterable, Sendable {
    // Beyond a limit.
    case tooManyEntries, directoryTooLarge, entryTooLarge, allTooLarge, packedTooTightly
    // A name that is no plain one.
    case leadsOut, backslash, actingName, sameName
    // An entry that is no plain file.
    case link, device, encrypted, otherMethod, nested
    // An archive of which two programs would see two things.
    case twoViews, severalParts
    case damaged
  }
}

/// Why an archive, or an entry of one, cannot be read.
package enum ZipFailure: Error, Hashable, Sendable {
  case file(ReadError)
  case flaw(ZipFlaw)

  static func flaw(_ cause: ZipFlaw.Cause, entry: Int? = nil) -> ZipFailure {
    .flaw(ZipFlaw(cause, entry: entry))
  }
}
