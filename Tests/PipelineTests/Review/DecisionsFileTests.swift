import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

@Suite struct DecisionsFileTests {
  static func decision(
    _ left: String, _ right: String, _ answer: ReviewDecision.Answer = .same, by: String = "Eleri",
    on: String = "2024-01-31", reason: String = ""
  ) throws -> ReviewDecision {
    ReviewDecision(
      .person, (SourceRecordKey(left), "l\(left)"), (SourceRecordKey(right), nil), answer, by: by,
      on: try #require(CivilDate(on)), reason: reason)
  }

  private func path(_ folder: ReviewFolder) -> String { folder.path("d.ndjson") }

  @Test func readsWhatItWrote() throws {
    let folder = try ReviewFolder()
    let decisions = [
      try Self.decision("b", "a", reason: "said \"no\"\nŵ \\ \u{202E}"),
      try Self.decision("a|x", "c", .different), try Self.decision("c", "d", .unsure, by: "Ŵyn"),
    ]
    var file = try DecisionsFile(path: path(folder))
    #expect(file.decisions.isEmpty)
    try file.add([decisions[0]])
    try file.add(Array(decisions[1...]))
    #expect(try DecisionsFile(path: path(folder)).decisions == decisions)
    #expect(decisions[0].left.text == "a" && decisions[0].rightFingerprint == "lb")
    let lines = try String(contentsOfFile: path(folder), encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func leavesWhatStandsThereAsItIs() throws {
    let folder = try ReviewFolder()
    let line = try Self.decision("a", "b").line.replacing("{", with: "{  ")
    // Without the line break at its end, as editors leave it, and with a blank line.
    try Data(("\r\n" + line.dropLast()).utf8).write(to: folder.file("d.ndjson"))
    var file = try DecisionsFile(path: path(folder))
    try file.add([try Self.decision("c", "d")])
    let text = try String(contentsOfFile: path(folder), encoding: .utf8)
    #expect(text == "\r\n" + line + (try Self.decision("c", "d").line))
  }

  static let broken = [
    ("{", "1: this is not JSON"), ("[]", "1: this must be an object"),
    ("\n{}", "2: the key \"left\" is missing"),
    (#"{"lefft": "CANARY"}"#, "did you mean \"left\"?"),
    (#"{"CANARY": "x"}"#, "a key is not known"),
    (
      #"{"question":"person","left":"a","right":"b","answer":"sane","by":"x","on":"2024-01-31"}"#,
      "did you mean same?"
    ),
    (
      #"{"question":"persona","left":"a","right":"b","answer":"same","by":"x","on":"2024-01-31"}"#,
      "did you mean person?"
    ),
    (
      #"{"question":"person","left":"a","right":"b","answer":"same","by":"x","on":"31/01/2024"}"#,
      "yyyy-mm-dd"
    ),
    (
      #"{"question":"person","left":"a","right":"b","answer":"same","by":"","on":"2024-01-31"}"#,
      "\"by\" is missing or empty"
    ),
    (
      #"{"question":"person","left":"a","right":"a","answer":"same","by":"x","on":"2024-01-31"}"#,
      "with itself"
    ),
  ]

  @Test(arguments: broken)
  func saysWhatIsWrongAndWhere(_ text: String, _ problem: String) throws {
    let folder = try ReviewFolder()
    try Data(text.utf8).write(to: folder.file("d.ndjson"))
    let error = #expect(throws: RunError.self) { try DecisionsFile(path: path(folder)) }
    let message = error?.message ?? ""
    #expect(error?.exitCode == 2)
    #expect(message.contains("d.ndjson:") && message.contains(problem), "\(message)")
    #expect(!message.contains("CANARY"))
  }

  @Test func forgetsWithdrawnRecords() throws {
    let folder = try ReviewFolder()
    var file = try DecisionsFile(path: path(folder))
    try file.add([
      try Self.decision("a", "b"), try Self.decision("b", "c"), try Self.decision("c", "d"),
    ])
    #expect(try file.remove(["b", "x"]) == 2)
    #expect(try file.remove(["b", "x"]) == 0)
    #expect(try DecisionsFile(path: path(folder)).decisions == [try Self.decision("c", "d")])
  }
}
