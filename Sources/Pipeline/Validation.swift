import CanonicalModel
import Profiles
import Readers
import Records
import Rules

/// What a user asks of a run.
package struct ValidationRequest: Sendable {
  package var paths: [String]
  package var schemas: String?
  package var partner: String?
  package var asOf: CivilDate?
  package var choice = RuleChoice.all
  /// Rules that are to be milder, graver or silent.
  package var settings = RuleSettings.none
  /// Files beside the drops and the schema folder by which the run goes, for its manifest.
  package var bases: [RunManifest.Basis] = []
  /// Findings that do not count.
  package var suppressions: [SuppressionSetting] = []
  /// What was known before; a run without one counts everything.
  package var baseline: Baseline?
  /// Whether a baseline is to be made of the findings.
  package var isForBaseline = false
  package var failOn: Severity? = .error
  package var jobs = 1
  /// How many findings of a rule are kept for a file; counts stay exact.
  package var maxFindings = 10_000
  package var limits = ReadingLimits()
  /// Whether findings keep what the partner sent, for a report that is asked to show it.
  package var keepsText = true
  /// Where the records go that were read, if they are to be written.
  package var export: ExportRequest?
  /// Files that may lie among the data and are none, such as lists of tokens.
  var besides: [String] = []
  /// How the records are kept that were read, if they are to be merged.
  var collection: CollectionRequest?
  /// Whether to show progress on standard error.
  package var showsProgress = false
  /// Whether nothing is said but what is asked for.
  package var isQuiet = false
  /// The language of progress.
  package var language = Language.english
  /// The last drop, against which the records are held: files, folders, or collections of them.
  package var previous: [String] = []
  /// What is asked of records that are held against the last drop.
  var past: PastQuestion?

  package init(paths: [String]) { self.paths = paths }

  /// Whether each finding has to be made, also those that are not listed: what was agreed of findings
  /// is agreed of their ids.
  var makesAll: Bool { baseline != nil || isForBaseline || !suppressions.isEmpty }

  /// How many findings of a rule are made for a file.
  var findingLimit: Int { makesAll ? .max : maxFindings }

  /// How many findings are made in all where each has to be; those beyond are counted, and count as new.
  package var findingTotal = 4_000_000
}

