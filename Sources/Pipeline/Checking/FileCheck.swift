import CanonicalModel
import Profiles
import Readers
import Records
import Rules

/// Takes one file through the walk.
struct FileCheck {
  let index: Int
  let path: String
  let request: ValidationRequest
  let schemas: SchemaFolder
  let asOf: CivilDate?
  let drop: DropFacts?
  /// Whether the run has no other file, so that partners cannot be compared.
  let isOnlyFile: Bool
  let opening: Opening
  let recognition: Recognition
  /// Where the words of the drop's manifest stand.
  var dropPlaces: DropPlaces?
  let ranks: FaultRanks
  private let fingerprints: Fingerprints

  /// What a file came to.
  struct Outcome {
    var tally: FileTally
    var circumstances: Circumstances
    /// Makes findings about the file as a whole, when the run has ended.
    var maker: FindingMaker?
    var rules: RuleSet?
    var partner: String?
    /// Fields of the export whose columns this file lacks.
    var absent: Set<CanonicalField> = []
    /// Whether reading ended early, or never began, for what the file holds is marked SECRET or above:
    /// nothing of it goes any further.
    var isStopped = false

    init(
      tally: FileTally, circumstances: Circumstances, partner: String? = nil
    ) {
      self.tally = tally
      self.circumstances = circumstances
      self.partner = partner
    }

    /// What a manifest comes to: findings, and no records.
    init(ofManifest summary: InputSummary, _ request: ValidationRequest, _ schemas: SchemaFolder) {
      self.init(
        tally: FileTally(request),
        circumstances: Circumstances(lists: schemas.lists, asOf: nil, partner: summary.partner),
        partner: summary.partner)
    }
  }

  init(
    index: Int, path: String, request: ValidationRequest, schemas: SchemaFolder,
    asOf: CivilDate?, drop: DropFacts?, isOnlyFile: Bool, opening: Opening
  ) {
    self.index = index
    self.path = path
    self.request = request
    self.schemas = schemas
    self.asOf = asOf
    self.drop = drop
    self.isOnlyFile = isOnlyFile
    self.opening = opening
    recognition = Recognition(opening, among: schemas.exports, partner: request.partner, path: path)
    ranks = FaultRanks(request.choice)
    let export = recognition.export
    fingerprints = Fingerprints(
      partner: FileCheck.partner(of: export, drop, schemas) ?? "", kind: export?.recordKind)
  }

  func describe(_ summary: inout InputSummary, records: Int, isStopped: Bool) {
    summary.partner = recognition.export?.partner
    summary.profile = recognition.export?.id
    summary.format = recognition.isText ? recognition.format : nil
    summary.encoding = recognition.isText ? recognition.encoding : nil
    summary.records = records
    summary.isStopped = isStopped
    summary.origin = FileOrigin(partner: partner, kind: recognition.export?.recordKind.rawValue)
  }

  /// Reads the file to its end. At most `jobs` batches are checked at a time; their results are
  /// taken in the order of the file, so that the number of jobs changes nothing.
  func run(
    _ source: InputFile, bytes: Int, into comparisons: inout Comparisons,
    _ receiver: (any RecordReceiver)?, _ progress: Progress
  ) async throws(RunError) -> Outcome {
    let reading = FileReading(
      path: path, recognition: recognition, opening: opening, schemas: schemas,
      limits: request.limits)
    let isRefused = self.isRefused
    let isRead = recognition.isText && !isTooLarge(bytes) && !isRefused
    var reader = try reading.reader(isRead ? source : nil)
    var outcome = Outcome(
      tally: FileTally(request),
      circumstances: Circumstances(
        lists: schemas.lists, asOf: asOf, partner: partner, drop: drop, file: index),
      partner: recognition.export?.partner)
    var mapper = recognition.export.map {
      RecordMapper($0, missingWords: schemas.missingWords)
    }
    outcome.isStopped = isRefused
    if !isRefused { reportFileFaults(bytes, reader, mapper, &outcome) }
    if opening.foreign == .workbook, !isRefused {
      try noteWorkbook(source, maker(reader, mapper), &outcome)
    }
    var queue = BatchQueue(width: request.jobs)
    var isReading = true
    var knownPaths = 0
    var spare: [RawBatch] = []
    var waiting = WaitingBatches(reading: isReadAhead ? FileCheck.readAhead : 0)
    while isReading, !outcome.isStopped {
      var batch = spare.popLast() ?? RawBatch()
      isReading = try RunError.wrap { () throws(ReadError) in try reader.read(into: &batch) }
      mapper?.learn(reader.paths)
      if reader.paths.count != knownPaths || outcome.rules == nil {
        knownPaths = reader.paths.count
        chooseRules(reader, mapper, &outcome)
      }
      progress.show(path) { outcome.tally.progress(bytes: batch.origin.byteOffset) }
      for batch in waiting.add(batch, isLast: !isReading) {
        let check = batchCheck(reader, mapper, outcome)
        for done in await queue.add(check, batch) {
          take(done, &outcome, &comparisons, receiver)
          spare.append(done.batch)
        }
      }
    }
    for done in await queue.finish() { take(done, &outcome, &comparisons, receiver) }
    // The reader may have ended before the file did.
    try RunError.wrap { () throws(ReadError) in try source.readRest() }
    if source.isBeyondLimit() { noteEndless(maker(reader, mapper), &outcome) }
    finish(reader, mapper, isRead: isRead, &outcome)
    return outcome
  }

