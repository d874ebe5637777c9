import Foundation
import Testing

/// Writes cases for the oracle to the file that `STATISTICS_CASES` names, as JSON lines.
@Suite struct OracleTests {
  /// All lists of cases; each half of the module adds its own.
  static let sources: [@Sendable () throws -> [OracleCase]] = [
    DistributionCases.all, ProportionCases.all, ContrastCases.all, ModelCases.all,
    DisclosureCases.all, WaitCases.all, CodeCases.all,
  ]

  @Test func writesItsCases() throws {
    let cases = try Self.sources.flatMap { try $0() }
    for one in cases {
      #expect(one.outputs.allSatisfy { $0.isFinite }, "\(one.line)")
      #expect(!one.outputs.isEmpty, "\(one.line)")
    }
    #expect(cases.count > 200)
    guard let path = ProcessInfo.processInfo.environment["STATISTICS_CASES"] else { return }
    let text = cases.map { $0.line + "\n" }.joined()
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
