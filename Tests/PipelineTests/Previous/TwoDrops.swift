import Foundation
import Records

@testable import Pipeline

/// A drop and the one before it, each in a folder of its own.
struct TwoDrops {
  let last: DropFolder
  let next: DropFolder

  init(
    last: [String: String], next: [String: String], lastManifest: String? = nil,
    nextManifest: String? = nil
  ) throws {
    self.last = try DropFolder(manifest: lastManifest, last)
    self.next = try DropFolder(manifest: nextManifest, next)
  }

  /// Two tables in the exchange format.
  init(_ last: String, _ next: String) throws {
    try self.init(last: ["a.csv": last], next: ["a.csv": next])
  }

  func report(jobs: Int = 1, select: [String] = [], settings: RuleSettings = .none) async throws
    -> Report
  {
    var request = ValidationRequest(paths: [next.path()])
    request.previous = [last.path()]
    request.schemas = try Walk.schemas.get().path
    request.jobs = jobs
    request.settings = settings
    request.choice = try RuleChoice(selecting: select, ignoring: [])
    return try await Validation.run(request)
  }

  /// The rules that speak of the last drop.
  static let rules: Set<String> = [
    "XPT-007", "XPT-010", "XPT-011", "IDN-018", "FIL-053", "FIL-054", "FIL-055", "FIL-056",
    "FIL-057",
  ]

  /// What these rules say, as `rule record field`, with `last` where it stands in the last drop.
  func told(jobs: Int = 1) async throws -> [String] {
    let report = try await report(jobs: jobs)
    return report.findings.compactMap { finding in
      guard TwoDrops.rules.contains(finding.rule.description) else { return nil }
      let isLast = report.inputs[finding.place.file].isPrevious
      let parts = [
        finding.rule.description, isLast ? "last" : "", "\(finding.place.record)",
        finding.field ?? "", finding.count.map { "×\($0)" } ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }.sorted()
  }
}

/// Invented referrals as objects, so that a test can change them.
struct InventedLines {
  var records: [[String: Any]]

  init(count: Int, seed: UInt64 = 3) throws {
    let folder = try DropFolder(manifest: nil, [:])
    let path = folder.path("x.ndjson")
    try Invention(kind: "referral", count: count, seed: seed, faults: 0, format: "ndjson")
      .write(to: path, truth: nil)
    records = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  func ndjson() throws -> String {
    try records.reduce("") { text, record in
      let data = try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
      return text + String(decoding: data, as: UTF8.self) + "\n"
    }
  }

  /// A file of the same records in another format.
  static func text(count: Int, seed: UInt64 = 3, as format: SourceFormat) throws -> String {
    let folder = try DropFolder(manifest: nil, [:])
    let path = folder.path("x.\(format.rawValue)")
    try Invention(
      kind: "referral", count: count, seed: seed, faults: 0, format: format.rawValue
    ).write(to: path, truth: nil)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Records about somebody whose name is written alike everywhere, by index.
  var named: [Int] {
    records.indices.filter { index in
      let record = records[index]
      guard let given = record["givenNames"] as? String, record["nrmReference"] != nil,
        let family = record["familyName"] as? String,
        let birth = record["dateOfBirth"] as? String
      else { return false }
      return (given + family).utf8.allSatisfy { $0 < 0x80 } && birth.count == 10
        && !birth.hasSuffix("-01-01")
    }
  }
}
