import ArgumentParser
import Pipeline

struct CheckPartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check a partner's profile, or all of them: every mistake at once, and how to mend it.",
    discussion: """
      Exit codes: 0 no mistake (there may be hints); 1 mistakes; 2 wrong usage or a broken code list; \
      3 the file cannot be read.
      """)

  @Argument(help: "A profile; without one all profiles of the schema folder.", completion: .json)
  var file: String?

  @Option(
    help: "The folder of profiles and code lists; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(help: "text or json.", completion: .textOrJSON)
  var format = "text"

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    let language = try ReportOptions.language(lang)
    let check = try ProfileCheck.run(file: file, schemas: schemas)
    try Output.print(try ProfileCheckText.text(check, format: format, in: language))
    if !check.isClean { throw ExitCode(1) }
  }
}
