import Foundation
import Records

@testable import Pipeline

/// A run over rows in memory, against what was known before.
struct BaselineRun {
  var format = SourceFormat.csv
  var partner: String?
  var maxFindings = 10_000
  var select: [String] = []
  var ignore: [String] = []
  var settings = "{}"
  var asOf: String? = "2024-01-31"
  var total = 4_000_000
  var jobs = 1

  func report(_ files: [String], against baseline: Baseline? = nil) async throws -> Report {
    var request = try request(baseline)
    request.isForBaseline = baseline == nil
    return try await run(files, request)
  }

  /// A run that only its settings and its baseline make different from any other.
  func plain(_ files: [String], against baseline: Baseline? = nil) async throws -> Report {
    try await run(files, try request(baseline))
  }

  private func request(_ baseline: Baseline?) throws -> ValidationRequest {
    let configuration = try ConfigurationTests.configuration(settings)
    var request = ValidationRequest(paths: [])
    request.partner = partner
    request.maxFindings = maxFindings
    request.findingTotal = total
    request.jobs = jobs
    request.choice = try RuleChoice(selecting: select, ignoring: ignore)
    request.settings = configuration.rules
    request.suppressions = configuration.suppressions
    request.baseline = baseline
    return request
  }

  private func run(_ files: [String], _ request: ValidationRequest) async throws -> Report {
    try await Validation.run(
      request, schemas: try Walk.schemas.get(),
      inputs: files.enumerated().map {
        ValidationInput(name: "input\($0).\(format.rawValue)", bytes: Array($1.utf8))
      }, asOf: asOf.flatMap { CivilDate($0) })
  }

  /// What is known of these files, as it comes back from its file.
  func baseline(of files: [String]) async throws -> Baseline {
    try Self.read(BaselineWriter(try await report(files)).bytes)
  }

  static func read(_ bytes: [UInt8]) throws -> Baseline {
    var reader = BaselineReader(file: "baseline.json", bytes: bytes)
    return try reader.baseline()
  }

  static func read(_ text: String) throws -> Baseline { try read(Array(text.utf8)) }
}

extension Report {
  /// What fails the run.
  var newFindings: [Finding] { findings.filter(\.standing.isCounted) }
}
