import CanonicalModel
import Consistency
import Foundation
import Records
import Testing

@testable import Pipeline

/// What was published beside what the drops say.
@Suite struct PublishedTableTests {
  private static let header = PublishedTable.header.joined(separator: ",") + "\n"

  private func refusal(_ text: String) -> String {
    do {
      _ = try PublishedTable.counts(Array(text.utf8), file: "published.csv")
      return ""
    } catch {
      return error.message
    }
  }

  @Test func readsALineWithItsRoleAndRelease() throws {
    let text =
      PublishedTableTests.header + "gwent,sent-to,2023-01-01,2023-12-31,nrm,48,2024-03-07\n"
    let counts = try PublishedTable.counts(Array(text.utf8), file: "published.csv")
    let one = try #require(counts.first)
    #expect(one.role == .sentTo && one.count == 48 && !one.isDutyToNotify)
    #expect(one.published.description == "2024-03-07" && one.place == "published.csv:2")
  }

  @Test(arguments: [
    ("force,from,until,count\n", "without the role"),
    (header + "gwent,police,2023-01-01,2023-12-31,nrm,48,2024-03-07\n", "the role is one of"),
    (header + "gwent,area,2023-01-01,2023-12-31,nrm,48,\n", "are days"),
    (header + "gwent,area,2023-12-31,2023-01-01,nrm,48,2024-03-07\n", "are days"),
    (header + "gwent,area,2023-01-01,2023-12-31,all,48,2024-03-07\n", "never both together"),
    (header + "gwent,area,2023-01-01,2023-12-31,nrm,-1,2024-03-07\n", "whole number"),
    (header + "gwent,area\n", "not a clean CSV file"),
  ])
  func refusesWhatCannotBeCompared(_ text: String, _ words: String) {
    #expect(refusal(text).contains(words), "\(refusal(text))")
  }

  /// A force as first responder, held against its own role alone.
  @Test func holdsEachRoleAgainstItself() async throws {
    let drops = try ComparedDrops()
    try drops.addReferrals("gwent-police", 60, reported: 20, from: "2023-10-01")
    try drops.addReferrals("south-wales-police", 40, reported: 5, from: "2023-10-01")
    let lines = [
      "gwent,first-responder,2023-10-01,2023-12-31,nrm,42,2024-03-07",
      "gwent,first-responder,2023-10-01,2023-12-31,dtn,25,2024-03-07",
      "gwent,sent-to,2023-10-01,2023-12-31,nrm,40,2024-03-07",
      "south-wales,first-responder,2023-10-01,2024-03-31,nrm,35,2024-06-07",
    ]
    try Data((PublishedTableTests.header + lines.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: drops.path("published.csv")))
    let outcome = try await drops.compare { $0.published = drops.path("published.csv") }
    let tables = outcome.comparison.reconciliation
    #expect(
      tables.map(\.title.en) == [
        "Published figures: the force as first responder",
        "Published figures: the force that cases were sent to",
      ])
    let readings = tables.map { $0.rows.map { words($0.cells.last) } }
    #expect(
      readings == [
        ["agrees", "the drops have fewer", "not compared: the drops end before"],
        // No referral says to whom it was sent: nothing of another role takes its place.
        ["the drops have fewer"],
      ])
    #expect(tables.map { $0.rows.first?.cells[4] } == [.count(.exact(40)), .count(.exact(0))])
  }

  private func words(_ cell: ComparedTable.Cell?) -> String {
    if case .words(let words)? = cell { return words.en }
    return ""
  }
}
