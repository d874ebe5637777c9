import ArgumentParser
import Pipeline
import Records

/// What every command that checks drops can be told.
struct ValidationOptions: ParsableArguments {
  @ArgumentParser.Argument(
    help: "Files, folders, collections of them or .zip archives; - is standard input.",
    completion: .file())
  var paths: [String]

  @Option(help: "Take every file for an export of this partner.", completion: .partners)
  var partner: String?

  @Option(
    help: "The folder of profiles and code lists; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(
    name: .customLong("as-of"),
    help: "What today is (yyyy-mm-dd); else the newest extract date in the drop.")
  var asOf: String?

  @Option(
    help: """
      text, json, ndjson, csv, html, markdown, github, sarif or junit (of a comparison text, json or html), to standard \
      output or =FILE; may be given several times.
      """, completion: .reports)
  var report: [String] = []

  @Option(
    help: "A file for the manifest of the run: digests of all that it read, went by and wrote.",
    completion: .file())
  var manifest: String?

  @Option(
    help: "A private key that signs the manifest (cyson manifest keygen).", completion: .file())
  var sign: String?

  @Option(
    help:
      "A file of settings: severities of rules and suppressions of findings, each with a reason.",
    completion: .json)
  var config: String?

  @Option(
    help: "A file of `cyson baseline write`: only findings that it does not know fail the run.",
    completion: .json)
  var baseline: String?

  @Option(
    help: """
      The least severity that fails the run: error, warning, info or never; else what the settings \
      say, else error.
      """, completion: .list(CompletionWords.thresholds))
  var failOn: String?

  @Option(
    help: "Only these rules or families, such as DEC-003,REF; else what the settings say.",
    completion: .rules)
  var select: [String] = []

  @Option(
    help: "Not these rules or families; the report lists them as not checked.", completion: .rules)
  var ignore: [String] = []

  @Flag(help: "Show values in reports. Without it every text from a file is masked there.")
  var showValues = false

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  @Option(help: "How many cores to use.")
  var jobs = 1

  @Option(help: "How many findings of a rule are listed for a file; counts stay exact.")
  var maxFindings = 10_000

  @Flag(help: "Print nothing but reports that are asked for.")
  var quiet = false

  @Flag(name: .customLong("no-progress"), help: "Show no progress.")
  var noProgress = false

  @Option(
    help: "auto, always or never; NO_COLOR is honoured.", completion: .list(CompletionWords.colours)
  )
  var color = "auto"

  /// Checks the drops, writes the reports, and with them the records or the packs if there are to be
  /// any. `previous` is the last drop, against which they are held.
  func run(
    export: ExportRequest? = nil, previous: [String] = [], packs folder: String? = nil
  ) async throws {
    let style = try style()
    let outputs = try ReportRequest.all(
      report, isQuiet: quiet, beside: export, showingValues: showValues)
    let manifest = try ManifestRequest(path: manifest, signedBy: sign)
    var request = try request()
    request.export = export
    request.previous = previous
    try check(outputs.compactMap(\.path), manifest, beside: previous, export: export)
    let packs = try folder.map { path throws(RunError) in
      try PackFolder(path, beside: request, outputs.compactMap(\.path) + manifest.paths, style)
    }
    let result = try await Validation.run(request)
    let packed = try packs?.write(result, request, style) ?? []
    let written = try ReportRequest.write(result, outputs, style)
    try manifest.write(for: request, result, style, listing: written + packed)
    if result.verdict == .fail { throw ExitCode(1) }
  }

  /// Checks the drops and writes what was found as a baseline. Nothing of it is held against the run,
  /// unless --fail-on says what is.
  func writeBaseline(to out: String) async throws {
    guard baseline == nil else {
      throw RunError.configuration("a baseline is written of all findings; leave out --baseline")
    }
    guard manifest == nil, sign == nil else {
      throw RunError.configuration(
        "a baseline says itself by what it was made; leave out --manifest and --sign")
    }
    let style = try style()
    let outputs = try ReportRequest.all(report, isQuiet: true, showingValues: showValues)
    var request = try request()
    request.isForBaseline = true
    if failOn == nil { request.failOn = nil }
    try ReportRequest.check(outputs, paths: paths, settings: config, schemas: schemas, made: [out])
    let result = try await Validation.run(request)
    let written = BaselineWriter(result)
    try written.save(to: out)
    try ReportRequest.write(result, outputs, style)
    if !quiet, !outputs.contains(where: { $0.path == nil }) {
      try Output.print(written.account(in: style.language))
    }
    if result.verdict == .fail { throw ExitCode(1) }
  }

