import CanonicalModel
import Records
import Testing

@testable import Exports

/// The cases of a dataset in the standard of the IOM, and what it cannot hold.
@Suite struct HTCDSTests {
  static let rows = MergedTableTests.rows(MergedTableTests.text("htcds.csv"))
  static let losses = MergedTableTests.rows(MergedTableTests.text("htcds-losses.csv"))

  private func loss(_ table: String, _ field: String, _ reason: String) -> String? {
    Self.losses.first {
      $0["entity_table"] == table && $0["field"] == field && $0["reason"] == reason
    }?["lost_values"]
  }

  @Test func hasTheFieldsOfTheStandardInItsOrder() {
    let prefixes = HTCDSColumn.all.map { $0.name.prefix(4) }
    var order: [Substring] = []
    for prefix in prefixes where order.last != prefix { order.append(prefix) }
    #expect(order == ["org_", "prs_", "vic_", "per_", "cas_", "cco_", "hte_", "spl_", "con_"])
    #expect(HTCDSColumn.all.count == 84)
    #expect(Set(HTCDSColumn.all.map(\.name)).count == 84)
  }

  @Test func tellsACaseOfOnePersonInOneRow() throws {
    #expect(Self.rows.map { $0["ext_RecordID"] } == ["R-000001", "R-000002"])
    let row = try #require(Self.rows.last)
    let expected = [
      "prs_FirstName": "Ana Llŷr", "prs_SecondName": "", "prs_Birthdate": "1990-05-17",
      "prs_Gender": "NonSpecifiedUnknown", "prs_Citizenship": "ALB;XKX",
      "prs_MobilePhone": "447700900123", "prs_HomePhone": "",
      "vic_TraffickingStatus": "ActualVictimOfTrafficking",
      "vic_TypeOfExploitation": "ForcedBegging;Other", "cas_OutgoingReferralDate": "2023-11-03",
      "hte_City": "A|B\\C", "hte_Type": "Exploitation", "hte_Longitude": "-3.1791",
      "spl_Objectives": "Housing, food",
    ]
    for (column, value) in expected { #expect(row[column] == value, "\(column)") }
  }

  @Test func namesNobodyWhereDutyToNotifyWasReported() throws {
    let row = try #require(Self.rows.first)
    #expect(row["ext_PersonID"] == "")
    for (column, value) in row where column.hasPrefix("prs_") { #expect(value == "", "\(column)") }
  }

  @Test func listsWhatItCannotHold() {
    #expect(loss("referrals", "exploitationTypes", "no-value") == "1")
    #expect(loss("referrals", "referredOn", "not-a-day") == "1")
    #expect(loss("referrals", "route", "no-field") == "2")
    #expect(loss("people", "currentTown", "reason-for-none") == "1")
    #expect(loss("people", "statedAge", "no-field") == "1")
    #expect(loss("people", "gender", "reason-for-none") == nil)
    #expect(loss("people", "nationalities", "one-value") == nil)
    #expect(loss("intelligence", "sanitisedText", "not-a-case") == "1")
  }

  @Test(
    arguments: [
      ("07700 900123", "447700900123"), ("+44 (0)7700 900123", "447700900123"),
      ("0044 7700 900123", "447700900123"), ("029 2000 0000", "442920000000"),
      ("+355 4 222 3333", "35542223333"), ("none", nil), ("", nil), ("123", nil),
      ("0770090012307700900123", nil),
    ] as [(String, String?)])
  func spellsTelephoneNumbers(_ text: String, _ number: String?) {
    #expect(PhoneNumber.international(text) == number)
  }

  @Test func knowsWhichLanguagesTheStandardHas() {
    #expect(HTCDSLanguages.code(of: "sq")?.text == "sq")
    #expect(HTCDSLanguages.code(of: "ckb")?.text == "ku")
    #expect(HTCDSLanguages.code(of: "ckb")?.isWider == true)
    #expect(HTCDSLanguages.code(of: "rom")?.text == "rom")
    #expect(HTCDSLanguages.code(of: "acf") == nil)
  }
}
