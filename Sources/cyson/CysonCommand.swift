import ArgumentParser
import Pipeline
import Records

@main
struct CysonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cyson",
    abstract: "Checks exports of trafficking referrals: what is wrong, where, why, how to fix it.",
    discussion: """
      Exit codes: 0 done, nothing at or above --fail-on; 1 done, findings at or above it; \
      2 wrong usage or configuration; 3 an input cannot be read or an output not written; \
      4 an internal error; 5 refused for safety.
      """,
    version: Cyson.version,
    subcommands: [
      ValidateCommand.self, NormaliseCommand.self, MergeCommand.self, CompareCommand.self,
      BaselineCommand.self, ReviewCommand.self, ManifestCommand.self,
      LinkCommand.self, EncodeCommand.self, RulesCommand.self, ExplainCommand.self,
      PartnersCommand.self, InitCommand.self, SynthCommand.self,
    ])

  /// The library would end with 64 on wrong usage; the contract says 2.
  static func main() async {
    MemoryDump.forbid()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as RunError {
      Output.complain(error)
      exit(code: error.exitCode)
    } catch let code as ExitCode {
      exit(code: code.rawValue)
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      Output.explain(
        Arguments.shown(in: message)
          + (hint(CommandLine.arguments.dropFirst()).map { "\n  \($0)" } ?? ""))
      exit(code: exitCode(for: error) == .validationFailure ? 2 : 4)
    }
    try? Output.print(message + "\n")
    exit(code: 0)
  }

  /// The nearest command to a word that is none; the library suggests names of options alone.
  private static func hint(_ arguments: ArraySlice<String>) -> String? {
    var command: any ParsableCommand.Type = CysonCommand.self
    for word in arguments {
      let choices = command.configuration.subcommands.map { (name($0), $0) }
      guard !choices.isEmpty, command.configuration.defaultSubcommand == nil else { return nil }
      guard let next = choices.first(where: { $0.0 == word }) else {
        return NearestName.to(word, among: choices.map(\.0)).map { "Did you mean \($0)?" }
      }
      command = next.1
    }
    return nil
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  private static func exit(code: Int32) -> Never { exit(withError: ExitCode(code)) }
}
