import CanonicalModel
import Foundation
import Profiles
import Records
import Testing

@testable import Pipeline

/// A partner is taken on with a profile alone, in a folder that has nothing else.
@Suite struct SchemaOverlayTests {
  @Test(arguments: NewPartner.shapes.indices, [false, true])
  func takesANewPartnerOn(_ index: Int, _ isCopy: Bool) async throws {
    let shape = NewPartner.shapes[index]
    let schemas = try ScratchSchemas(
      copying: isCopy, profiles: ["canolfan-newydd.json": shape.profile])
    let report = try await schemas.report(shape.file, shape.format)
    #expect(report.inputs.map(\.profile) == ["canolfan-newydd/contacts-2023"], "\(shape.name)")
    #expect(report.counts.records == 2)
    #expect(report.findings.isEmpty, "\(shape.name): \(report.findings.map(\.rule))")
    #expect(try schemas.folder.profiles.count == (try Walk.schemas.get().profiles.count) + 1)
  }

  @Test func knowsNoFileOfANamespaceThatTheProfileDoesNotName() async throws {
    let schemas = try ScratchSchemas(
      profiles: ["canolfan-newydd.json": NewPartner.xml(namespace: "urn:example:newydd")])
    for shape in [NewPartner.nameless, NewPartner.anyName] {
      let report = try await schemas.report(shape.file, .xml)
      #expect(report.inputs.map(\.profile) == [nil])
      let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 21) })
      let words = finding.arguments["candidates"]?.value(disclosure: nil)
      #expect(words?.contains("canolfan-newydd/contacts-2023") == true)
    }
  }

  /// The one that names the namespace knows the file better.
  @Test func prefersTheProfileThatNamesTheNamespace() async throws {
    let schemas = try ScratchSchemas(profiles: [
      "canolfan-newydd.json": NewPartner.xml(namespace: "urn:example:newydd"),
      "arall.json": NewPartner.xml(namespace: nil).replacing("canolfan-newydd", with: "arall"),
    ])
    for (shape, partner) in [(NewPartner.named, "canolfan-newydd"), (NewPartner.nameless, "arall")]
    {
      let report = try await schemas.report(shape.file, .xml)
      #expect(report.inputs.map(\.partner) == [partner], "\(shape.name)")
    }
  }

  @Test func replacesTheProfileOfAPartner() throws {
    let own = NewPartner.csv.profile.replacing("canolfan-newydd", with: "bawso")
    let schemas = try ScratchSchemas(profiles: ["another-name.json": own])
    let folder = try schemas.folder
    #expect(folder.profiles.count == (try Walk.schemas.get().profiles.count))
    #expect(folder.profile("bawso")?.name.en == "New Centre")
    #expect(folder.profile("gwent-police") != nil)
    #expect(folder.path.hasSuffix("/schemas"))
  }

  /// An XSD lies beside the profile that names it, in whichever folder that is.
  @Test func findsTheXSDBesideItsProfile() async throws {
    let shape = NewPartner.nameless
    let profile = shape.profile.replacing(
      "\"ignored\": {}", with: "\"ignored\": {}, \"schema\": \"newydd.xsd\"")
    let schemas = try ScratchSchemas(profiles: ["canolfan-newydd.json": profile])
    let element = #"<xs:element name="Cysylltiadau"/>"#
    try schemas.write(
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(element)</xs:schema>",
      to: "newydd.xsd")
    // A type that the XSD does not have would be a fault of its own.
    let file = shape.file.replacing(" xsi:type=\"Byr\"", with: "")
    #expect(try await schemas.report(file, .xml).findings.isEmpty)
    let other = file.replacing("Cysylltiadau", with: "Arall")
    #expect(!(try await schemas.report(other, .xml).findings.isEmpty))
    let exports = try schemas.folder.profile("gwent-police")?.exports ?? []
    let gwent = try #require(exports.first { $0.schemaFile != nil })
    let path = try #require(try schemas.folder.schemaPath(of: gwent))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func refusesAFolderThatIsNone() throws {
    let empty = try ScratchSchemas()
    try FileManager.default.removeItem(atPath: empty.path + "/partners")
    #expect(throws: RunError.self) { try SchemaFolder(path: empty.path) }
    #expect(throws: RunError.self) { try SchemaFolder(path: "/nonexistent") }
  }

  /// Every mistake of every profile, each on a line with its place, but no more than can be read.
  @Test func namesAllMistakesOfAllProfiles() throws {
    let broken = NewPartner.csv.profile
      .replacing("\"kind\"", with: "\"knd\"").replacing("\"ngo\"", with: "5")
      .replacing("dd/MM/yyyy", with: "DD/MM")
    let schemas = try ScratchSchemas(
      profiles: ["a.json": broken, "b.json": "{", "c.json": String(repeating: "[", count: 3)])
    let error = try #require(throws: RunError.self) { try schemas.folder }
    let lines = error.message.split(separator: "\n")
    #expect(error.exitCode == 2 && lines.count == 5, "\(error.message)")
    #expect(lines.contains { $0.contains("/a.json:4:10: the key \"knd\" is not known") })
    #expect(lines.contains { $0.contains("/b.json:1:2: this is not JSON") })
    let many = NewPartner.csv.profile.replacing(
      "\"ignored\": {}",
      with: "\"ignored\": {" + (1...40).map { "\"x\($0)\": 0" }.joined(separator: ",") + "}")
    let crowded = try ScratchSchemas(profiles: ["a.json": many])
    let all = try #require(throws: RunError.self) { try crowded.folder }
    #expect(all.message.split(separator: "\n").count == 21)
    #expect(all.message.hasSuffix("… and 20 more; `cyson partners check` lists them all"))
  }
}
