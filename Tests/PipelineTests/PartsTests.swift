import Foundation
import Records
import Testing

@testable import Pipeline

/// An occurrence with several persons is several records, and one without end is not read to it.
@Suite struct PartsTests {
  private func report(upTo limit: Int) async throws -> Report {
    let path = Walk.full("samples/drops/2023-q4/gwent-police/gwent-referrals-2023q4.xml")
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var request = ValidationRequest(paths: [])
    request.limits.parts = limit
    return try await Validation.run(
      request, schemas: try Walk.schemas.get(),
      inputs: [ValidationInput(name: "occurrences.xml", bytes: bytes)], asOf: nil)
  }

  @Test func readsAllPartsUpToTheLimitAndSaysWhereItStops() async throws {
    let limits = RuleID(.limits, 8)
    let whole = try await report(upTo: ReadingLimits().parts)
    #expect(!whole.findings.contains { $0.rule == limits })
    let cut = try await report(upTo: 1)
    #expect(cut.counts.records < whole.counts.records)
    let places = cut.findings.filter { $0.rule == limits }.map(\.place)
    #expect(!places.isEmpty && places.allSatisfy { $0.record > 0 && $0.line > 1 })
  }
}
