import Foundation
import Records
import Testing

@testable import Pipeline

/// What the shapes of tables come to in canonical records.
@Suite struct TablePartnerTests {
  private func records(_ path: String) throws -> [String] {
    let file = Walk.root.appending(path: "samples/drops/\(path)")
    return try Walk.canonicalRecords([UInt8](Data(contentsOf: file))).split(separator: "\n")
      .map(String.init)
  }

  /// Actions of a case: a column for each, or all in one cell, a line for each.
  @Test(arguments: [
    "2013-q4/cardiff-marac/Cardiff MARAC cases Oct-Dec 2013.csv",
    "2023-q4/cardiff-marac/marac_cardiff_2023-10_2023-12.csv",
  ])
  func listsTheActionsOfACase(_ path: String) throws {
    let records = try records(path)
    let several = records.filter { record in
      record.contains(#""maracActions":["#) && !record.contains("\\n")
        && record.components(separatedBy: #""maracActions":["#)[1].prefix { $0 != "]" }
          .contains(#"",""#)
    }
    #expect(several.count >= 20)
    #expect(records.allSatisfy { !$0.contains(#""nrmReference""#) })
  }

  /// Every partner asked is an exchange of its own under the number of its request.
  @Test func makesARecordForEachPartnerAsked() throws {
    let records = try records("2013-q4/gain-wales/GAIN Wales tracker Q3 2013-14.csv")
    let first = records.filter { $0.contains(#""exchangeReference":"GAIN/W/13/4100""#) }
    #expect(first.count >= 2)
    #expect(first.allSatisfy { $0.contains(#""exchangePartner":"#) })
    #expect(records.contains { $0.contains(#""exchangeAnswer":"hit""#) })
  }

  /// One value for all councils up to 26 March 2020, the council by its name since.
  @Test func namesTheCouncilSinceTheListDoes() throws {
    let old = try records(
      "2013-q4/cardiff-council/CareFirst child trafficking referrals 2013 Q3.csv")
    #expect(old.allSatisfy { $0.contains(#""firstResponder":"local-authority""#) })
    let new = try records("2023-q4/cardiff-council/atgyfeiriadau_plant_2023Q4.csv")
    #expect(new.allSatisfy { $0.contains(#""firstResponder":"la-cardiff""#) })
    #expect((old + new).allSatisfy { !$0.contains("consentsToReferral") })
  }
}
