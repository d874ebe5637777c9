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
      such people for `cyson link`; collection, a folder with years of drops by several forces \
      for `cyson compare`.
      """, completion: .list(CompletionWords.inventions))
  var kind = "referral"

  @Option(help: "How many records.")
  var count = 1000

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "The share of records with a planted fault, from 0 to 1.")
  var faults = 0.0

  @Option(help: "csv, json, ndjson or xml.", completion: .list(CompletionWords.dropFormats))
  var format = "csv"

  @Option(
    help: "The file to write, else standard output; with --kind all and --kind people the folder.",
    completion: .file())
  var out: String?

  @Option(
    help: """
      The file for the truth: file, record, rule, field, line and byte offset of each fault; of \
      people, who each record is about.
      """, completion: .file())
  var truth: String?

  @Option(
    help: """
      With --kind collection: how the forces differ. \(InventedCollection.Wish.scenarios.joined(separator: ", ")); \
      the first of --forces is the one that differs (default: identical).
      """, completion: .list(InventedCollection.Wish.scenarios))
  var scenario: String?

  @Option(
    help: """
      With --kind collection: the forces, separated by commas (default: \
      \(InventedCollection.Wish.forces.joined(separator: ","))).
      """, completion: .list(InventedCollection.Wish.forces))
  var forces: String?

  @Option(help: "With --kind collection: how many years, up to the end of 2023 (default: 3).")
  var years: Int?

  @Flag(help: "List the faults that can be planted, and the rules whose fault cannot be.")
  var listFaults = false

  func run() throws {
    guard !listFaults else { return try Output.print(Invention.faults) }
    try Invention(kind: kind, count: count, seed: seed, faults: faults, format: format, wish: wish)
      .write(to: out, truth: truth)
  }

  /// What is wished of a collection; nothing where nothing is said of one.
  private var wish: InventedCollection.Wish? {
    guard scenario != nil || forces != nil || years != nil else { return nil }
    return InventedCollection.Wish(
      scenario: scenario ?? "identical",
      forces: forces.map { $0.split(separator: ",").map(String.init) } ?? [], years: years ?? 3)
  }
}
