import CanonicalModel
import Foundation
import Profiles
import Records
import Testing

@testable import Pipeline

/// `cyson partners check`: profiles as they lie in folders.
@Suite struct ProfileCheckTests {
  private func names(_ check: ProfileCheck) -> [String] {
    check.checked.flatMap(\.remarks).map(\.name)
  }

  /// An editor and the program take the same words for what a partner is.
  @Test func kindsOfPartnersAreThoseOfTheSchema() throws {
    let data = try Data(contentsOf: URL(filePath: Walk.full("schemas/partner.schema.json")))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties["kind"]?["enum"] as? [String] == PartnerKind.allCases.map(\.rawValue))
  }

  @Test func findsNoMistakeInThePublishedProfiles() throws {
    let check = try ProfileCheck.run(file: nil, schemas: Walk.full("schemas"))
    #expect(check.checked.count == (try Walk.schemas.get().profiles.count))
    for checked in check.checked {
      let mistakes = checked.remarks.filter { $0.gravity == .mistake }
      #expect(mistakes.isEmpty, "\(checked.file): \(mistakes.map(\.what.en))")
    }
    #expect(check.isClean)
  }

  @Test(arguments: NewPartner.shapes.indices)
  func findsNothingInANewProfile(_ index: Int) throws {
    let schemas = try ScratchSchemas(
      profiles: ["canolfan-newydd.json": NewPartner.shapes[index].profile])
    let file = schemas.file("canolfan-newydd.json")
    #expect(names(try ProfileCheck.run(file: file, schemas: schemas.path)).isEmpty)
    #expect(names(try ProfileCheck.run(file: file, schemas: nil)).isEmpty)
  }

  @Test func namesTheLineOfWhatIsNotJSON() throws {
    let schemas = try ScratchSchemas(profiles: ["a.json": "{\n  \"partner\": ngo\n}\n"])
    let check = try ProfileCheck.run(file: schemas.file("a.json"), schemas: nil)
    #expect(names(check) == ["not-json"])
    #expect(check.checked.first?.remarks.first?.position.line == 2)
    #expect(check.checked.first?.remarks.first?.position.column == 14)
    #expect(!check.isClean)
  }

  @Test func comparesWithTheOtherProfiles() throws {
    let other = NewPartner.csv.profile.replacing("canolfan-newydd", with: "arall")
    let schemas = try ScratchSchemas(
      profiles: ["canolfan-newydd.json": NewPartner.csv.profile, "arall.json": other])
    let all = try ProfileCheck.run(file: nil, schemas: schemas.path)
    let same = all.checked.filter { $0.remarks.contains { $0.name == "same-signature" } }
    #expect(same.map(\.partner) == ["arall", "canolfan-newydd"])
    // A draft outside the folder takes the place of its partner's profile, not of itself twice.
    let draft = try ScratchSchemas(profiles: ["draft.json": NewPartner.csv.profile])
    let one = try ProfileCheck.run(file: draft.file("draft.json"), schemas: schemas.path)
    #expect(names(one) == ["file-name", "same-signature"])
  }

  @Test func tellsOfTwoProfilesOfOnePartnerAndOfBrokenOnesBeside() throws {
    let schemas = try ScratchSchemas(profiles: [
      "canolfan-newydd.json": NewPartner.csv.profile, "copi.json": NewPartner.json.profile,
      "torri.json": "{",
    ])
    let check = try ProfileCheck.run(file: schemas.file("copi.json"), schemas: schemas.path)
    #expect(Set(names(check)) == ["partner-twice", "file-name", "not-compared"])
  }

  // MARK: - XSD

  private func check(xsd: String?, namespace: String?) throws -> [String] {
    let profile = NewPartner.xml(namespace: namespace)
      .replacing("\"ignored\": {}", with: "\"ignored\": {}, \"schema\": \"newydd.xsd\"")
    let schemas = try ScratchSchemas(profiles: ["canolfan-newydd.json": profile])
    if let xsd { try schemas.write(xsd, to: "newydd.xsd") }
    return names(
      try ProfileCheck.run(file: schemas.file("canolfan-newydd.json"), schemas: schemas.path))
  }

  private func xsd(_ root: String, _ target: String?) -> String {
    let named = target.map { " targetNamespace=\"\($0)\"" } ?? ""
    return "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"\(named)>"
      + "<xs:element name=\"\(root)\"><xs:complexType><xs:sequence>"
      + "<xs:element name=\"Cyswllt\"/></xs:sequence></xs:complexType></xs:element></xs:schema>"
  }

  @Test func holdsTheXSDAgainstTheSignature() throws {
    #expect(try check(xsd: nil, namespace: nil) == ["no-schema-file"])
    #expect(try check(xsd: "<xs:schema", namespace: nil) == ["schema-not-compiling"])
    #expect(try check(xsd: xsd("Cysylltiadau", nil), namespace: nil).isEmpty)
    #expect(try check(xsd: xsd("Cysylltiadau", "urn:a&amp;b"), namespace: "urn:a&b").isEmpty)
    #expect(try check(xsd: xsd("Arall", nil), namespace: nil) == ["schema-of-other-root"])
    #expect(
      try check(xsd: xsd("Cysylltiadau", "urn:a"), namespace: "urn:b") == ["schema-of-other-root"])
    #expect(
      try check(xsd: xsd("Cysylltiadau", "urn:a"), namespace: nil) == ["schema-of-other-root"])
  }

  // MARK: - Hostile files

  /// Cut at every byte, and with every byte replaced, a profile is refused or read, and nothing
  /// worse.
  @Test func survivesEveryCut() throws {
    let bytes = Array(NewPartner.named.profile.utf8)
    let lists = try Walk.schemas.get().lists
    for cut in 0..<bytes.count {
      let file = ProfileFile(path: "cut.json", Array(bytes[..<cut]), lists: lists)
      #expect(file.errors.isEmpty == (cut == bytes.count - 1), "only the last line break may go")
    }
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x22, 0x2C, 0x5B, 0xFF] {
        var spoilt = bytes
        spoilt[index] = byte
        let file = ProfileFile(path: "spoilt.json", spoilt, lists: lists)
        guard let reading = file.reading else { continue }
        let remarks = ProfileReview.remarks(on: reading, lists: lists, others: [])
        #expect(remarks.count { $0.gravity == .mistake } >= file.errors.count)
      }
    }
  }

  /// What would be looked at again and again for the nearest name, or nested without end.
  @Test func endsOnProfilesWithoutMeasure() throws {
    let long = String(repeating: "x", count: 200_000)
    let deep = String(repeating: "[", count: 100_000)
    let wide = "{" + (0..<20_000).map { "\"k\($0)\": 1" }.joined(separator: ",") + "}"
    for text in ["{\"\(long)\": 1}", deep, wide, "{\"exports\": \(wide)}"] {
      let schemas = try ScratchSchemas(profiles: ["a.json": text])
      let check = try ProfileCheck.run(file: schemas.file("a.json"), schemas: nil)
      #expect(!check.isClean && check.checked[0].remarks.count <= 1000)
    }
  }

  @Test func writesWhatProgramsCanRead() throws {
    let schemas = try ScratchSchemas(
      profiles: ["a.json": NewPartner.csv.profile.replacing("dd/MM", with: "DD/MM")])
    let check = try ProfileCheck.run(file: schemas.file("a.json"), schemas: nil)
    let text = try ProfileCheckText.text(check, format: "json", in: .english)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(json?["verdict"] as? String == "fail")
    let profiles = try #require(json?["profiles"] as? [[String: Any]])
    let remarks = try #require(profiles.first?["remarks"] as? [[String: Any]])
    let mistake = try #require(remarks.first { $0["gravity"] as? String == "mistake" })
    #expect(mistake["name"] as? String == "bad-pattern" && mistake["line"] as? Int == 16)
    #expect((mistake["mend"] as? [String: String])?["cy"]?.isEmpty == false)
    let welsh = try ProfileCheckText.text(check, format: "text", in: .welsh)
    #expect(welsh.contains("camgymeriad") && !welsh.contains("mistake"))
    #expect(welsh.contains("METHU: 1 proffil"))
    #expect(throws: RunError.self) {
      try ProfileCheckText.text(check, format: "sarif", in: .english)
    }
  }
}
