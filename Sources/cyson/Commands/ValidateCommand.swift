import ArgumentParser
import Pipeline
import Records

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check drops against the rule catalogue.",
    discussion: "Ends with 1 when a finding is as severe as --fail-on, or more.")

  @OptionGroup var options: ValidationOptions

  @Option(
    help: """
      The last drop: a file, a folder or a collection of drops. What vanished from it, changed or came to mean \
      somebody else is told; may be given several times.
      """)
  var previous: [String] = []

  @Option(
    help: """
      A folder to write feedback packs to: for each partner a page and a table of what was found in \
      its own files, in its language, and nothing of another's.
      """, completion: .directory)
  var packs: String?

  func run() async throws { try await options.run(previous: previous, packs: packs) }
}
