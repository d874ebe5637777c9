import ArgumentParser
import Pipeline

struct ManifestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract:
      "Look whether what a run read, went by and wrote is still the same; make signing keys.",
    subcommands: [VerifyManifestCommand.self, KeygenCommand.self])
}

struct KeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Make a key (Ed25519) that signs manifests, and its public half beside it.",
    discussion: """
      KEY is the private key, for its owner alone (mode 600); KEY.pub is the public one, and its id is \
      printed: give both to whoever verifies, the id by another way. Nothing is written over.
      """)

  @Option(help: "The file of the key.", completion: .file())
  var out: String

  func run() throws { try Output.print(try KeyMaking.run(at: out)) }
}
