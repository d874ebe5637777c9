import Foundation
import Records
import Testing

@testable import Pipeline

/// Rows come, go and change places from one drop to the next. What was known stays known, and what is
/// new is found.
@Suite struct MovedRowsTests {
  /// A file as rows that can be put together otherwise.
  struct Rows {
    let head: String
    let rows: [String]
    let between: String
    let foot: String

    init(_ text: String, _ format: SourceFormat) {
      var lines = text.split(separator: "\n").map(String.init)
      switch format {
      case .csv: (head, between, foot) = (lines.removeFirst() + "\n", "\n", "\n")
      case .ndjson: (head, between, foot) = ("", "\n", "\n")
      case .json:
        (head, between, foot) = (lines.removeFirst() + "\n", ",\n", "\n" + lines.removeLast())
        lines = lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
      case .xml:
        head = lines.removeFirst() + "\n" + lines.removeFirst() + "\n"
        (between, foot) = ("\n", "\n" + lines.removeLast() + "\n")
      }
      rows = lines
    }

    func text(_ rows: [String]) -> String { head + rows.joined(separator: between) + foot }
  }

  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      return mixed ^ mixed >> 29
    }
  }

  static let formats: [SourceFormat] = [.csv, .ndjson, .json, .xml]

  /// Rows of which each is read alone, some with planted faults and some with none.
  private static func invented(_ format: SourceFormat, seed: UInt64) throws -> Rows {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Invention(
      kind: "referral", count: 60, seed: seed, faults: 0.5, format: format.rawValue
    ).write(to: path, truth: nil)
    return Rows(try String(contentsOfFile: path, encoding: .utf8), format)
  }

  @Test(arguments: formats, [1, 2, 3] as [UInt64])
  func staysKnownWhereverItStands(_ format: SourceFormat, _ seed: UInt64) async throws {
    let all = try Self.invented(format, seed: seed)
    #expect(all.rows.count == 60)
    let run = BaselineRun(format: format)
    let first = try await run.report([all.text(all.rows)])
    let affected = Set(first.findings.flatMap { [$0.place] + $0.related }.map(\.record))
    let clean = all.rows.indices.filter { !affected.contains($0 + 1) }.map { all.rows[$0] }
    let faulty = all.rows.indices.filter { affected.contains($0 + 1) }.map { all.rows[$0] }
    #expect(clean.count >= 10 && faulty.count >= 10)
    let known = try await run.baseline(of: [all.text(faulty + clean.prefix(clean.count / 2))])

    var random = Random(state: seed)
    for _ in 0..<5 {
      let kept = clean.filter { _ in Bool.random(using: &random) }
      let rows = (faulty + kept).shuffled(using: &random)
      let moved = try await run.plain([all.text(rows)], against: known)
      #expect(moved.newFindings.map { "\($0.rule) \($0.id)" } == [])
      #expect(moved.verdict == .pass && moved.baseline?.unchanged ?? 0 > 0)
      #expect(moved.baseline?.absentCount == 0)

      let planted = try #require(kept.randomElement(using: &random))
      let broken = Self.broken(planted)
      try #require(broken != planted)
      let place = try #require(rows.firstIndex(of: planted))
      let news = try await run.plain(
        [all.text(rows.map { $0 == planted ? broken : $0 })], against: known)
      #expect(news.newFindings.contains { $0.rule == RuleID(.types, 18) })
      #expect(Set(news.newFindings.map(\.place.record)) == [place + 1])
    }
  }

  /// The row with a gender that no list has.
  private static func broken(_ row: String) -> String {
    for word in ["female", "male"] {
      for (before, after) in [(",", ","), ("\"", "\""), (">", "<")] {
        let old = before + word + after
        if let range = row.range(of: old) {
          return row.replacingCharacters(in: range, with: before + "heliotrope" + after)
        }
      }
    }
    return row
  }
}
