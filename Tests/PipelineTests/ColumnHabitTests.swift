import Records
import Testing

@testable import Pipeline

/// The habits of a column over many batches, through the whole walk.
@Suite struct ColumnHabitTests {
  /// So many rows that a file has several batches.
  static let rows = 40_000

  private func table(_ change: (Int) -> String?) -> [UInt8] {
    var text = "nrmReference,route,gender\n"
    for row in 1...Self.rows { text += "X\(row),nrm,\(change(row) ?? "F")\n" }
    return Array(text.utf8)
  }

  private func findings(_ bytes: [UInt8], jobs: Int = 1) async throws -> [Finding] {
    try await Walk.report(bytes, .csv, jobs: jobs).findings.filter {
      $0.rule == RuleID(.person, 15)
    }
  }

  @Test(arguments: [1, 4])
  func standsAtTheFirstValueOfTheRareScheme(_ jobs: Int) async throws {
    let rare = Set([30_000, 39_999])
    let found = try await findings(table { rare.contains($0) ? "Male" : nil }, jobs: jobs)
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.count == 2)
    #expect(finding.place.line == 30_001 && finding.related.first?.line == 2)
  }

  @Test func isSilentOverACleanFile() async throws {
    #expect(try await findings(table { $0 % 2 == 0 ? "M" : nil }).isEmpty)
  }
}