  /// Checks the drops and merges them; prints the reports and a short account of the merge.
  func merge(to out: String, with choices: (inout MergeRequest) -> Void) async throws {
    let style = try style()
    let outputs = try ReportRequest.all(report, isQuiet: quiet, showingValues: showValues)
    let manifest = try ManifestRequest(path: manifest, signedBy: sign, hasDataset: true)
    var merge = MergeRequest(try request(), out: out)
    choices(&merge)
    merge.key = manifest.key
    merge.reports = outputs.compactMap(\.path) + manifest.paths
    try check(outputs.compactMap(\.path), manifest)
    let outcome = try await MergeRun.run(merge)
    let written = try ReportRequest.write(outcome.report, outputs, style)
    try manifest.write(outcome.manifest, style, listing: outcome.files + written)
    if !quiet, !outputs.contains(where: \.takesStandardOutputForPrograms) {
      try Output.print("\n" + outcome.account.text(in: style.language))
    }
    if outcome.report.verdict == .fail { throw ExitCode(1) }
  }

  /// Checks the drops, compares the forces, and writes the reports of that.
  func compare(
    with choices: (inout CompareRequest) throws(RunError) -> Void
  ) async throws {
    guard !showValues else {
      throw RunError.refused("compare prints no values of records; leave out --show-values")
    }
    let style = try style()
    let outputs = try ComparisonOutput.all(report, isQuiet: quiet)
    let manifest = try ManifestRequest(path: manifest, signedBy: sign)
    var compare = CompareRequest(try request())
    try choices(&compare)
    compare.reports = outputs.compactMap(\.path) + manifest.paths
    try check(outputs.compactMap(\.path), manifest)
    let outcome = try await CompareRun.run(compare)
    let written = try ComparisonOutput.write(outcome.comparison, outputs, style)
    let isFailed = !outcome.isAnswer || failOn != nil && outcome.validation.verdict == .fail
    var facts = outcome.manifest
    facts.exitCode = isFailed ? 1 : 0
    try manifest.write(facts, style, listing: written)
    if !outcome.isAnswer, !quiet {
      Output.complain("cyson: nothing could be compared; the report says why for each indicator")
    }
    if isFailed { throw ExitCode(1) }
  }

  /// No output goes over what the run reads, nor over another.
  private func check(
    _ reports: [String], _ manifest: ManifestRequest, beside previous: [String] = [],
    export: ExportRequest? = nil
  ) throws(RunError) {
    try ReportRequest.check(
      reports + manifest.paths, paths: paths + previous, settings: config, schemas: schemas,
      export: export,
      others: [baseline].compactMap { $0 })
    try manifest.check(reports + (export?.paths ?? []), inputs: paths + previous)
  }

  private func style() throws(RunError) -> ReportStyle {
    try ReportOptions(language: lang, color: color, showsValues: showValues).style()
  }

  private func request() throws(RunError) -> ValidationRequest {
    var request = ValidationRequest(paths: paths)
    request.partner = partner
    request.schemas = schemas
    request.asOf = try ReportOptions.day(asOf, of: "--as-of")
    let configuration = try Configuration(path: config)
    request.settings = configuration.rules
    request.suppressions = configuration.suppressions
    request.baseline = try baseline.map { path throws(RunError) in try Baseline(path: path) }
    request.bases = [configuration.basis, request.baseline?.basis].compactMap { $0 }
    request.choice = try RuleChoice(
      selecting: select.isEmpty ? configuration.select : select, ignoring: ignore)
    request.failOn =
      try failOn.map { name throws(RunError) in try ReportOptions.severity(name) }
      ?? configuration.failOn ?? .error
    request.jobs = max(1, jobs)
    request.maxFindings = max(0, maxFindings)
    request.keepsText = showValues
    request.isQuiet = quiet
    request.showsProgress = !noProgress && !quiet
    request.language = try ReportOptions.language(lang)
    return request
  }
}
