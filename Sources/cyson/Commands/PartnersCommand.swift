import ArgumentParser
import Pipeline

struct PartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners", abstract: "List the partners' profiles, show one, or check them.",
    subcommands: [ShowPartnersCommand.self, CheckPartnersCommand.self],
    defaultSubcommand: ShowPartnersCommand.self)
}
