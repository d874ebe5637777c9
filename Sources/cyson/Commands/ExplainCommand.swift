import ArgumentParser
import Pipeline

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain one rule in full, or list a family.")

  @Argument(help: "The rule, such as DEC-003, or a family, such as DEC.", completion: .rules)
  var id: String

  @Flag(help: "Show every example, not one of each verdict.")
  var all = false

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    let language = try ReportOptions.language(lang)
    try Output.print(try CatalogueText.explanation(of: id, in: language, showsAll: all))
  }
}
