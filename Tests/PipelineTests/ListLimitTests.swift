import Records
import Testing

@testable import Pipeline

/// A list in one value has an end, and that it was met is told.
@Suite struct ListLimitTests {
  private func report(types count: Int) async throws -> Report {
    let list = Array(repeating: "q", count: count).joined(separator: "|")
    let text = "nrmReference,route,referredOn,exploitationTypes\nX1,nrm,2024-01-01,\(list)\n"
    return try await Walk.report(Array(text.utf8), .csv, partner: "cyson-exchange")
  }

  private func count(_ id: RuleID, in report: Report) -> Int {
    report.byRule.filter { $0.rule == id }.map(\.count).reduce(0, +)
  }

  @Test func readsAListToItsEndAndALongerOneToTheLimit() async throws {
    let unmapped = RuleID(.types, 18)
    let limit = RuleID(.limits, 2)
    let whole = try await report(types: 1024)
    #expect(count(unmapped, in: whole) == 1024 && count(limit, in: whole) == 0)
    let cut = try await report(types: 1025)
    #expect(count(unmapped, in: cut) == 1024 && count(limit, in: cut) == 1)
  }
}
