import CanonicalModel
import Foundation
import Records
import Rules
import Synthesis
import Testing

@testable import Pipeline

/// The catalogue and the faults that can be planted, held together.
@Suite struct PlantedRulesTests {
  private static let rules = Set(Catalogue.all.map(\.id))
  private static let planted = Set(
    Fault.all.map(\.rule) + FileFault.all.map(\.rule) + CollectionFault.all.map(\.rule))
  private static let reasons = Set(Unplanted.all.map(\.rule))

  @Test func plantsEveryRuleOrSaysWhyNot() {
    let silent = Self.rules.subtracting(Self.planted).subtracting(Self.reasons)
    #expect(silent.isEmpty, "neither a plant nor a reason: \(silent.sorted())")
  }

  @Test func plantsOnlyWhatThereIs() {
    #expect(Self.planted.isSubset(of: Self.rules))
    #expect(Self.reasons.isSubset(of: Self.rules), "a reason for a rule that is gone")
    #expect(Self.reasons.isDisjoint(with: Self.planted), "a reason for a rule that has a plant")
    #expect(Self.reasons.count == Unplanted.all.count)
    #expect(Unplanted.all.allSatisfy { !$0.reason.isEmpty && !$0.reason.contains("\"") })
  }

  /// A drop of every kind with the small files, as `cyson synth --kind all` writes it.
  @Test(arguments: SourceFormat.allCases, [UInt64(2), 9])
  func areFoundInADropOfEveryKind(_ format: SourceFormat, _ seed: UInt64) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (drop, truth) = (folder.appending(path: "drop").path(), folder.appending(path: "t").path())
    try Invention(kind: "all", count: 400, seed: seed, faults: 0.3, format: format.rawValue)
      .write(to: drop, truth: truth)
    var request = ValidationRequest(paths: [drop])
    request.schemas = try Walk.schemas.get().path
    let report = try await Validation.run(request)
    var found: [String: Int] = [:]
    for finding in report.findings {
      let places = finding.count == nil ? [finding.place] : [finding.place] + finding.related
      for place in places {
        found[line(finding, place, in: report.inputs[place.file].file, below: drop), default: 0] +=
          1
      }
    }
    for row in try String(contentsOfFile: truth, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let key = [cells[0], cells[1], cells[2], cells[4], cells[5]].joined(separator: ",")
      #expect(found.removeValue(forKey: key) == 1, "not found: \(row)")
    }
    #expect(found.isEmpty, "not planted: \(found.keys.sorted().prefix(5))")
  }

  private func line(_ finding: Finding, _ place: Place, in path: String, below drop: String)
    -> String
  {
    let file = path.dropFirst(drop.count + 1)
    return "\(file),\(place.record),\(finding.rule),\(place.line),\(place.byteOffset)"
  }
}
