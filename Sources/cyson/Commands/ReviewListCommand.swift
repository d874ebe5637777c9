import ArgumentParser
import Pipeline
import Records

struct ReviewListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the pairs to look at, the most useful first.",
    discussion: """
      Pairs near the threshold, bridges and large clusters come first. Scores are not shown, for who \
      has seen one agrees with it.
      """)

  @ArgumentParser.Argument(
    help: "The folder that merge wrote; else --dataset.", completion: .directory)
  var folder: String?

  @OptionGroup var options: ReviewOptions

  @Option(help: "How many pairs to list.")
  var limit = 20

  @Flag(help: "Show the scores.")
  var showScores = false

  @Flag(help: "List pairs as well that are decided.")
  var all = false

  @Flag(help: "Show the keys of the records.")
  var showValues = false

  func run() throws {
    var list = Review.ListOptions()
    list.limit = limit
    list.showsScores = showScores
    list.showsDecided = all
    try Output.print(
      try options.review(folder).list(list, showValues ? Disclosure(askedForByUser: ()) : nil))
  }
}
