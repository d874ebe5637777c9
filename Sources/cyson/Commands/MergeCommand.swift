import ArgumentParser
import Pipeline
import Records

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Link, merge and write the dataset: one person once.",
    discussion: """
      The drops are checked as validate does, and the run ends with the same codes: with 1, the \
      dataset is written, and something is wrong with what it was made of. A duty-to-notify report is \
      never linked to anybody. The dataset says who somebody is: keep it as the drops are kept.
      """)

  @OptionGroup var options: ValidationOptions

  @Option(
    help: "The folder of the dataset; an earlier dataset there is replaced as a whole.",
    completion: .directory)
  var out: String

  @Option(
    help: "A register that keeps ids from one merge to the next; made where there is none.",
    completion: .file())
  var register: String?

  @Flag(
    name: .customLong("accept-id-changes"),
    help: "Go on although more than one in a hundred known records gets another id.")
  var acceptIDChanges = false

  @Option(help: "A file of review decisions, which are replayed.", completion: .file())
  var decisions: String?

  @Option(
    help: "A file with the names of records that partners have withdrawn, one a line.",
    completion: .file())
  var withdrawn: String?

  @Option(
    help: """
      PARTNER=FILE: tokens of cyson encode in place of the names that a partner may not share, by its \
      own references; may be given several times. Whom they fit is left for review.
      """, completion: .partners)
  var tokens: [String] = []

  @Option(
    help: "The file of a key that tokens were made with; may be given several times.",
    completion: .file())
  var keyFile: [String] = []

  @Flag(
    help: """
      Write source texts and source references of intelligence too; without it they stand as \
      redacted.
      """)
  var withSourceText = false

  func run() async throws {
    let tokens = try tokens.map(TokenRequest.init)
    try await options.merge(to: out) { request in
      request.tokens = tokens
      request.keyFiles = keyFile
      request.register = register
      request.acceptsIDChanges = acceptIDChanges
      request.decisions = decisions
      request.withdrawn = withdrawn
      request.showsSourceText = withSourceText
    }
  }
}
