import ArgumentParser
import Pipeline

struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Keep what is known, so that only new findings fail.",
    subcommands: [WriteBaselineCommand.self, CheckBaselineCommand.self])
}

struct WriteBaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write down what is found in drops, and accept it for now.",
    discussion: """
      The file holds ids, rules, partners and counts, and nothing of a record. The run ends with 0 \
      unless --fail-on is given. What a suppression covers is left out.
      """)

  @OptionGroup var options: ValidationOptions

  @Option(help: "The file for the baseline; an earlier one there is replaced.", completion: .file())
  var out: String

  func run() async throws { try await options.writeBaseline(to: out) }
}

struct CheckBaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check drops; only what the baseline does not know fails.",
    discussion: """
      The same as `cyson validate PATH… --baseline FILE`. Ends with 1 when a finding that is new, or \
      that stands more often than it did, is as severe as --fail-on, or more.
      """)

  @OptionGroup var options: ValidationOptions

  func run() async throws {
    guard options.baseline != nil else {
      throw RunError.configuration("baseline check needs --baseline FILE")
    }
    try await options.run()
  }
}
