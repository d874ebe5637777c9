import ArgumentParser
import Pipeline

struct NormaliseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalise", abstract: "Write canonical records, one for each that was read.",
    discussion: """
      The drops are checked as validate does, and the run ends with the same codes: with 1, \
      the records are written, and something is wrong with them. Nothing is linked or merged. \
      The records say who somebody is: keep them as the drop itself is kept.
      """)

  @OptionGroup var options: ValidationOptions

  @Option(
    help: "The file for the records; - is standard output, and reports go elsewhere.",
    completion: .file())
  var out: String

  @Option(
    help: "ndjson, csv or xml; else as the ending of --out says, and ndjson for -.",
    completion: .list(CompletionWords.exportFormats))
  var format: String?

  @Option(help: "A file for where each value comes from (NDJSON).", completion: .file())
  var provenance: String?

  @Flag(
    help: """
      Write source texts and source references of intelligence too; without it they stand as \
      redacted.
      """)
  var withSourceText = false

  func run() async throws {
    let export = try ExportRequest(
      out: out, format: format, provenance: provenance, showsSourceText: withSourceText)
    try await options.run(export: export)
  }
}
