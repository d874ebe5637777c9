import Foundation
import Records
import Testing

@testable import Pipeline

/// Drops of people, as `cyson synth --kind people` writes them, through the walk.
@Suite struct InventedPeopleTests {
  private func write(
    _ kind: String, to path: String?, truth: String? = nil, count: Int = 600, faults: Double = 0,
    format: String = "csv"
  ) throws {
    try Invention(kind: kind, count: count, seed: 2, faults: faults, format: format)
      .write(to: path, truth: truth)
  }

  /// Every file is known by its signature, every record is read, and what is found in them is what the
  /// slips of a source make: numbers with wrong check signs, and ages that do not agree with birthdays.
  @Test func areReadAsTheExchangeFormat() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("people", to: folder.path(), truth: folder.path() + ".truth")
    defer { try? FileManager.default.removeItem(atPath: folder.path() + ".truth") }
    var request = ValidationRequest(paths: [folder.path()])
    request.schemas = Walk.full("schemas")
    let report = try await Validation.run(request)
    let text = String(decoding: Walk.json(report), as: UTF8.self)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let counts = try #require(json?["counts"] as? [String: Int])
    #expect(counts["records"] == 600)
    let rules = try #require(json?["byRule"] as? [[String: Any]])
    let found = rules.filter {
      ($0["count"] as? Int ?? 0) > 0 && $0["severity"] as? String == "error"
    }
    let slips: Set = ["IDN-001", "IDN-009", "IDN-016", "PER-002", "PER-006", "PER-022"]
    for rule in found { #expect(slips.contains(rule["rule"] as? String ?? ""), "\(rule)") }
    let truth = try String(contentsOfFile: folder.path() + ".truth", encoding: .utf8)
    #expect(truth.split(separator: "\n").count == 601)
  }

  @Test func refuseWhatPeopleDoNotHave() {
    #expect(throws: RunError.self) { try write("people", to: nil) }
    #expect(throws: RunError.self) { try write("people", to: nil, faults: 0.5) }
    #expect(throws: RunError.self) { try write("people-list", to: nil, format: "json") }
    #expect(throws: RunError.self) { try write("people-list", to: nil, count: 3_000_000) }
  }
}
