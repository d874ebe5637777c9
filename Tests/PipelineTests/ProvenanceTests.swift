import Foundation
import Records
import Testing

@testable import Pipeline

/// Every value is traced to the text of which it was made.
@Suite struct ProvenanceTests {
  private func values(_ exported: Exported, record: Int = 0) throws -> [[String: Any]] {
    try #require(try exported.traced[record]["values"] as? [[String: Any]])
  }

  private func value(_ field: String, in exported: Exported, record: Int = 0) throws
    -> [String: Any]
  {
    try #require(try values(exported, record: record).first { $0["field"] as? String == field })
  }

  private func made(_ value: [String: Any]) -> [String: String] {
    (value["made"] as? [String: Any] ?? [:]).mapValues { "\($0)" }
  }

  static let table = """
    nrmReference,route,gender,givenNames,nationalities
    X1,nrm,Benyw,"Si""ân",GBR|Somali
    X2,nrm,N/K,,

    """

  @Test func tracesTheValuesOfATable() async throws {
    let exported = try await Exported([("t.csv", Self.table)])
    let gender = try value("gender", in: exported)
    #expect(gender["value"] as? String == "female" && gender["source"] as? String == "Benyw")
    #expect(made(gender)["transform"] == "code" && made(gender)["list"] == "genders")
    let place = try #require(gender["place"] as? [String: Any])
    #expect(place["line"] as? Int == 2 && place["columnName"] as? String == "gender")
    #expect(place["byteOffset"] as? Int == 58 && place["columnLetter"] as? String == "C")
    let names = try value("givenNames", in: exported)
    #expect(names["source"] as? String == "Si\"ân" && made(names) == ["transform": "text"])
    #expect(try values(exported).filter { $0["source"] as? String == "GBR|Somali" }.count == 2)
    let missing = try value("gender", in: exported, record: 1)
    #expect(made(missing)["list"] == "missing-words")
  }

  /// The lines of lists, against the lists.
  @Test func namesTheRowOfTheList() async throws {
    let exported = try await Exported([("t.csv", Self.table)])
    for (field, code) in [("gender", "female"), ("nationalities", "GBR")] {
      let made = made(try value(field, in: exported))
      let list = try String(
        contentsOfFile: Walk.full("schemas/code-lists/\(try #require(made["list"])).csv"),
        encoding: .utf8)
      let line = try #require(made["line"].flatMap { Int($0) })
      #expect(list.split(separator: "\n")[line - 1].hasPrefix(code + ","))
    }
  }

  @Test func tracesAConstantToItsProfile() async throws {
    let path = "samples/drops/2023-q4/bawso/bawso_contacts_2023Q4.csv"
    let exported = try await Exported(
      [("c.csv", try String(contentsOfFile: Walk.full(path), encoding: .utf8))])
    let provider = try value("supportProvider", in: exported)
    #expect(made(provider) == ["transform": "constant", "profile": "bawso/contacts-2022"])
    let place = try #require(provider["place"] as? [String: Any])
    let file = try #require(place["file"] as? String)
    #expect(file.hasSuffix("schemas/partners/bawso.json"))
    let profile = try Data(contentsOf: URL(filePath: Walk.full("schemas/partners/bawso.json")))
    let offset = try #require(place["byteOffset"] as? Int)
    #expect(String(decoding: profile[offset..<(offset + 6)], as: UTF8.self) == "bawso\"")
    let pointer = try #require(place["jsonPointer"] as? String)
    #expect(pointer.hasPrefix("/exports/") && pointer.hasSuffix("/fields/supportProvider/value"))
  }

  @Test func tracesAReasonToItsOwnPlace() async throws {
    let line =
      #"{"recordKind":"referral","partner":"bawso","person":{"gender":{"missing":"refused"}}}"#
      + "\n"
    let gender = try value("gender", in: try await Exported([("r.ndjson", line)]))
    #expect(made(gender)["transform"] == "missing" && gender["source"] as? String == "refused")
    let place = try #require(gender["place"] as? [String: Any])
    #expect(place["jsonPointer"] as? String == "/person/gender/missing")
  }

  @Test(arguments: [2, 7])
  func isTheSameForAnyNumberOfJobs(_ jobs: Int) async throws {
    let account = String(repeating: "Ym Môn. ", count: 60)
    let rows = (0..<1500).map { "X\($0),nrm,Benyw,\(account),GBR|Somali\n" }.joined()
    let input = [("t.csv", "nrmReference,route,gender,narrative,nationalities\n" + rows)]
    let (one, several) = (
      try await Exported(input), try await Exported(input, jobs: jobs)
    )
    #expect(one.records.utf8.count > 800_000)
    #expect(one.records == several.records && one.provenance == several.provenance)
  }
}
