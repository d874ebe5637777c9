import CanonicalModel
import Foundation
import Records
import Rules
import Synthesis
import Testing

@testable import Pipeline

/// Invented drops of thousands of records, whose truth is known.
@Suite struct InventedDropTests {
  struct Fault: Hashable, CustomStringConvertible {
    let record: Int
    let rule: String
    let line: Int
    let byteOffset: Int
    var description: String { "\(rule) at \(line), byte \(byteOffset), record \(record)" }
  }

  struct Drop {
    var bytes: [UInt8] = []
    var truth: Set<Fault> = []

    init(
      _ format: SourceFormat, _ kind: RecordKind = .referral, count: Int, faultRate: Double,
      seed: UInt64 = 11
    ) {
      var (bytes, truth) = ([UInt8](), [UInt8]())
      RecordGenerator(kind, format: format, seed: seed, faultRate: faultRate)
        .generate(count: count, write: { bytes += $0 }, writeTruth: { truth += $0 })
      self.bytes = bytes
      for line in String(decoding: truth, as: UTF8.self).split(separator: "\n") {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        self.truth.insert(
          Fault(
            record: Int(cells[1]) ?? 0, rule: String(cells[2]), line: Int(cells[4]) ?? 0,
            byteOffset: Int(cells[5]) ?? -1))
      }
    }
  }

  private func fault(_ finding: Finding, at place: Place) -> Fault {
    Fault(
      record: place.record, rule: finding.rule.description, line: place.line,
      byteOffset: place.byteOffset)
  }

  /// The last day that the records tell of.
  private static let extract = CivilDate(year: 2024, month: 1, day: 31)

  @Test(arguments: SourceFormat.allCases, [11, 12])
  func findsWhatWasPlantedAndNothingElse(_ format: SourceFormat, _ seed: UInt64) async throws {
    try await expectFindings(of: Drop(format, count: 2_000, faultRate: 0.3, seed: seed), format)
  }

  @Test(arguments: RecordKind.allCases, SourceFormat.allCases)
  func findsWhatWasPlantedInEveryKind(_ kind: RecordKind, _ format: SourceFormat) async throws {
    try await expectFindings(of: Drop(format, kind, count: 300, faultRate: 0.3), format)
  }

  private func expectFindings(of drop: Drop, _ format: SourceFormat) async throws {
    let report = try await Walk.report(drop.bytes, format, asOf: Self.extract)
    let (folded, single) = report.findings.parted { $0.count != nil }
    let found = Set(single.map { fault($0, at: $0.place) })
    let foldedRules = Set(folded.map(\.rule.description))
    let planted = drop.truth.filter { !foldedRules.contains($0.rule) }
    #expect(
      found == planted,
      "\(listed(planted.subtracting(found))) / \(listed(found.subtracting(planted)))")
    for finding in folded { expectFirstPlaces(of: finding, among: drop.truth) }
  }

  /// A folded finding counts all and tells the first thousand places.
  private func expectFirstPlaces(of finding: Finding, among truth: Set<Fault>) {
    let planted = truth.filter { $0.rule == finding.rule.description }
      .sorted { $0.byteOffset < $1.byteOffset }
    let found = ([finding.place] + finding.related).map { fault(finding, at: $0) }
    #expect(finding.count == planted.count)
    #expect(found == Array(planted.prefix(1000)))
  }

  /// The first few, for the log of a run that fails.
  private func listed(_ faults: Set<Fault>) -> String {
    faults.sorted { $0.byteOffset < $1.byteOffset }.prefix(5).map(\.description)
      .joined(separator: "; ")
  }

  @Test(arguments: RecordKind.allCases, SourceFormat.allCases)
  func findsNothingInACleanDrop(_ kind: RecordKind, _ format: SourceFormat) async throws {
    let drop = Drop(format, kind, count: 500, faultRate: 0)
    let report = try await Walk.report(drop.bytes, format, asOf: Self.extract)
    let rules = Set(report.findings.map(\.rule.description))
    #expect(rules.isEmpty && report.verdict == .pass)
    #expect(report.counts.records == 500)
  }

  @Test(arguments: SourceFormat.allCases)
  func givesTheSameBytesForAnyNumberOfJobs(_ format: SourceFormat) async throws {
    let bytes = Drop(format, count: 5_000, faultRate: 0.3).bytes
    let one = Walk.json(try await Walk.report(bytes, format))
    for jobs in [2, 7] {
      let several = Walk.json(try await Walk.report(bytes, format, jobs: jobs))
      #expect(several == one, "with \(jobs) jobs")
    }
  }

  @Test func givesTheSameBytesForAnyOrderOfPaths() async throws {
    let folder = Walk.full("samples/drops/2023-q4")
    let names = ["bawso", "gwent-police", "new-pathways", "south-wales-police"]
    func report(_ names: [String]) async throws -> [UInt8] {
      var request = ValidationRequest(paths: names.map { "\(folder)/\($0)" })
      request.schemas = try Walk.schemas.get().path
      return Walk.json(try await Validation.run(request))
    }
    let expected = try await report(names)
    #expect(try await report(names.reversed()) == expected)
    #expect(try await report([names[2], names[0], names[2], names[3], names[1]]) == expected)
  }
}

extension Sequence {
  /// Those for which the condition holds, and the others.
  fileprivate func parted(_ holds: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(holds), filter { !holds($0) })
  }
}
