import ArgumentParser
import Pipeline

struct ShowPartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "List the partners' profiles, or show one and what it supplies.")

  @Argument(help: "A partner, such as gwent-police.", completion: .partners)
  var partner: String?

  @Option(
    help: """
      A file or folder of the partner's: how many of its records have each field, never a value. \
      Without it the partner's drops in samples/drops beside the schemas are taken, if there are any.
      """, completion: .file())
  var sample: [String] = []

  @Option(
    help: "The folder of profiles and code lists; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Option(help: "text or json.", completion: .textOrJSON)
  var format = "text"

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func validate() throws {
    if partner == nil, !sample.isEmpty {
      throw ValidationError("--sample needs the partner whose files these are")
    }
  }

  func run() throws {
    var request = ValidationRequest(paths: [])
    request.schemas = schemas
    let folder = try Validation.schemaFolder(request)
    try Output.print(
      try PartnerPage.text(
        partner, in: folder, sample: sample, format: format,
        try ReportOptions.language(lang)))
  }
}
