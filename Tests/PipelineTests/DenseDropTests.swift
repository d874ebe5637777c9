import CanonicalModel
import Records
import Synthesis
import Testing

@testable import Pipeline

/// Drops in which every record has a fault: most findings are counted and not made, which must not
/// show.
@Suite struct DenseDropTests {
  private static func drop(_ format: SourceFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    // A few batches.
    RecordGenerator(.referral, format: format, seed: 5, faultRate: 1)
      .generate(count: format == .xml ? 700 : 1_500, write: { bytes += $0 }, writeTruth: { _ in })
    return bytes
  }

  static let formats: [SourceFormat] = [.csv, .ndjson, .xml]

  @Test(arguments: formats)
  func giveTheSameReportForAnyNumberOfJobs(_ format: SourceFormat) async throws {
    let bytes = Self.drop(format)
    for limit in [9, 10_000] {
      let plain = Walk.json(try await Walk.report(bytes, format, maxFindings: limit))
      #expect(plain.count > 10_000)
      for jobs in [2, 7] {
        let report = try await Walk.report(bytes, format, jobs: jobs, maxFindings: limit)
        #expect(Walk.json(report) == plain, "\(jobs) jobs, at most \(limit)")
      }
    }
  }

  private struct Told: Hashable {
    let place: Place
    let arguments: [String]
  }

  private func told(_ report: Report) -> [RuleID: [Told]] {
    Dictionary(grouping: report.findings, by: \.rule).mapValues { findings in
      findings.map { finding in
        Told(
          place: finding.place,
          arguments: finding.arguments.entries.map { $0.argument.value(disclosure: nil) })
      }
    }
  }

  /// What is listed are the first findings of each rule, and what is counted are all.
  @Test(arguments: formats)
  func listTheFirstAndCountAll(_ format: SourceFormat) async throws {
    let bytes = Self.drop(format)
    let whole = try await Walk.report(bytes, format)
    let all = told(whole)
    #expect(whole.limits.isEmpty && all.count > 10)
    for (limit, jobs) in [(0, 1), (1, 3), (23, 4)] {
      let cut = try await Walk.report(bytes, format, jobs: jobs, maxFindings: limit)
      let listed = told(cut)
      for (rule, findings) in all {
        #expect(listed[rule] ?? [] == Array(findings.prefix(limit)), "\(rule), at most \(limit)")
      }
      #expect(whole.byRule.map(\.count) == cut.byRule.map(\.count))
      #expect(whole.counts.error == cut.counts.error && whole.counts.warning == cut.counts.warning)
      #expect(cut.limits.compactMap(\.rule) == all.filter { $0.value.count > limit }.keys.sorted())
    }
  }

  /// A record of many wrong values behind much text: none is looked for from the start.
  @Test func findPlacesOfALargeRecordInOneWalk() async throws {
    let values = Array(repeating: "\"zz\"", count: 3_000).joined(separator: ",")
    let padding = String(repeating: "y", count: 400_000)
    let text =
      "{\"nrmReference\":\"NRM00000001\",\"route\":\"nrm\",\"narrative\":\"\(padding)\","
      + "\"exploitationTypes\":[\(values)]}\n"
    let start = ContinuousClock.now
    let report = try await Walk.report(Array(text.utf8), .ndjson)
    let found = report.findings.filter { $0.rule == RuleID(.types, 18) }
    #expect(found.count == 3_000)
    for (index, finding) in found.enumerated() {
      guard case .jsonPointer(let steps) = finding.place.detail else {
        Issue.record("no pointer")
        continue
      }
      #expect(
        steps.suffix(2) == [.name(.known("exploitationTypes"), position: 0), .index(index)])
    }
    // Three thousand walks of half a megabyte take minutes in a build without optimisation.
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
