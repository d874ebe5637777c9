import ArgumentParser
import Pipeline
import Records

struct ReviewUnmergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Take a person or a matter apart, for good.",
    discussion: """
      All its records are decided to be different, but for those that --keep joins. The next merge \
      gives each part an id; the one with most records keeps the old one.
      """)

  @ArgumentParser.Argument(help: "The id, such as P-000123.")
  var id: String

  @OptionGroup var options: ReviewOptions
  @OptionGroup var reviewer: ReviewerOptions

  @Option(help: "A pair whose records stay together; may be given several times.")
  var keep: [String] = []

  @Option(help: "The register, in which it is noted.", completion: .file())
  var register: String?

  func run() throws {
    try options.requireDecisions()
    let review = try options.review()
    let who = try review.reviewer(reviewer.by, on: reviewer.on, reason: reviewer.reason)
    // The decisions first: they are what counts, and a note without them would say too much.
    let text = try review.unmerge(id, keeping: keep, who)
    if let register { try RegisterReview.noteUnmerge(id, who, register: register) }
    try Output.print(text)
  }
}

struct ReviewWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Erase records that a partner has withdrawn.",
    discussion: """
      The register forgets what they were called and keeps that there was one. Give the same keys to \
      merge with --withdrawn for as long as the partner's drops still hold them.
      """)

  @ArgumentParser.Argument(help: "The keys of the records, as sources.csv has them.")
  var keys: [String]

  @Option(help: "The register.", completion: .file())
  var register: String

  @Option(
    help: "The file of decisions: what it says of these records is taken out.", completion: .file())
  var decisions: String?

  @Option(help: "Who does it.")
  var by: String

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    try Output.print(
      try RegisterReview.withdraw(
        keys, register: register, decisions: decisions, reviewer: by,
        in: try ReportOptions.language(lang)))
  }
}

struct ReviewVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Look whether every entry of a register is as it was written.")

  @ArgumentParser.Argument(help: "The register.", completion: .file())
  var register: String

  @Option(help: "en or cy.", completion: .languages)
  var lang = "en"

  func run() throws {
    try Output.print(
      try RegisterReview.verify(register, in: try ReportOptions.language(lang)))
  }
}
