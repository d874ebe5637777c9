import Records
import Testing

@testable import Pipeline

/// What the national form's keys and values mean, which is not always what they say.
@Suite struct NationalReturnTests {
  /// The canonical record of a referral with these members; a null is no value.
  private func record(_ members: String, isLaterForm: Bool = false) throws -> String {
    let later = isLaterForm ? "\"MoreThanOneExploitationSituations\": \"No\"," : ""
    let text = """
      [{"NRMOrDuty": "NRM", "ExternalId": "d4cc0629-a338-4bbe-beb3-48236e6aea6f", \(later)
        "FirstChanceToReport": "Yes", "CaseStatus": "Pending RG", \(members)}]
      """
    return try Walk.canonicalRecords(Array(text.utf8))
  }

  private static let first = "\"isFirstChanceToReport\":\"yes\""
  private static let before = "\"hasReportedBefore\":\"yes\""

  // MARK: - One key, two questions

  /// Whichever shape the file has: a draft begun on the old form has the old keys and is sent later,
  /// and a file may span the day.
  @Test(
    arguments: ["2025-03-30", "2025-03-30T23:59:59Z", "2024-07-23", "2023-02-02"], [true, false])
  func takesTheOldQuestionUpToTheDayBefore(_ date: String, _ isLaterForm: Bool) throws {
    let record = try record("\"SubmittedDate\": \"\(date)\"", isLaterForm: isLaterForm)
    #expect(record.contains(Self.first) && !record.contains("hasReportedBefore"), "\(record)")
  }

  @Test(
    arguments: ["2025-03-31", "2025-03-31T00:00:01Z", "2025-04-01", "2026-03-26"], [true, false])
  func takesTheNewQuestionFromTheDayOn(_ date: String, _ isLaterForm: Bool) throws {
    let record = try record("\"SubmittedDate\": \"\(date)\"", isLaterForm: isLaterForm)
    #expect(record.contains(Self.before) && !record.contains("isFirstChance"), "\(record)")
  }

  @Test(arguments: ["null", "\"\"", "\"soon\"", "\"2025-03\""], [true, false])
  func takesNeitherWithoutADay(_ date: String, _ isLaterForm: Bool) async throws {
    let record = try record("\"SubmittedDate\": \(date)", isLaterForm: isLaterForm)
    #expect(!record.contains(Self.first) && !record.contains(Self.before), "\(record)")
  }

  @Test func mapsEachRecordOfAFileByItsOwnDay() async throws {
    let rows = ["2025-03-30", "2025-03-31"].map {
      """
      {"NRMOrDuty": "NRM", "ExternalId": "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
       "CaseStatus": "Pending RG", "FirstChanceToReport": "Yes", "SubmittedDate": "\($0)"}
      """
    }
    let bytes = Array("[\(rows.joined(separator: ","))]".utf8)
    let lines = try Walk.canonicalRecords(bytes).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(Self.first) == true && lines.last?.contains(Self.before) == true)
    let rules = try await Walk.report(bytes, .json).findings.map(\.rule.description)
    #expect(!rules.contains("REF-022") && !rules.contains("REF-024") && !rules.contains("REF-025"))
  }

  // MARK: - Values that do not mean what they say

  @Test(arguments: [("Other", "other"), ("Female", "female"), ("Male", "male")])
  func takesOtherForNeitherMaleNorFemale(_ value: String, _ code: String) throws {
    let record = try record(
      "\"SubmittedDate\": \"2024-03-01\", \"Customer.Custom17\": \"\(value)\"")
    #expect(record.contains("\"gender\":\"\(code)\""), "\(record)")
  }

  /// The key of the form, should a return show it: `unknown` is its third answer, not a gap.
  @Test(arguments: ["unknown", "Unknown"])
  func takesUnknownGenderForTheThirdAnswer(_ value: String) throws {
    let record = try record(
      "\"SubmittedDate\": \"2024-03-01\", \"Customer.Custom17\": \"\(value)\"")
    #expect(record.contains("\"gender\":\"other\""), "\(record)")
  }

  @Test(arguments: ["AdultOrChild", "AdultOrChildDuringExploitation"])
  func takesUnknownAgeForNotSure(_ key: String) throws {
    let field =
      key == "AdultOrChild" ? "ageGroupAtReferral" : "ageGroupAtExploitation"
    for (value, code) in [("Unknown", "not-sure"), ("Child", "child"), ("Adult", "adult")] {
      let record = try record("\"SubmittedDate\": \"2024-03-01\", \"\(key)\": \"\(value)\"")
      #expect(record.contains("\"\(field)\":\"\(code)\""), "\(record)")
    }
  }

  /// Somebody who may be a child is one before the law: the council has to be named, consent not.
  @Test func treatsNotSureAsAChild() async throws {
    let text = """
      [{"NRMOrDuty": "NRM", "ExternalId": "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        "FirstChanceToReport": "Yes", "CaseStatus": "Pending RG", "AdultOrChild": "Unknown",
        "SubmittedDate": "2024-03-01"}]
      """
    let rules = try await Walk.report(Array(text.utf8), .json).findings.map(\.rule.description)
    #expect(rules.contains("REF-014") && !rules.contains("CON-001"), "\(rules)")
  }
}
