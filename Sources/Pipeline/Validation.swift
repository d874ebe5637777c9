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
  package var failOn: Severity? = .error
  package var jobs = 1
  /// How many findings of a rule are kept for a file; counts stay exact.
  package var maxFindings = 10_000
  package var limits = ReadingLimits()
  /// Whether findings keep what the partner sent, for a report that is asked to show it.
  package var keepsText = true
  /// Where the records go that were read, if they are to be written.
  package var export: ExportRequest?
  /// How the records are kept that were read, if they are to be merged.
  var collection: CollectionRequest?
  /// Whether to show progress on standard error.
  package var showsProgress = false
  /// The last drop, against which the records are held: files, folders, or collections of them.
  package var previous: [String] = []
  /// What is asked of records that are held against the last drop.
  var past: PastQuestion?

  package init(paths: [String]) { self.paths = paths }
}

/// Something to read: a file, or bytes that are already in memory.
package struct ValidationInput: Sendable {
  package let name: String
  package let bytes: [UInt8]?

  package init(path: String) {
    name = path
    bytes = nil
  }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
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
  private var checked: [(outcome: FileCheck.Outcome, summary: InputSummary)] = []

  private init(
    _ request: ValidationRequest, _ schemas: SchemaFolder, drops: Drops,
    inputCount: Int, asOf: CivilDate?
  ) {
    self.request = request
    self.drops = drops
    self.inputCount = inputCount
    tallies = Tallies(request.choice)
    self.schemas = schemas
    self.asOf = asOf
    report = ReportMaker(request: request, schemas: schemas, asOf: asOf)
  }

  /// Checks what lies at the paths of the request.
  package static func run(_ request: ValidationRequest) async throws(RunError) -> Report {
    let schemas = try schemaFolder(request)
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
    var files: Set<String> = []
    for path in request.paths { files.formUnion(try FileTree.files(at: path)) }
    let sorted = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let manifests = try Manifests.all(of: sorted, below: request.paths, schemas)
    guard !files.isEmpty || !manifests.isEmpty else {
      throw .input("\(request.paths.joined(separator: ", ")): no data files are there")
    }
    let drops = Drops(manifests, first: sorted.count, below: request.paths)
    let asOf = request.asOf ?? drops.newestExtract
    let inputs = sorted.map { ValidationInput(path: $0) }
    return try await run(
      request, schemas: schemas, inputs: inputs, drops: drops, asOf: asOf, receiver)
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
    var validation = Validation(
      request, schemas, drops: drops, inputCount: inputs.count, asOf: asOf)
    validation.receiver = receiver
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
    let source = try RunError.wrap { () throws(ReadError) in try Validation.open(input) }
    let witness = Digest.Witness(of: source)
    var opening: [UInt8] = []
    try RunError.wrap { () throws(ReadError) in
      _ = try source.read(upTo: Opening.size, into: &opening)
    }
    var file = FileCheck(
      index: index, path: input.name, request: request, schemas: schemas, asOf: asOf,
      drop: drops.facts(of: input.name), isOnlyFile: inputCount == 1,
      opening: Opening(opening, name: input.name))
    file.dropPlaces = drops.places(of: input.name)
    let outcome = try await file.run(source, bytes: source.size, into: &comparisons, receiver)
    try receiver?.endFile(outcome)
    // A reader may have ended before the file did.
    try RunError.wrap { () throws(ReadError) in try source.readRest() }
    var summary = InputSummary(file: input.name, bytes: witness.count, sha256: witness.hex)
    file.describe(&summary, records: outcome.tally.records, isStopped: outcome.isStopped)
    drops.note(summary, index, partner: file.ownPartner, start: file.start, outcome.tally.ofDrop)
    if let maker = outcome.maker {
      tallies.add(
        file.facts(summary, columns: maker.paths.columns), outcome.tally.counted,
        outcome.circumstances, maker, start: file.start)
    }
    checked.append((outcome, summary))
  }

  private static func open(_ input: ValidationInput) throws(ReadError) -> InputFile {
    if let bytes = input.bytes { return InputFile(bytes: bytes) }
    return try InputFile(path: input.name)
  }
}
