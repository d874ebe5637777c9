import Foundation
import Records

@testable import Pipeline

/// Drops of invented referrals on the disk, and what a comparison makes of them.
final class ComparedDrops {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cyson-compare-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path() }

  /// A partner's drop of lines as `normalise` writes them.
  func add(_ partner: String, _ lines: [String], extractedOn day: String = "2024-01-31") throws {
    let drop = folder.appending(path: "drops/\(partner)")
    try FileManager.default.createDirectory(at: drop, withIntermediateDirectories: true)
    try Data(lines.joined().utf8).write(to: drop.appending(path: "records.ndjson"))
    let manifest = #"{"partner": "\#(partner)", "extractedOn": "\#(day)"}"#
    try Data(manifest.utf8).write(to: drop.appending(path: "drop.json"))
  }

  /// Adult referrals by a force, of which some are duty-to-notify reports, a day apart.
  func addReferrals(_ partner: String, _ count: Int, reported: Int, from start: String) throws {
    var lines: [String] = []
    var day = CivilDate(start) ?? CivilDate(dayNumber: 0)
    for number in 0..<count {
      let isReport = number < reported
      var identification = ["localReference": "\(partner)-\(number)"]
      if !isReport { identification["externalID"] = "\(partner)-\(number)" }
      lines.append(
        CanonicalLine.of(
          "referral", partner,
          [
            "identification": identification, "person": ["ageGroupAtReferral": "adult"],
            "referral": [
              "route": isReport ? "dtn" : "nrm", "referredOn": day.description,
              "firstResponder": partner, "consentsToReferral": isReport ? "no" : "yes",
            ],
          ]))
      day = day.adding(days: 1)
    }
    try add(partner, lines)
  }

  func compare(_ change: (inout CompareRequest) -> Void = { _ in }) async throws
    -> CompareRun.Outcome
  {
    var validation = ValidationRequest(paths: [path("drops")])
    validation.schemas = try Walk.schemas.get().path
    var request = CompareRequest(validation)
    change(&request)
    return try await CompareRun.run(request)
  }
}
