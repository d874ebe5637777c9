import ArgumentParser
import Pipeline

struct ShowPartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "List the partners' profiles, or show one.")

  @Argument(help: "A partner, such as gwent-police.")
  var partner: String?

  @Option(help: "The folder of profiles and code lists; else the one beside the program.")
  var schemas: String?

  @Option(help: "en or cy.")
  var lang = "en"

  func run() throws {
    var request = ValidationRequest(paths: [])
    request.schemas = schemas
    let folder = try Validation.schemaFolder(request)
    let language = try ReportOptions.language(lang)
    try Output.print(try PartnerText.text(partner, in: folder, language))
  }
}
