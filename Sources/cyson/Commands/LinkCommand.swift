import ArgumentParser
import Pipeline

struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Find which rows of lists of people are the same person.",
    discussion: """
      Any CSV file with a row for each record will do; no profile is needed. The answer is CSV: \
      id,cluster,score, one line a record, in the order of the rows; records of one cluster are one \
      person. What the columns are is said with --map, a JSON file such as \
      {"fields": {"given": "fname", "family": "lname", "birthDate": "dob"}}; without it the headings \
      tell, and standard error says what was taken for what. See docs/linking.md.
      """)

  @ArgumentParser.Argument(
    help: "CSV files; - is standard input. Each is a source; ids differ within a file.",
    completion: .file())
  var files: [String]

  @Option(help: "The column of the ids.")
  var id: String

  @Option(help: "A JSON file that says what the columns are.", completion: .json)
  var map: String?

  @Option(help: "The file for id,cluster,score; - is standard output.", completion: .file())
  var out = "-"

  @Option(
    help: "A file for the pairs with their weights, and what speaks for and against each (CSV).",
    completion: .file())
  var pairs: String?

  @Option(
    help: "A file for an account of the run, as JSON if its name ends so; - is standard output.",
    completion: .file())
  var report: String?

  @Option(help: "The least probability with which two records are linked, such as 0.95; else 0.8.")
  var threshold: Double?

  @Flag(help: "Nobody stands in one source twice: of each source a cluster has one record at most.")
  var oneToOne = false

  @Option(
    help: "The key of the tokens, where some lists hold tokens (cyson encode) and some names.",
    completion: .file())
  var keyFile: String?

  @Option(
    help: "The folder of settings and tables; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(help: "How many cores to use.")
  var jobs = 1

  @Flag(help: "Say nothing on standard error but what is wrong.")
  var quiet = false

  @Flag(name: .customLong("no-progress"), help: "Show no progress.")
  var noProgress = false

  func run() async throws {
    var request = LinkRequest(paths: files, id: id)
    request.map = map
    request.out = out
    request.pairs = pairs
    request.report = report
    request.threshold = threshold
    request.isOneToOne = oneToOne
    request.keyFile = keyFile
    request.schemas = schemas
    request.jobs = jobs
    request.isQuiet = quiet
    request.showsProgress = !noProgress && !quiet
    try await Linking.run(request)
  }
}
