import Records
import Testing

@testable import Pipeline

/// Names that come late in a file of objects.
@Suite struct ReadAheadTests {
  /// A rule that needs a name is asked of the first record too, whatever the reader's first chunk.
  @Test func countsNamesThatComeLater() async throws {
    var text = "{\"nrmReference\":\"X0\",\"route\":\"dtn\"}\n"
    for number in 1...4_000 {
      text += "{\"nrmReference\":\"X\(number)\",\"route\":\"nrm\",\"narrative\":\"No \(number)\"}\n"
    }
    text += "{\"nrmReference\":\"Y\",\"route\":\"dtn\",\"refusalReason\":\"An example\"}\n"
    #expect(text.utf8.count > 1 << 17)
    let report = try await Walk.report(Array(text.utf8), .ndjson)
    let found = report.findings.filter { $0.rule.description == "CON-008" }
    #expect(found.map(\.place.record) == [1])
  }
}
