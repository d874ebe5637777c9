import ArgumentParser
import Pipeline
import Records

/// The pairs that a command decides.
struct DecidedPairs: ParsableArguments {
  @ArgumentParser.Argument(help: "The pairs, as review list names them.")
  var pairs: [String]

  @OptionGroup var options: ReviewOptions
  @OptionGroup var reviewer: ReviewerOptions

  func decide(_ answer: ReviewDecision.Answer) throws {
    try options.requireDecisions()
    let review = try options.review()
    let who = try review.reviewer(reviewer.by, on: reviewer.on, reason: reviewer.reason)
    try Output.print(try review.decide(pairs, answer, who))
  }
}

struct ReviewAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Decide that the records of pairs are the same.")

  @OptionGroup var decided: DecidedPairs

  func run() throws { try decided.decide(.same) }
}

struct ReviewRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Decide that the records of pairs are different.")

  @OptionGroup var decided: DecidedPairs

  func run() throws { try decided.decide(.different) }
}

struct ReviewUnsureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unsure", abstract: "Note that pairs were looked at and cannot be told.")

  @OptionGroup var decided: DecidedPairs

  func run() throws { try decided.decide(.unsure) }
}
