import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct RecordMapperTests {
  @Test func tracesAValueToItsSource() throws {
    var mapping = Mapping([FieldSource(.familyName, "Surname")])
    mapping.add("Ref", "1")
    mapping.add("Surname", "  Jones ")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.familyName) == ["Jones"])
    #expect(mapped.record.value(.familyName)?.source == 1)
    #expect(mapped.record.values.count == 1)
    #expect(mapped.faults.isEmpty)
  }

  // MARK: - Paths

  @Test func tellsAnUnmappedPathFromAKnownOne() {
    var mapping = Mapping(
      [FieldSource(.familyName, "victim/name")], format: .json,
      ignored: ["victim/address": "kept by the partner"])
    let name = mapping.path("victim/name")
    let other = mapping.path("victim/nickname")
    let street = mapping.path("victim/address/street")
    let near = mapping.path("victim/addressee")
    let mapper = mapping.mapper
    for path in [name, street, mapping.path("victim"), mapping.path("victim/address")] {
      #expect(mapper.isKnown(path) && !mapper.isUnmapped(path))
    }
    for path in [other, near] { #expect(mapper.isUnmapped(path) && !mapper.isKnown(path)) }
    #expect(!mapper.isKnown(99) && !mapper.isUnmapped(99))
  }

  @Test func takesASlashInTheNameOfAColumnForNoStep() {
    var mapping = Mapping([], ignored: ["Yes": "not needed"])
    let (column, ignored) = (mapping.path("Yes/No"), mapping.path("Yes"))
    #expect(mapping.mapper.isUnmapped(column))
    #expect(!mapping.mapper.isUnmapped(ignored))
  }

  @Test func namesTheColumnsThatAFileHasNot() {
    var mapping = Mapping([
      FieldSource(.familyName, "Surname"), FieldSource(.givenNames, "Forename"),
      FieldSource(.initials, "Forename"),
    ])
    mapping.path("Surname")
    let missing = mapping.mapper.missingColumns()
    #expect(missing.map(\.column) == ["Forename"])
    #expect(missing.first?.fields == [.givenNames, .initials])
    #expect(mapping.mapper.hasMet("Surname") && !mapping.mapper.hasMet("Forename"))
  }

  @Test func learnsPathsThatComeLater() {
    var mapping = Mapping([FieldSource(.familyName, "Surname")])
    var mapper = mapping.mapper
    let late = mapping.path("Surname")
    #expect(!mapper.isKnown(late))
    mapper.learn(mapping.paths)
    #expect(mapper.isKnown(late))
  }

  // MARK: - Transforms of more than one value

  @Test func addsACodeForEachTick() throws {
    var ticks = SpellingTable()
    for tick in ["x", "Yes"] { ticks.add(tick, meaning: "GBR") }
    let codes: [(String, Code)] = [("British", "GBR"), ("Romanian", "ROU"), ("Other", "VNM")]
    var mapping = Mapping(
      codes.map { FieldSource(.nationalities, $0.0, .tick($0.1, ticks: ticks)) })
    mapping.add("British", "YES")
    mapping.add("Romanian", "")
    mapping.add("Other", "No")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.nationalities) == ["GBR"])
    #expect(mapped.faults.isEmpty)
  }

  @Test func splitsCodesAtASeparator() throws {
    var mapping = Mapping([
      FieldSource(
        .nationalities, "Nat", .codes(.nationality, separator: UInt8(ascii: ";")))
    ])
    mapping.add("Nat", "british; ROU ;; Martian;N/K")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.nationalities) == ["GBR", "ROU", "!unmappedCode", "?unknown"])
    #expect(mapped.faults.map(\.fault) == [.unmappedCode])
    #expect(mapped.faults.first?.source == 0)
  }

  @Test func joinsItsSourcesInTheOrderOfTheProfile() throws {
    let join = FieldSource(
      field: .address, paths: ["Street", "Flat", "Town"], transform: .join(separator: ", "))
    var mapping = Mapping([join])
    mapping.add("Town", "Newport")
    mapping.add("Flat", "N/K")
    mapping.add("Street", " 1 Heol Fawr ")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.address) == ["1 Heol Fawr, Newport"])
    #expect(mapped.record.value(.address)?.source == 2)

    var empty = Mapping([join])
    empty.add("Town", " ")
    #expect(try #require(empty.mapped()).record.missing(.address) == .notSupplied)
  }

  @Test func statesAConstantForEveryRecord() throws {
    let mapping = Mapping([
      FieldSource(field: .gender, paths: [], transform: .constant(.code("female"))),
      FieldSource(field: .purpose, paths: [], transform: .constant(.text(Array("audit".utf8)))),
    ])
    let mapped = try #require(mapping.mapped())
    #expect(mapped.values(.gender) == ["female"])
    #expect(mapped.values(.purpose) == ["audit"])
    #expect(mapped.record.value(.gender)?.source == -1)
  }

  // MARK: - Parts

  @Test func countsOnlyWhatTheProfileSelects() {
    for (type, isCounted) in [("MS", true), (" MS ", true), ("ms", false), ("", false)] {
      var mapping = Mapping(
        [FieldSource(.familyName, "Surname")], only: (path: "Type", values: ["MS", "HT"]))
      mapping.add("Surname", "Jones")
      mapping.add("Type", type)
      #expect((mapping.mapped() != nil) == isCounted, "\(type)")
      #expect(!mapping.mapper.isUnmapped(mapping.path("Type")))
    }
    var without = Mapping([], only: (path: "Type", values: ["MS"]))
    without.add("Surname", "Jones")
    #expect(without.mapped() == nil)
  }

  @Test func makesARecordOfEachPart() throws {
    var mapping = Mapping(
      [FieldSource(.crimeReference, "ref"), FieldSource(.familyName, "victim/name")],
      format: .json, each: ["victim"], only: (path: "victim/role", values: ["victim"]))
    mapping.add("ref", "C1")
    for (part, (name, role)) in [("Ann", "victim"), ("Bob", "suspect"), ("Cai", "victim")]
      .enumerated()
    {
      mapping.add("victim/name", name, part: UInt16(part + 1))
      mapping.add("victim/role", role, part: UInt16(part + 1))
    }
    let raw = RawRecord(
      number: 1, start: 0, end: 0, firstField: 0, endField: 0, position: .start, parts: 3)
    #expect(mapping.mapper.partCount(of: raw) == 3)
    #expect(Mapping([]).mapper.partCount(of: raw) == 1)
    let parts = (1...3).map { mapping.mapped(part: $0, of: 3) }
    #expect(parts.map { $0?.values(.familyName) } == [["Ann"], nil, ["Cai"]])
    let last = try #require(parts[2])
    #expect(last.values(.crimeReference) == ["C1"])
    #expect(last.record.part == 3)
    #expect(last.faults.isEmpty)
  }
}
