import ArgumentParser

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

  func run() async throws { try await options.run(previous: previous) }
}