  private func take(
    _ done: BatchQueue.Done, _ outcome: inout Outcome, _ comparisons: inout Comparisons,
    _ receiver: (any RecordReceiver)?
  ) {
    guard !outcome.isStopped else { return }
    if let taken = done.result.taken { receiver?.add(taken) }
    outcome.tally.add(done.result)
    if done.result.stoppedAt != nil { outcome.stop(done.check) }
    outcome.tally.add(comparisons.add(done.result, done.batch, done.check.maker))
  }

  // MARK: - Rules

  /// How much is read, in bytes, before the first record is checked: a thousand records and more.
  private static let readAhead = 2 << 20

  /// Whether what the file supplies shows in its records alone.
  private var isReadAhead: Bool {
    guard let export = recognition.export else { return false }
    return export.format != .csv && export.mayOmitColumns
  }

  /// What a file supplies is what its export maps, less the columns that it lacks. Where an export
  /// may leave names out, only those that were met so far count, and so its first part is read
  /// before any of it is checked.
  private func chooseRules(
    _ reader: any RecordReader, _ mapper: RecordMapper?, _ outcome: inout Outcome
  ) {
    guard let export = recognition.export, let mapper else { return }
    var supplied = export.suppliedFields
    if export.format == .csv || export.mayOmitColumns {
      guard reader.paths.count > 1 else { return }
      let kept = export.sources.filter { source in
        source.paths.isEmpty || source.paths.contains { mapper.hasMet($0) }
      }
      outcome.absent = supplied.subtracting(kept.flatMap(\.fields))
      supplied.subtract(outcome.absent)
    }
    // What the manifest says holds for every record.
    supplied.formUnion(drop?.envelope?.fields ?? [])
    outcome.absent.subtract(supplied)
    outcome.circumstances.supplied = FieldSet(supplied)
    outcome.rules = RuleSet(
      request.choice, kind: export.recordKind, supplied: supplied, isOnlyFile: isOnlyFile)
  }

  private func batchCheck(
    _ reader: any RecordReader, _ mapper: RecordMapper?, _ outcome: Outcome
  ) -> BatchCheck {
    BatchCheck(
      maker: maker(reader, mapper),
      rules: outcome.rules ?? RuleSet(request.choice, kind: .referral, supplied: []),
      circumstances: outcome.circumstances, faults: ranks, limits: request.limits,
      listing: outcome.tally.listing, taker: taker)
  }

  private var taker: (any RecordTaker)? {
    if let collection = request.collection {
      return RecordCollector(
        collection, file: path, partner: partner ?? "", drop: drop, schemas: schemas)
    }
    if let past = request.past {
      return PastTaker(past, partner: partner ?? "", drop: drop, file: index)
    }
    return request.export.map {
      RecordExporter($0, file: path, partner: partner ?? "", schemas: schemas)
    }
  }

  func maker(_ reader: any RecordReader, _ mapper: RecordMapper?) -> FindingMaker {
    FindingMaker(
      file: index, places: reader.places, paths: reader.paths, mapper: mapper,
      partner: partner ?? "", fingerprints: fingerprints,
      heads: request.settings.heads, drop: dropPlaces)
  }

  // MARK: - Whose it is

  /// Whose records these are. The exchange format is nobody's own: there the drop's manifest says it.
  var partner: String? { FileCheck.partner(of: recognition.export, drop, schemas) }

  private static func partner(
    of export: ExportVersion?, _ drop: DropFacts?, _ schemas: SchemaFolder
  ) -> String? {
    guard let owner = export?.partner else { return nil }
    return schemas.profile(owner)?.kind == "exchange" ? drop?.partner ?? owner : owner
  }

  /// Whose file it is by its signature alone; nothing for the exchange format, which is everybody's.
  var ownPartner: String? {
    guard let owner = recognition.export?.partner, request.partner == nil,
      schemas.profile(owner)?.kind != "exchange"
    else { return nil }
    return owner
  }

  /// Where its text begins.
  var start: TextPosition { TextPosition(line: 1, column: 1, byteOffset: opening.markLength) }

  private func finish(
    _ reader: any RecordReader, _ mapper: RecordMapper?, isRead: Bool, _ outcome: inout Outcome
  ) {
    let maker = outcome.maker ?? maker(reader, mapper)
    outcome.maker = maker
    if outcome.tally.records == 0, isRead {
      add(.noRecords, .none, at: start, maker, &outcome)
    }
    outcome.tally.finish(with: maker, ranks)
  }
}
