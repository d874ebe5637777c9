import Foundation
import Testing

/// In Welsh the program says nothing in English.
@Suite struct WelshTests {
  /// English sentences of the sources that have a Welsh one beside them, in one line each.
  static let english: Set<String> = {
    var texts: Set<String> = []
    let folder = Program.root.appending(path: "Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    for path in paths where path.hasSuffix(".swift") {
      let source = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
      for match in source.matches(of: /en:\s*"([^"\\{]{14,})",\s*cy:\s*"/) {
        texts.insert(String(match.1))
      }
    }
    return texts
  }()

  static func english(in text: String) -> [String] {
    // A path or a name in the text may be any word, so only texts of several words count.
    english.filter { $0.contains(" ") && text.contains($0) }.sorted()
  }

  @Test func knowsWhatEnglishIs() {
    #expect(Self.english.count > 300)
    #expect(!Self.english(in: "x What was found, by rule y").isEmpty)
  }

  @Test func reportsInWelsh() throws {
    let scratch = try Scratch()
    let config = try scratch.write(
      "cyson.json", #"{"rules": {"FIL": {"severity": "ignore", "reason": "rheswm"}}}"#)
    let outcome = try Program.run([
      "validate", Samples.folder, "--lang", "cy", "--config", config, "--ignore", "SYN",
      "--max-findings", "2",
    ])
    #expect(outcome.status == 1 && outcome.text.count > 2000)
    #expect(Self.english(in: outcome.text) == [])
  }

  @Test(arguments: [
    ["rules", "--lang", "cy"], ["explain", "REF", "--lang", "cy"],
    ["explain", "REF-014", "--lang", "cy"], ["explain", "FIL-003", "--lang", "cy"],
    ["explain", "DEC-006", "--lang", "cy"],
  ])
  func explainsInWelsh(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(Self.english(in: outcome.text) == [])
  }
}
