import ArgumentParser
import Pipeline

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rule catalogue.")

  @Argument(
    help: "A rule or a family, such as DEC-003 or DEC; several with commas.", completion: .rules)
  var name: String?

  @Option(help: "text or json.", completion: .textOrJSON)
  var format = "text"

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    let language = try ReportOptions.language(lang)
    let text = try CatalogueText.list(name, format: format, in: language)
    try Output.print(text)
  }
}
