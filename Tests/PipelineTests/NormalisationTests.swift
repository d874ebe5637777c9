import Foundation
import Records
import Testing

@testable import Pipeline

/// Accents may be composed (NFC) or not (NFD): what they stand in is the same.
@Suite struct NormalisationTests {
  /// Headings, codes and names of the sample in Welsh.
  static let path = "samples/drops/2023-q4/north-wales-police/atgyfeiriadau-2023-ch4.csv"

  private func rules(_ text: String) async throws -> [String] {
    let report = try await Walk.report(Array(text.utf8), .csv)
    #expect(report.inputs.first?.profile != nil)
    return report.findings.map {
      "\($0.rule) \($0.field ?? "") \($0.place.record) \($0.count ?? 1)"
    }
    .sorted()
  }

  @Test func readsBothFormsAlike() async throws {
    let text = try String(contentsOfFile: Walk.full(Self.path), encoding: .utf8)
    let composed = text.precomposedStringWithCanonicalMapping
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(composed.utf8.count != decomposed.utf8.count)
    let (first, second) = (try await rules(composed), try await rules(decomposed))
    #expect(Set(first).subtracting(second) == [])
    #expect(Set(second).subtracting(first) == [])
  }

  @Test func keepsTheSourceAsItWas() throws {
    let decomposed = "nrmReference,route,currentTown\nX1,nrm,Ynys Mo\u{302}n\n"
    let records = try Walk.canonicalRecords(Array(decomposed.utf8))
    #expect(records.utf8.contains { $0 == 0xCC })
  }
}
