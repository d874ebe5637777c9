import ArgumentParser
import Pipeline
import Records

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look at pairs of records that may be one, and decide them.",
    discussion: """
      Decisions are kept in a file of their own and carried out by every merge that is given it. \
      Values are masked unless --show-values is given.
      """,
    subcommands: [
      ReviewListCommand.self, ReviewShowCommand.self, ReviewAcceptCommand.self,
      ReviewRejectCommand.self, ReviewUnsureCommand.self, ReviewExportCommand.self,
      ReviewImportCommand.self, ReviewUnmergeCommand.self, ReviewWithdrawCommand.self,
      ReviewVerifyCommand.self,
    ])
}

/// What every review of a dataset can be told.
struct ReviewOptions: ParsableArguments {
  @Option(
    help: "The folder that merge wrote; else the one in which you are.", completion: .directory)
  var dataset: String?

  @Option(
    help: "The file of decisions; it is made when the first one is added.", completion: .file())
  var decisions: String?

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func review(_ folder: String? = nil) throws(RunError) -> Review {
    try Review(
      folder: folder ?? dataset ?? ".", decisions: decisions,
      language: try ReportOptions.language(lang))
  }

  /// Before anything is looked at, for without it nothing can be decided.
  func requireDecisions() throws(RunError) {
    if decisions == nil { throw .configuration("--decisions needs the file of decisions") }
  }
}

/// Who decides.
struct ReviewerOptions: ParsableArguments {
  @Option(help: "Who decides.")
  var by: String

  @Option(help: "The day of the decision (yyyy-mm-dd); else the day of the dataset.")
  var on: String?

  @Option(help: "Why. It is kept with the decision.")
  var reason: String?
}
