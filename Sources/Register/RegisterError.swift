/// Why a register cannot be used, or a run may not go on with it.
package enum RegisterError: Error, Sendable, Equatable {
  /// The file is there and is none of ours.
  case notARegister(path: String)
  /// The file is there and is no merged dataset.
  case notADataset(path: String)
  /// A later version of the program wrote it.
  case newerVersion(path: String)
  /// An entry is not what it was when it was written; the number of the first such entry.
  case broken(path: String, position: Int)
  /// It cannot be opened, read or written; the code is that of SQLite or of the system.
  case notUsable(path: String, code: Int)
  /// Somebody else added to it since it was opened.
  case movedOn(path: String)
  /// More of the records that were known have another id than may be without being asked for.
  case idsChanged(IDChanges)
  /// A record was put into two clusters of one kind.
  case recordInTwoClusters(prefix: String)
  /// There is no such id.
  case unknownID(String)
}