/// The one walk: every file is recognised, read, mapped and checked, in the order of their names.
package struct Validation {
  private let request: ValidationRequest
  private let schemas: SchemaFolder
  private let asOf: CivilDate?
  private var report: ReportMaker
  private var drops: Drops
  private let inputCount: Int
  private var comparisons = Comparisons()
  private var tallies: Tallies
  private var receiver: (any RecordReceiver)?
  private let progress: Progress
  private var checked: [(outcome: FileCheck.Outcome, summary: InputSummary)] = []

  private init(
    _ request: ValidationRequest, _ schemas: SchemaFolder, drops: Drops,
    inputs: [ValidationInput], asOf: CivilDate?
  ) {
    self.request = request
    self.drops = drops
    inputCount = inputs.count { $0.archive == nil }
    progress = Progress(
      isShown: request.showsProgress, language: request.language,
      total: request.showsProgress ? ValidationInput.size(of: inputs) : nil)
    tallies = Tallies(request.choice)
    self.schemas = schemas
    self.asOf = asOf
    report = ReportMaker(request: request, schemas: schemas, asOf: asOf)
  }

  /// Checks what lies at the paths of the request.
  package static func run(_ request: ValidationRequest) async throws(RunError) -> Report {
    let schemas = try schemaFolder(request)
    try StandardInput.check(request.paths + request.previous)
    guard !request.previous.isEmpty, request.export == nil else {
      return try await run(request, handing: try sink(request), schemas: schemas)
    }
    let comparison = PastComparison(try await PastReading.read(request, schemas), request)
    var request = request
    request.past = PastQuestion(table: comparison.past.table)
    return try await run(request, handing: comparison, schemas: schemas)
  }

  /// Checks what lies at the paths of the request and hands the records to `receiver`.
  static func run(
    _ request: ValidationRequest, handing receiver: (any RecordReceiver)?, schemas: SchemaFolder
  ) async throws(RunError) -> Report {
    let files = try RunFiles(at: request.paths, request.limits, without: request.besides)
    let manifests = try Manifests.all(of: files, below: request.paths, schemas)
    guard !files.inputs.isEmpty || !manifests.isEmpty else {
      throw .input("\(request.paths.joined(separator: ", ")): no data files are there")
    }
    let drops = Drops(
      manifests, first: files.inputs.count, below: request.paths, in: files)
    let asOf = request.asOf ?? drops.newestExtract
    return try await run(
      request, schemas: schemas, inputs: files.inputs, drops: drops, asOf: asOf, receiver)
  }

  private static func sink(_ request: ValidationRequest) throws(RunError) -> RecordSink? {
    try request.export.map { export throws(RunError) in try RecordSink(export) }
  }

  /// Checks inputs with a schema folder that is already read.
  package static func run(
    _ request: ValidationRequest, schemas: SchemaFolder, inputs: [ValidationInput],
    drops: [String: DropFacts] = [:], asOf: CivilDate?
  ) async throws(RunError) -> Report {
    try await run(
      request, schemas: schemas, inputs: inputs, drops: Drops(drops), asOf: asOf,
      try sink(request))
  }

  /// The same, and hands the records to `receiver`.
  static func run(
    _ request: ValidationRequest, schemas: SchemaFolder, inputs: [ValidationInput],
    drops: [String: DropFacts] = [:], asOf: CivilDate?, handing receiver: any RecordReceiver
  ) async throws(RunError) -> Report {
    try await run(
      request, schemas: schemas, inputs: inputs, drops: Drops(drops), asOf: asOf, receiver)
  }

  private static func run(
    _ request: ValidationRequest, schemas: SchemaFolder, inputs: [ValidationInput], drops: Drops,
    asOf: CivilDate?, _ receiver: (any RecordReceiver)?
  ) async throws(RunError) -> Report {
    if let partner = request.partner { try schemas.requirePartner(partner) }
    for suppression in request.suppressions { try suppression.check(schemas) }
    var validation = Validation(
      request, schemas, drops: drops, inputs: inputs, asOf: asOf)
    validation.receiver = receiver
    defer { validation.progress.clear() }
    for (index, input) in inputs.enumerated() { try await validation.check(input, index) }
    let report = validation.conclude()
    try receiver?.finish()
    return report
  }

  /// Lets the rules speak that have to see all files, and makes the report.
  private mutating func conclude() -> Report {
    var late: [Int: [FileTally.Making]] = [:]
    for (file, making) in comparisons.conclude() + tallies.conclude() {
      late[file, default: []].append(making)
    }
    let drops = drops.all.map { DropCheck($0, request, schemas) }
    for (file, making) in drops.flatMap(\.makings) { late[file, default: []].append(making) }
    checked += drops.map {
      (FileCheck.Outcome(ofManifest: $0.summary, request, schemas), $0.summary)
    }
    concludePast(&late)
    for (index, var file) in checked.enumerated() {
      if let makings = late[index] { file.outcome.tally.add(makings) }
      report.add(file.outcome, file.summary)
    }
    report.note(unheard: comparisons.unheard)
    return report.finish()
  }

  /// Lets the last drop speak, whose files stand behind all others.
  private mutating func concludePast(_ late: inout [Int: [FileTally.Making]]) {
    guard let comparison = receiver as? PastComparison else { return }
    let findings = comparison.conclude(first: checked.count)
    for (file, making) in findings.makings { late[file, default: []].append(making) }
    for input in comparison.past.inputs {
      checked.append((FileCheck.Outcome(ofManifest: input, request, schemas), input))
    }
    report.note(findings.notChecked)
  }

  package static func schemaFolder(_ request: ValidationRequest) throws(RunError) -> SchemaFolder {
    try SchemaFolder(try SchemaPlaces(path: request.schemas))
  }

  // MARK: - One file

  private mutating func check(_ input: ValidationInput, _ index: Int) async throws(RunError) {
    let limits = request.limits
    let source = try RunError.wrap { () throws(ReadError) in try input.open(limits) }
    if let archive = input.archive { return try check(archive, index, source) }
    let witness = Digest.Witness(of: source)
    var opening: [UInt8] = []
    try RunError.wrap { () throws(ReadError) in
      _ = try source.read(upTo: Opening.size, into: &opening)
    }
    var request = request
    request.findingTotal -= checked.reduce(0) { $0 + $1.outcome.tally.findings.count }
    var file = FileCheck(
      index: index, path: input.name, request: request, schemas: schemas, asOf: asOf,
      drop: drops.facts(of: input.name), isOnlyFile: inputCount == 1,
      opening: Opening(opening, name: input.name))
    file.dropPlaces = drops.places(of: input.name)
    let outcome = try await file.run(
      source, bytes: source.size, into: &comparisons, receiver, progress)
    try receiver?.endFile(outcome)
    var summary = InputSummary(file: input.name, bytes: witness.count, sha256: witness.hex)
    file.describe(&summary, records: outcome.tally.records, isStopped: outcome.isStopped)
    drops.note(
      summary, index, partner: file.ownPartner, start: file.start, outcome.tally.ofDrop,
      in: input.archivePath)
    if let maker = outcome.maker {
      tallies.add(
        file.facts(summary, columns: maker.paths.columns), outcome.tally.counted,
        outcome.circumstances, maker, start: file.start)
    }
    progress.end(outcome.tally.progress(bytes: summary.bytes))
    checked.append((outcome, summary))
  }

  /// An archive is an input with a hash, and what is said of it; its entries come behind it.
  private mutating func check(_ archive: ArchiveIntake, _ index: Int, _ source: InputFile)
    throws(RunError)
  {
    let check = ArchiveCheck(archive, request, file: index)
    let summary = try check.summary(of: source)
    var outcome = FileCheck.Outcome(ofManifest: summary, request, schemas)
    outcome.tally.add(check.makings)
    try receiver?.endFile(outcome)
    drops.note(summary, index, partner: nil, start: .start, outcome.tally.ofDrop)
    checked.append((outcome, summary))
  }
}
