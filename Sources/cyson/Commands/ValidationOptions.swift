import ArgumentParser
import Pipeline
import Records

/// What every command that checks drops can be told.
struct ValidationOptions: ParsableArguments {
  @ArgumentParser.Argument(help: "Files, folders, or collections of them.", completion: .file())
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
      text or json, of a comparison html too, to standard output or =FILE; may be given several \
      times.
      """, completion: .reports)
  var report: [String] = []

  @Option(help: "A file of settings: severities of rules, each with a reason.", completion: .json)
  var config: String?

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

  /// Checks the drops, writes the reports, and with them the records if there are to be any.
  func run(export: ExportRequest? = nil) async throws {
    let options = ReportOptions(language: lang, color: color, showsValues: showValues)
    let style = try options.style()
    let outputs = try ReportRequest.all(report, isQuiet: quiet, beside: export)
    var request = try request()
    request.export = export
    try ReportRequest.check(
      outputs, paths: paths, settings: config, schemas: schemas, export: export)
    let result = try await Validation.run(request)
    try ReportRequest.write(result, outputs, style)
    if result.verdict == .fail { throw ExitCode(1) }
  }

  /// Checks the drops and merges them; prints the reports and a short account of the merge.
  func merge(to out: String, with choices: (inout MergeRequest) -> Void) async throws {
    let options = ReportOptions(language: lang, color: color, showsValues: showValues)
    let style = try options.style()
    let outputs = try ReportRequest.all(report, isQuiet: quiet)
    var merge = MergeRequest(try request(), out: out)
    choices(&merge)
    merge.reports = outputs.compactMap(\.path)
    try ReportRequest.check(outputs, paths: paths, settings: config, schemas: schemas)
    let outcome = try await MergeRun.run(merge)
    try ReportRequest.write(outcome.report, outputs, style)
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
    let options = ReportOptions(language: lang, color: color, showsValues: false)
    let style = try options.style()
    let outputs = try ComparisonOutput.all(report, isQuiet: quiet)
    var compare = CompareRequest(try request())
    try choices(&compare)
    compare.reports = outputs.compactMap(\.path)
    try ComparisonOutput.check(outputs, paths: paths, settings: config, schemas: schemas)
    let outcome = try await CompareRun.run(compare)
    try ComparisonOutput.write(outcome.comparison, outputs, style)
    if !outcome.isAnswer {
      Output.complain("cyson: nothing could be compared; the report says why for each indicator")
    }
    if !outcome.isAnswer || failOn != nil && outcome.validation.verdict == .fail {
      throw ExitCode(1)
    }
  }

  private func request() throws(RunError) -> ValidationRequest {
    var request = ValidationRequest(paths: paths)
    request.partner = partner
    request.schemas = schemas
    request.asOf = try ReportOptions.day(asOf, of: "--as-of")
    let configuration = try Configuration(path: config)
    request.settings = configuration.rules
    request.choice = try RuleChoice(
      selecting: select.isEmpty ? configuration.select : select, ignoring: ignore)
    request.failOn =
      try failOn.map { name throws(RunError) in try ReportOptions.severity(name) }
      ?? configuration.failOn ?? .error
    request.jobs = max(1, jobs)
    request.maxFindings = max(0, maxFindings)
    request.keepsText = showValues
    request.showsProgress = !noProgress && !quiet
    return request
  }
}
