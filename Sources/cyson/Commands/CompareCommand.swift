import ArgumentParser
import Pipeline
import Records

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Is the NRM handled consistently by the forces?",
    discussion: """
      The drops are checked, linked and merged as merge does, and nothing of that is written. The report \
      says for each indicator and force whether it clearly differs from the others, is consistent with \
      them, may differ, cannot be told, or cannot be compared. It never ranks. Faults of the drops are \
      told in one line and fail the run only where --fail-on is given; a run in which nothing could be \
      compared ends with 1. Reports are text, json and html.
      """)

  @OptionGroup var options: ValidationOptions

  @Option(
    help: """
      Whom the report is for: restricted, partnership or public. Small numbers are withheld in the \
      latter two.
      """, completion: .list(CompletionWords.tiers))
  var tier = "partnership"

  @Option(help: "The first day of the cases (yyyy-mm-dd); else three years before the last one.")
  var from: String?

  @Option(help: "The last day of the cases (yyyy-mm-dd); else that of the newest extract.")
  var until: String?

  @Option(
    help: "Codes of the forces, such as gwent,south-wales; else the Welsh ones that appear.",
    completion: .forces)
  var forces: [String] = []

  @Option(
    help: """
      A published table to hold the drops against: CSV with force, role, from, until, route, count and \
      published.
      """, completion: .file(extensions: ["csv"]))
  var against: String?

  @Option(
    help: """
      A report in JSON that was released before (repeatable): counts that differ from it by a few \
      people are withheld, and a report that would undo what either withholds is refused.
      """, completion: .json)
  var earlier: [String] = []

  @Option(help: "A file of review decisions, which are replayed.", completion: .file())
  var decisions: String?

  func run() async throws {
    try await options.compare { request throws(RunError) in
      request.tier = try CompareRequest.tier(tier)
      request.from = try ReportOptions.day(from, of: "--from")
      request.until = try ReportOptions.day(until, of: "--until")
      request.forces = forces
      request.decisions = decisions
      request.published = against
      request.earlier = earlier
    }
  }
}
