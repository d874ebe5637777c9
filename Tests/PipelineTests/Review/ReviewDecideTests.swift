import CanonicalModel
import Foundation
import Linkage
import Records
import Register
import Testing

@testable import Pipeline

/// Decisions from a command to the constraints of the next run.
@Suite struct ReviewDecideTests {
  private func reviewer(_ review: Review, _ name: String = "Eleri") throws -> Reviewer {
    try review.reviewer(name, on: nil, reason: "looked at both")
  }

  private func replay(_ folder: ReviewFolder) throws -> DecisionReplay {
    try DecisionsFile(path: folder.decisions).replay(over: folder.records)
  }

  @Test func carriesDecisionsToTheNextRun() throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    _ = try review.decide([ReviewFolder.pair("fg")], .same, try reviewer(review))
    let again = try folder.review()
    _ = try again.decide(
      [ReviewFolder.pair("cd"), ReviewFolder.pair("gh", .matter), ReviewFolder.pair("cd")],
      .different, try reviewer(again))
    let replay = try replay(folder)
    #expect(replay.constraints(.person).mustLink.map { [$0.0, $0.1] } == [[5, 6]])
    #expect(replay.constraints(.person).cannotLink.map { [$0.0, $0.1] } == [[2, 3]])
    #expect(replay.constraints(.matter).cannotLink.map { [$0.0, $0.1] } == [[6, 7]])
    // What the dataset says of a record and what the merge says of it is the same.
    #expect(replay.stale.isEmpty && replay.gone.isEmpty)
    let decision = try #require(replay.answers[ReviewFolder.pair("fg")])
    #expect(decision.on.description == "2024-01-31" && decision.reason == "looked at both")
  }

  /// Nobody decides of whom a report of duty to notify is: not in a command, and not in a file of lines.
  @Test func refusesDecisionsOnReports() throws {
    let report = SourceRecordKey("gwent-police/duty-to-notify/~00")
    let other = SourceRecordKey("gwent-police/duty-to-notify/~01")
    let named = SourceRecordKey("gwent-police/referral/1")
    let day = try #require(CivilDate("2024-01-31"))
    func decision(
      _ question: RecordLink.Question, _ one: SourceRecordKey, _ two: SourceRecordKey,
      _ answer: ReviewDecision.Answer
    ) -> ReviewDecision {
      ReviewDecision(question, (one, nil), (two, nil), answer, by: "x", on: day, reason: "")
    }
    let refused = [
      decision(.person, report, named, .same), decision(.person, report, named, .different),
      decision(.person, report, other, .same), decision(.matter, report, named, .same),
    ]
    let allowed = [
      decision(.matter, report, other, .same), decision(.matter, other, named, .different),
    ]
    let replay = DecisionReplay(refused + allowed, records: [])
    #expect(replay.refused.count == 3 && replay.gone.count == 2)
    #expect(DecisionRemarks.text(replay, in: .english).contains("which are of nobody"))
    for one in refused { #expect(one.namesReport) }
    for one in allowed { #expect(!one.namesReport) }
    let folder = try ReviewFolder(reportedAs: report)
    let review = try folder.review()
    let error = #expect(throws: RunError.self) {
      try review.decide(
        [RecordLink.Question.person.pair(report, ReviewFolder.key("h"))], .same,
        try reviewer(review))
    }
    #expect(error?.exitCode == 2 && error?.message.contains("duty to notify") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.decisions))
  }

  @Test func knowsAChangedRecordFromOneThatIsOnlyCalledOtherwise() throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    _ = try review.decide([ReviewFolder.pair("fg")], .same, try reviewer(review))
    let (key, old) = (folder.records[6].key, folder.records[6])
    let renamed = old.statements.filter { $0.field != .localReference && $0.field != .sourceText }
    folder.records[6] = SourceRecord(
      key: key, partner: "gwent-police", kind: .referral, file: "other.csv", place: old.place,
      statements: renamed.reversed())
    #expect(try replay(folder).stale.isEmpty)
    folder.records[6] = ReviewFolder.record("g", family: "Hoxha")
    #expect(try replay(folder).stale.map(\.pair) == [ReviewFolder.pair("fg")])
    try folder.write()
    #expect(try folder.review().list(Review.ListOptions(), nil).contains("say something else"))
    folder.records.remove(at: 6)
    #expect(try replay(folder).gone.map(\.pair) == [ReviewFolder.pair("fg")])
  }

  @Test func decidesAllPairsOrNone() throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    #expect(throws: RunError.self) {
      try review.decide([ReviewFolder.pair("fg"), "ffff0000"], .same, try reviewer(review))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.decisions))
  }

  @Test func needsADayAndAName() throws {
    let review = try ReviewFolder(asOf: nil).review()
    let error = #expect(throws: RunError.self) { try reviewer(review) }
    #expect(error?.exitCode == 2 && error?.message.contains("--on") == true)
    let dated = try review.reviewer("Eleri", on: "2024-02-29", reason: nil)
    #expect(dated.day.description == "2024-02-29")
    #expect(throws: RunError.self) { try review.reviewer(" ", on: "2024-02-29", reason: nil) }
    #expect(throws: RunError.self) { try review.reviewer("E", on: "29/02/2024", reason: nil) }
  }

  @Test func saysWhatIsNoDataset() throws {
    let folder = try ReviewFolder()
    func code(_ path: String) -> Int32? {
      #expect(throws: RunError.self) {
        try Review(folder: path, decisions: nil, language: .english)
      }?.exitCode
    }
    #expect(code(folder.path("nowhere")) == 3)
    try FileManager.default.createDirectory(
      at: folder.file("empty"), withIntermediateDirectories: true)
    #expect(code(folder.path("empty")) == 3)
    try Data("no database".utf8).write(to: folder.file("merged.sqlite"))
    #expect(code(folder.folder.path()) == 3)
  }

  // MARK: - Taking apart

  @Test func takesAPersonApart() throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    _ = try review.unmerge("P-000001", keeping: [], try reviewer(review))
    let links = try replay(folder).constraints(.person)
    #expect(links.cannotLink.count == 15 && links.mustLink.isEmpty)
    #expect(Set(links.cannotLink.flatMap { [$0.0, $0.1] }) == Set(0...5))
  }

  @Test func keepsTogetherWhatIsNamed() throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    let kept = ["ab", "bc", "de", "ef"].map { ReviewFolder.pair($0) }
    _ = try review.unmerge("P-000001", keeping: kept, try reviewer(review))
    let links = try replay(folder).constraints(.person)
    #expect(links.mustLink.count == 6 && links.cannotLink.count == 9)
    #expect(links.cannotLink.allSatisfy { $0.0 < 3 && $0.1 >= 3 })
    #expect(try replay(folder).contradictions.isEmpty)
  }

  @Test(arguments: [
    ("P-000009", [], "has no P-000009"), ("P-000002", [], "one record"),
    ("P-000001", ["gh"], "no pair of its records"),
  ])
  func refusesWhatCannotBeTakenApart(_ id: String, _ kept: [String], _ problem: String) throws {
    let folder = try ReviewFolder()
    let review = try folder.review()
    let error = #expect(throws: RunError.self) {
      try review.unmerge(id, keeping: kept.map { ReviewFolder.pair($0) }, try reviewer(review))
    }
    #expect(error?.message.contains(problem) == true && error?.exitCode == 2)
  }

  // MARK: - A second reader

  @Test func exportsBlindAndDisarmed() throws {
    let sheet = try ReviewFolder().review().sheet(limit: nil)
    let text = String(decoding: sheet.text, as: UTF8.self)
    #expect(sheet.count == 4)
    #expect(text.hasPrefix("pair,answer,reason,question,left_partner,right_partner,"))
    #expect(text.contains("\"'=CANARY, \"\"Hoxha\"\"\"") && text.contains("(refused)"))
    #expect(!text.contains("CANARY-SOURCE") && !text.contains("threshold"))
    let rows = text.split(separator: "\r\n").dropFirst().map { $0.prefix(16) }
    #expect(rows.sorted() != rows.map { $0 } || rows.count < 3)
    #expect(try ReviewFolder().review().sheet(limit: nil).text == sheet.text)
    #expect(try ReviewFolder().review().sheet(limit: 2).count == 2)
  }

  @Test(arguments: [",", ";"])
  func takesInWhatASecondReaderAnswered(_ separator: String) throws {
    let folder = try ReviewFolder()
    let first = try folder.review()
    _ = try first.decide([ReviewFolder.pair("fg")], .same, try reviewer(first))
    let rows = [
      "\u{FEFF}pair,Answer,reason", "\(ReviewFolder.pair("fg")),Gwahanol,not she",
      "\(ReviewFolder.pair("gh")),SAME,", "\(ReviewFolder.pair("cd")),,", "",
    ]
    let text = rows.joined(separator: "\r\n").replacing(",", with: separator)
    try Data(text.utf8).write(to: folder.file("filled.csv"))
    let second = try folder.review()
    let said = try second.takeIn(folder.path("filled.csv"), try reviewer(second, "Rhys"))
    #expect(said.contains("Decisions added: 2") && said.contains("without an answer: 1"))
    #expect(said.contains("Beside Eleri: 0 of 1 alike, Cohen's kappa 0.00"), "\(said)")
    #expect(said.contains(ReviewFolder.pair("fg")))
    let answers = try replay(folder).answers
    #expect(answers[ReviewFolder.pair("fg")]?.answer == .different)
    #expect(answers[ReviewFolder.pair("fg")]?.reason == "not she")
    #expect(answers[ReviewFolder.pair("gh")]?.reason == "looked at both")
  }

  @Test(arguments: [
    ("pair,answer\nPAIR,sane\n", "did you mean same?"),
    ("pair,answer\nffff0000,same\n", "filled.csv:2: the dataset has no pair"),
    ("pair,reason\nPAIR,x\n", "\"answer\" are needed"),
  ])
  func saysWhatIsWrongInATable(_ text: String, _ problem: String) throws {
    let folder = try ReviewFolder()
    let text = text.replacing("PAIR", with: ReviewFolder.pair("fg"))
    try Data(text.utf8).write(to: folder.file("filled.csv"))
    let review = try folder.review()
    let error = #expect(throws: RunError.self) {
      try review.takeIn(folder.path("filled.csv"), try reviewer(review))
    }
    #expect(error?.message.contains(problem) == true, "\(error?.message ?? "")")
    #expect(!FileManager.default.fileExists(atPath: folder.decisions))
  }

  /// Worked out by hand: Cohen's own example has 0.4 (20 and 15 alike, 5 and 10 not).
  @Test func measuresAgreement() {
    func answers(_ counts: [(ReviewDecision.Answer, ReviewDecision.Answer, Int)]) -> Agreement {
      Agreement(
        counts.flatMap { one, other, count in Array(repeating: (one, other), count: count) })
    }
    let example = answers([
      (.same, .same, 20), (.same, .different, 5), (.different, .same, 10),
      (.different, .different, 15),
    ])
    #expect(example.kappa.map { abs($0 - 0.4) < 1e-12 } == true && example.alike == 35)
    #expect(answers([(.same, .same, 3), (.unsure, .unsure, 3)]).kappa == 1)
    #expect(answers([(.same, .different, 2), (.different, .same, 2)]).kappa == -1)
    #expect(answers([(.same, .same, 9)]).kappa == nil)
    #expect(answers([]).kappa == nil)
  }
}
