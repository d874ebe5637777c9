import Foundation
import Records
import Testing

@testable import Pipeline

/// Goal 24: seeded deletions, back-dated edits and reused ids are all found; ordinary growth is silent.
@Suite struct SeededChangeTests {
  struct Formats: CustomTestStringConvertible, Sendable {
    let last: SourceFormat
    let next: SourceFormat
    var testDescription: String { "\(last.rawValue) then \(next.rawValue)" }
  }

  static let formats = SourceFormat.allCases.flatMap { last in
    SourceFormat.allCases.map { Formats(last: last, next: $0) }
  }

  /// 400 referrals, and 420 that begin with the same.
  @Test(arguments: formats)
  func staysSilentOfOrdinaryGrowth(_ formats: Formats) async throws {
    let drops = try TwoDrops(
      last: ["a.\(formats.last.rawValue)": InventedLines.text(count: 400, as: formats.last)],
      next: ["b.\(formats.next.rawValue)": InventedLines.text(count: 420, as: formats.next)])
    let other = formats.last == formats.next ? [] : ["FIL-056 0"]
    #expect(try await drops.told() == other)
  }

  /// Which records a test changes: every so many of those with a certain name.
  private struct Plan {
    let deleted: [Int]
    let backDated: [Int]
    let reused: [Int]
    let turned: [Int]

    init(_ lines: InventedLines) {
      let named = lines.named
      func some(_ from: Int, _ fits: (Int) -> Bool = { _ in true }) -> [Int] {
        Array(named.indices.filter { $0 % 8 == from }.map { named[$0] }.filter(fits).prefix(9))
      }
      deleted = some(0)
      backDated = some(2)
      reused = some(4)
      turned = some(6) { lines.records[$0]["reasonableGrounds"] as? String == "positive" }
    }
  }

  @Test(arguments: SourceFormat.allCases, [UInt64(3), 11])
  func findsAllAndNothingElse(_ format: SourceFormat, _ seed: UInt64) async throws {
    let before = try InventedLines(count: 400, seed: seed)
    let plan = Plan(before)
    var lines = try InventedLines(count: 420, seed: seed)
    for index in plan.backDated { lines.records[index]["referredOn"] = "2009-05-04" }
    for (number, index) in plan.reused.enumerated() {
      lines.records[index]["givenNames"] = "Rhodri"
      lines.records[index]["familyName"] = "Maesgwalch"
      lines.records[index]["dateOfBirth"] = "1979-06-\(10 + number)"
    }
    for index in plan.turned { lines.records[index]["reasonableGrounds"] = "negative" }
    var numbers: [Int: Int] = [:]
    let kept = lines.records.indices.filter { !plan.deleted.contains($0) }
    for (number, index) in kept.enumerated() { numbers[index] = number + 1 }
    lines.records = kept.map { lines.records[$0] }

    let drops = try TwoDrops(
      last: ["a.\(format.rawValue)": InventedLines.text(count: 400, seed: seed, as: format)],
      next: ["a.ndjson": try lines.ndjson()])
    func there(_ indices: [Int], _ rule: String, _ field: String) -> [String] {
      indices.map { "\(rule) \(numbers[$0] ?? -1) \(field)" }
    }
    var expected = plan.deleted.map { "XPT-010 last \($0 + 1)" }
    expected += there(plan.backDated, "XPT-011", "referredOn")
    expected += there(plan.reused, "IDN-018", "nrmReference")
    expected += there(plan.turned, "XPT-007", "reasonableGrounds")
    if format != .ndjson { expected.append("FIL-056 0") }
    #expect(plan.deleted.count == 9 && plan.backDated.count == 9 && plan.reused.count == 9)
    #expect(plan.turned.count > 3)
    #expect(try await drops.told() == expected.sorted())
    #expect(try await drops.told(jobs: 3) == expected.sorted())
  }

  /// The place of the old value is that of the value, in every format.
  @Test(arguments: SourceFormat.allCases)
  func pointsToTheOldValue(_ format: SourceFormat) async throws {
    var lines = try InventedLines(count: 60)
    let index = try #require(lines.named.first { $0 > 20 })
    let old = try #require(lines.records[index]["referredOn"] as? String)
    lines.records[index]["referredOn"] = "2009-05-04"
    let text = try InventedLines.text(count: 60, as: format)
    let drops = try TwoDrops(
      last: ["a.\(format.rawValue)": text], next: ["a.ndjson": try lines.ndjson()])
    let report = try await drops.report()
    let finding = try #require(report.findings.first { $0.rule.description == "XPT-011" })
    let place = try #require(finding.related.first)
    #expect(report.inputs[place.file].isPrevious && place.record == index + 1)
    let bytes = Array(text.utf8)[place.byteOffset...]
    let shown = String(decoding: bytes.prefix(12), as: UTF8.self)
    #expect(shown.contains(old), "\(shown)")
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
    let found = line.unicodeScalars.dropFirst(place.column - 1).prefix(12)
    #expect(String(String.UnicodeScalarView(found)) == shown)
  }

  @Test func countsTheNewDropAlone() async throws {
    let drops = try TwoDrops(
      last: ["a.csv": InventedLines.text(count: 50, as: .csv)],
      next: ["a.csv": InventedLines.text(count: 52, as: .csv)])
    let report = try await drops.report()
    #expect(report.counts.records == 52)
    #expect(report.inputs.map(\.isPrevious) == [false, true])
    #expect(report.inputs.map(\.records) == [52, 50])
    #expect(report.verdict == .pass)
    let text = String(decoding: Walk.json(report), as: UTF8.self)
    #expect(text.contains("\"previous\": true") || text.contains("\"previous\":true"))
  }
}
