import ArgumentParser

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check drops against the rule catalogue.",
    discussion: "Ends with 1 when a finding is as severe as --fail-on, or more.")

  @OptionGroup var options: ValidationOptions

  func run() async throws { try await options.run() }
}
