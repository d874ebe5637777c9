import ArgumentParser
import Pipeline

struct VerifyManifestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold a manifest against the files that it lists: the verdict, then a line for each.",
    discussion: """
      Exit codes: 0 all that could be looked at agrees; 1 something differs or is missing; 2 no manifest, \
      or wrong usage; 3 something cannot be read.
      """)

  @ArgumentParser.Argument(
    help: "A manifest of a run, or manifest.json of a dataset.", completion: .file())
  var file: String

  @Option(
    help: "The folder that the run was given; else the one where this runs.", completion: .directory
  )
  var inputs: String?

  @Option(
    help: "The folder of what the run wrote; else the one of the manifest.", completion: .directory)
  var outputs: String?

  @Option(
    help: """
      The folder of the configuration and other files that options named; else that of the inputs or of \
      the manifest.
      """, completion: .directory)
  var settings: String?

  @Option(
    help: "The folder of profiles and code lists; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(help: "The public key that must have signed the manifest.", completion: .file())
  var publicKey: String?

  @Option(
    help: "Only inputs, outputs or basis (rules, lists, profiles, settings); repeatable.",
    completion: .list(["inputs", "outputs", "basis"]))
  var only: [String] = []

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    let language = try ReportOptions.language(lang)
    var request = VerificationRequest(path: file)
    request.inputs = inputs
    request.outputs = outputs
    request.settings = settings
    request.schemas = schemas
    request.publicKey = publicKey
    try request.look(onlyAt: only)
    let verification = try ManifestVerification.run(request)
    try Output.print(VerificationText.text(verification, in: language))
    if !verification.isClean { throw ExitCode(1) }
  }
}
