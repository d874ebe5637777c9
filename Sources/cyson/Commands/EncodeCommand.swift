import ArgumentParser
import Pipeline

struct EncodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encode",
    abstract: "Write keyed tokens in place of names, to link without sharing names.",
    discussion: """
      Who may not share names sends tokens that only holders of the key can make. They stay \
      pseudonymised personal data. A key is made once for an agreement and period: cyson encode \
      --new-key FILE. It is never given on the command line. Both partners encode their lists, or one \
      sends tokens and the other runs cyson link LIST TOKENS --key-file KEY, or cyson merge DROPS \
      --tokens PARTNER=TOKENS --key-file KEY. See docs/encoding.md.
      """)

  @ArgumentParser.Argument(help: "A CSV file of people.", completion: .file())
  var file: String?

  @Option(help: "The column of the ids.")
  var id: String?

  @Option(help: "A JSON file that says what the columns are, as for cyson link.", completion: .json)
  var map: String?

  @Option(help: "The file of the key.", completion: .file())
  var keyFile: String?

  @Option(help: "Make a new key in this file, and do nothing else.", completion: .file())
  var newKey: String?

  @Option(help: "The file for the tokens; - is standard output.", completion: .file())
  var out = "-"

  @Option(
    help: "A clkhash linkage schema (version 3): each record gets a CLK as well.", completion: .json
  )
  var clkSchema: String?

  @Option(
    help: "A file for what the tokens show without the key; else standard error has it.",
    completion: .file())
  var privacyReport: String?

  @Option(
    help: "The folder of settings and tables; else the one beside the program.",
    completion: .directory)
  var schemas: String?

  @Flag(help: "Say nothing on standard error but what is wrong.")
  var quiet = false

  func validate() throws {
    if newKey != nil {
      guard file == nil, keyFile == nil else {
        throw ValidationError("--new-key makes a key and does nothing else.")
      }
      return
    }
    guard file != nil, id != nil, keyFile != nil else {
      throw ValidationError("Name a list, --id and --key-file; or make a key with --new-key.")
    }
  }

  func run() throws {
    if let newKey { return try Encoding.makeKey(at: newKey) }
    guard let file, let id, let keyFile else { return }
    var request = EncodeRequest(path: file, id: id, keyFile: keyFile, out: out)
    request.map = map
    request.clkSchema = clkSchema
    request.privacyReport = privacyReport
    request.schemas = schemas
    request.isQuiet = quiet
    try Encoding.run(request)
  }
}
