import ArgumentParser
import Pipeline

struct SynthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth", abstract: "Write an invented drop with planted faults and their truth.",
    discussion: "The same seed gives the same bytes on every machine. Nobody in it exists.")

  @Option(
    help: """
      What to invent: referral, encounter, crime-record, intelligence-report, support-contact, \
      marac-case, intelligence-exchange; all, a folder with a file for each; people, a folder \
      with drops of several partners that tell of the same people; people-list, a CSV list of \
      such people for `cyson link`.
      """)
  var kind = "referral"

  @Option(help: "How many records.")
  var count = 1000

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "The share of records with a planted fault, from 0 to 1.")
  var faults = 0.0

  @Option(help: "csv, json, ndjson or xml.")
  var format = "csv"

  @Option(
    help: "The file to write, else standard output; with --kind all and --kind people the folder.")
  var out: String?

  @Option(
    help: """
      The file for the truth: file, record, rule, field, line and byte offset of each fault; of \
      people, who each record is about.
      """)
  var truth: String?

  @Flag(help: "List the faults that can be planted, and the rules whose fault cannot be.")
  var listFaults = false

  func run() throws {
    guard !listFaults else { return try Output.print(Invention.faults) }
    try Invention(kind: kind, count: count, seed: seed, faults: faults, format: format)
      .write(to: out, truth: truth)
  }
}
