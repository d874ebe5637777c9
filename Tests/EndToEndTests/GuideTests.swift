import Foundation
import Testing

/// `docs/adding-a-partner.md` as a new user follows it: every command is run as it stands there.
@Suite struct GuideTests {
  static let page = (try? Tree.text("docs/adding-a-partner.md")) ?? ""

  /// The lines of the page's blocks for a shell.
  static let commands: [String] = {
    var commands: [String] = []
    var isShell = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line == "```sh" && !isShell
      } else if isShell {
        commands.append(String(line))
      }
    }
    return commands
  }()

  private struct Tree {
    static func text(_ path: String) throws -> String {
      try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
    }
  }

  @Test func hasSevenSteps() {
    let steps = Self.page.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(steps.count == 7 && zip(steps, 1...).allSatisfy { $0.hasPrefix("## \($1). ") })
    #expect(Self.commands.count >= 7)
  }

  @Test func runsEveryCommandOfThePage() throws {
    let scratch = try Scratch()
    let hasInit = try Program.run(["--help"]).text.contains("\n  init ")
    for command in Self.commands {
      let words = command.replacing("my-schemas", with: scratch.path("my-schemas"))
        .split(separator: " ").map(String.init)
      if command.hasPrefix("mkdir -p ") {
        try FileManager.default.createDirectory(
          atPath: words[2], withIntermediateDirectories: true)
        continue
      }
      try #require(words.first == "cyson", "\(command)")
      if words[1] == "init", !hasInit { continue }
      let run = try Program.run(Array(words.dropFirst()))
      #expect(run.status == 0, "\(command)\n\(run.text)\(run.complaints)")
      #expect(words[1] == "init" || !run.output.isEmpty && run.complaints.isEmpty, "\(command)")
    }
  }

  @Test func readsTheExampleWithoutAFinding() throws {
    let folder = "samples/adding-a-partner"
    for (file, records) in [("harbwr-contacts.csv", 10), ("harbwr-contacts.xml", 3)] {
      let run = try Program.run([
        "validate", "\(folder)/\(file)", "--schemas", "\(folder)/schemas", "--report", "json",
        "--fail-on", "info",
      ])
      #expect(run.status == 0 && run.complaints.isEmpty, "\(run.text)")
      let report = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let input = try #require((report?["inputs"] as? [[String: Any]])?.first)
      #expect(input["partner"] as? String == "canolfan-harbwr")
      #expect(input["records"] as? Int == records)
    }
  }

  /// The example's profile needs no part of the published folder that an overlay would not have.
  @Test func readsTheExampleWithAFullCopyToo() throws {
    let scratch = try Scratch()
    let schemas = scratch.path("schemas")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "schemas").resolvingSymlinksInPath(),
      to: URL(filePath: schemas))
    let folder = "samples/adding-a-partner"
    let profile = "partners/canolfan-harbwr.json"
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "\(folder)/schemas/\(profile)"),
      to: URL(filePath: "\(schemas)/\(profile)"))
    for file in ["harbwr-contacts.csv", "harbwr-contacts.xml"] {
      let path = "\(folder)/\(file)"
      let copy = try Program.run(["validate", path, "--schemas", schemas])
      let overlay = try Program.run(["validate", path, "--schemas", "\(folder)/schemas"])
      #expect(copy.status == 0 && copy.output == overlay.output)
    }
  }
}
