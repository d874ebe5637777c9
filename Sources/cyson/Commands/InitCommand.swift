import ArgumentParser
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Propose a profile from a sample of an unknown export.",
    discussion: """
      The draft goes to standard output or --out; what was recognised, and what was left open, to \
      standard error. No value of the sample is shown. Nothing is guessed: what is not sure is left \
      open, with what it may be.
      """)

  @ArgumentParser.Argument(
    help: "A file as the partner's system writes it; - is standard input.", completion: .file())
  var sample: String

  @Option(help: "The id of the partner, such as gwent-police.")
  var partner: String?

  @Option(help: "The partner's English name.")
  var name: String?

  @Option(name: .customLong("name-cy"), help: "The partner's Welsh name.")
  var welshName: String?

  @Option(
    help: """
      police-force, regional-unit, ngo, local-authority, health-board, national, government, \
      exchange or other.
      """, completion: .list(CompletionWords.partnerKinds))
  var kind: String?

  @Option(
    help: "What a record is, such as referral or crime-record; else it is found out.",
    completion: .list(CompletionWords.recordKinds))
  var recordKind: String?

  @Option(help: "The file for the draft; it must not be there yet.", completion: .file())
  var out: String?

  @Option(
    help: "The folder of profiles and code lists; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    var request = DraftRequest(sample: sample)
    request.partner = partner
    request.name = name
    request.welshName = welshName
    request.kind = kind
    request.recordKind = recordKind
    request.schemas = schemas
    request.language = try ReportOptions.language(lang)
    if let out { try SampleDraft.requireFree(out) }
    let draft = try SampleDraft.make(request)
    if let out {
      try Output.save(Array(draft.profile.utf8), to: out)
    } else {
      try Output.print(draft.profile)
    }
    Output.explain(draft.account)
  }
}
