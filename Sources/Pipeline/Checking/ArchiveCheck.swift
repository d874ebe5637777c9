import Readers
import Records
import Rules

/// What is said of an archive itself; its entries are files of their own.
struct ArchiveCheck {
  private let archive: ArchiveIntake
  private let request: ValidationRequest
  private let file: Int

  /// `file` is its number in the run.
  init(_ archive: ArchiveIntake, _ request: ValidationRequest, file: Int) {
    self.archive = archive
    self.request = request
    self.file = file
  }

  /// An input of the report that holds no records of its own, with the hash of all its bytes.
  func summary(of source: InputFile) throws(RunError) -> InputSummary {
    let hash = try RunError.wrap { () throws(ReadError) in try Manifests.hash(of: source) }
    var summary = InputSummary(file: archive.path, bytes: hash.bytes, sha256: hash.hex)
    summary.isManifest = true
    summary.profile = "archive"
    return summary
  }

  var makings: [FileTally.Making] {
    let ranks = FaultRanks(request.choice)
    return faults.compactMap { fault, arguments in
      guard let rank = ranks[fault] else { return nil }
      let head = request.settings.heads[rank]
      let finding = Finding(
        id: Fingerprints(partner: "", kind: nil).fingerprint(head.id, field: nil, key: ""),
        rule: head.id, severity: head.severity, arguments: arguments, field: nil,
        place: Place(file: file, line: 1, column: 1, byteOffset: 0))
      return FileTally.Making(rank: rank, severity: head.severity) { finding }
    }
  }

  private var faults: [(fault: Fault, arguments: Arguments)] {
    if let fault = archive.fault { return [fault] }
    var faults: [(fault: Fault, arguments: Arguments)] = []
    if !archive.files.contains(where: \.isData) { faults.append((.noRecords, .none)) }
    if archive.passedFolders + archive.passedFiles > 0 {
      faults.append(
        (
          .archivePassedOver,
          ["folders": .number(archive.passedFolders), "files": .number(archive.passedFiles)]
        ))
    }
    return faults
  }
}
