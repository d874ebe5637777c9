import ArgumentParser
import Pipeline
import Records

struct ReviewShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a pair: both records, and why it was scored so.")

  @ArgumentParser.Argument(help: "The pair, as review list names it; its first letters do.")
  var pair: String

  @OptionGroup var options: ReviewOptions

  @Flag(help: "Show what the records say.")
  var showValues = false

  @Option(
    help: "Write a page instead. It holds no values, so that it can be handed on.",
    completion: .file())
  var html: String?

  func run() throws {
    if html != nil, showValues {
      throw RunError.refused("--show-values: a page is made to be handed on and shows no values")
    }
    let review = try options.review()
    if let html {
      try review.check(output: html)
      try Output.save(try review.page(pair), to: html)
    } else {
      try Output.print(try review.show(pair, showValues ? Disclosure(askedForByUser: ()) : nil))
    }
  }
}
