import ArgumentParser
import Pipeline
import Records

struct ReviewExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the pairs as a table for a second reader.",
    discussion: """
      The table holds personal data: what both records say, without scores and without anybody's \
      answers. Cells that a spreadsheet would run are disarmed. The reader fills in answer (same, \
      different or unsure) and reason.
      """)

  @OptionGroup var options: ReviewOptions

  @Option(help: "The file to write.", completion: .file())
  var out: String

  @Option(help: "How many pairs, the most useful of them; else all.")
  var limit: Int?

  func run() throws {
    let review = try options.review()
    try review.check(output: out)
    let sheet = try review.sheet(limit: limit.map { max(0, $0) })
    try Output.save(sheet.text, to: out)
    let words = Words(
      en: "\(out): \(sheet.count) pairs. This is personal data: send it only to who may see it.",
      cy:
        "\(out): \(sheet.count) o barau. Data personol yw hyn: anfonwch ef at y rhai a gaiff ei weld."
    )
    Output.complain(words.text(in: try ReportOptions.language(options.lang)))
  }
}

struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a table that a second reader has filled in.")

  @ArgumentParser.Argument(
    help: "The table, as review export wrote it, with answers.", completion: .file())
  var file: String

  @OptionGroup var options: ReviewOptions
  @OptionGroup var reviewer: ReviewerOptions

  func run() throws {
    try options.requireDecisions()
    let review = try options.review()
    let who = try review.reviewer(reviewer.by, on: reviewer.on, reason: reviewer.reason)
    try Output.print(try review.takeIn(file, who))
  }
}
