import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct ProfileDecoderTests {
  static let export: Document = [
    "id": "police/2024", "recordKind": "referral", "format": "csv",
    "signature": ["columns": ["Ref"]], "fields": [:],
  ]
  static let profile: Document = [
    "$schema": "../partner.schema.json", "partner": "police",
    "name": ["en": "Police", "cy": "Heddlu"], "kind": "police-force", "language": "cy",
    "exports": [export],
  ]

  @Test func readsAProfile() throws {
    let export = Self.export.with([
      "effective": ["from": "2024-04-01", "until": "2025-03-31"], "delimiter": ";",
      "encoding": "windows-1252", "headerRows": 2,
      "records": ["path": "a/b", "each": "c", "only": ["from": "type", "in": ["MS"]]],
      "signature": ["root": "Cases", "namespace": "urn:x"], "format": "xml",
      "missing": ["Ddim": "unknown"], "ignored": ["x": "not needed"], "mayOmitColumns": true,
      "fields": [
        "gender": ["from": "Sex", "as": "code", "codes": ["W": "female", "Na": "?refused"]],
        "aliases": [["from": "A1", "as": "text"], ["from": "A2", "as": "text"]],
      ],
    ])
    let profile = try decode(Self.profile.with(["exports": [export]]))
    #expect(profile.language == .welsh)
    #expect(profile.name == Words(en: "Police", cy: "Heddlu"))
    let read = try #require(profile.exports.first)
    #expect(read.effective == .between("2024-04-01", "2025-03-31"))
    #expect(read.delimiter == UInt8(ascii: ";"))
    #expect(read.encoding == .windows1252 && read.headerRows == 2)
    #expect(read.records.path == ["a", "b"] && read.records.each == ["c"])
    #expect(read.records.only?.path == "type" && read.records.only?.values == ["MS"])
    #expect(read.missing.code(for: "ddim".bytes) == "unknown")
    #expect(read.ignored == ["x": "not needed"] && read.mayOmitColumns)
    #expect(read.suppliedFields == [.gender, .aliases])
    #expect(read.sources.flatMap(\.paths) == ["Sex", "A1", "A2"])
    guard case .code(let reading) = read.sources[0].transform else {
      Issue.record("not a code")
      return
    }
    #expect(reading.code(for: "w".bytes) == "female")
    #expect(reading.code(for: "Male".bytes) == "male")
    #expect(reading.ownMissing.code(for: "NA".bytes) == "refused")
  }

  @Test func takesWhatMostProfilesWantWhereNothingIsSaid() throws {
    let read = try #require(try decode(Self.profile).exports.first)
    #expect(read.encoding == .utf8 && read.delimiter == UInt8(ascii: ",") && read.headerRows == 1)
    #expect(read.effective.isAlways && !read.mayOmitColumns && read.missing.isEmpty)
    #expect(read.records.path.isEmpty && read.records.each.isEmpty && read.records.only == nil)
  }

  @Test func namesTheKeyThatWasMeant() {
    expect(.unknownKey("langauge", nearest: "language")) {
      Self.profile.with(["langauge": .here("cy")])
    }
    expect(.unknownKey("delimeter", nearest: "delimiter")) {
      Self.exporting(["delimeter": .here(";")])
    }
    expect(.unknownKey("colour", nearest: nil)) { Self.exporting(["colour": .here("red")]) }
    expect(.unknownKey("pattren", nearest: "pattern")) {
      Self.filling(
        "referredOn", ["from": "D", "as": "date", "pattern": "yyyy", "pattren": .here("yyyy")])
    }
    let error = ProfileError(
      file: "a.json", position: Document.marked,
      problem: .unknownKey("delimeter", nearest: "delimiter"))
    #expect(
      error.description
        == "a.json:12:7: the key \"delimeter\" is not known here; did you mean \"delimiter\"?")
  }

  @Test func readsADatedCode() throws {
    let dated: Document = [
      "from": "Sex", "as": "dated-code", "datedBy": "referredOn", "since": "2025-03-31",
      "earlier": "gender",
    ]
    let read = try #require(try decode(Self.filling("gender", dated)).exports.first)
    guard case .datedCode(_, let meaning) = read.sources[0].transform else {
      Issue.record("not a dated code")
      return
    }
    #expect(meaning.since == CivilDate("2025-03-31"))
    #expect(meaning.datedBy == .referredOn && meaning.earlier == .gender)
    expect(.unknownField("refferedOn", nearest: "referredOn")) {
      Self.filling("gender", dated.with(["datedBy": .here("refferedOn")]))
    }
    expect(.transformDoesNotFit("dated-code", field: "nationalities")) {
      Self.filling("gender", .here(dated.with(["earlier": "nationalities"])))
    }
    expect(.transformDoesNotFit("dated-code", field: "dateOfBirth")) {
      Self.filling("gender", .here(dated.with(["datedBy": "dateOfBirth"])))
    }
    expect(.notADay("31 March")) {
      Self.filling("gender", .here(dated.with(["since": "31 March"])))
    }
  }

  @Test func readsAPartOfAGrade() throws {
    let part: Document = ["from": "Grade", "as": "grade", "part": "handling"]
    let read = try #require(try decode(Self.filling("handlingCode", part)).exports.first)
    guard case .grade(let grade) = read.sources[0].transform else {
      Issue.record("not a grade")
      return
    }
    #expect(grade.part == .handling && grade.scheme == nil)
    for field in ["sourceEvaluation", "gradingScheme"] {
      expect(.transformDoesNotFit("grade", field: field)) { Self.filling(field, .here(part)) }
    }
    expect(
      .unknownValue(
        "sauce", of: "part", allowed: ["source", "intelligence", "handling", "scheme"])
    ) {
      Self.filling("handlingCode", .here(part.with(["part": .here("sauce")])))
    }
    expect(.unknownValue("4x4", of: "scheme", allowed: ["5x5x5", "3x5x2"])) {
      Self.filling("handlingCode", .here(part.with(["scheme": .here("4x4")])))
    }
  }

  @Test func namesTheFieldThatWasMeant() {
    expect(.unknownField("refferedOn", nearest: "referredOn")) {
      Self.filling("refferedOn", .here(["from": "D", "as": "date", "pattern": "yyyy"]))
    }
    expect(.unknownField("shoeSize", nearest: nil)) {
      Self.filling("shoeSize", .here(["from": "D", "as": "text"]))
    }
  }

  @Test func refusesAPatternThatItCannotRead() {
    expect(.badPattern("DD/MM/YYYY")) {
      Self.filling(
        "referredOn", .here(["from": "D", "as": "date", "pattern": ["yyyy", "DD/MM/YYYY"]]))
    }
  }

  @Test(arguments: [
    ("text", "referredOn"), ("date", "familyName"), ("code", "familyName"), ("text", "gender"),
    ("tick", "statedAge"), ("integer", "gender"), ("identifier", "referredOn"),
    ("given-names", "referredOn"), ("join", "gender"), ("constant", "referredOn"),
  ])
  func refusesATransformThatDoesNotFitItsField(_ transform: String, _ field: String) {
    expect(.transformDoesNotFit(transform, field: field)) {
      let source: Document = ["from": "D", "as": Document(stringLiteral: transform)]
      return Self.filling(field, .here(transform == "constant" ? source.without("from") : source))
    }
  }

  @Test func refusesACodeThatItsListHasNot() {
    let unknown = ProfileError.Problem.unknownCode(
      "woman", list: "genders", nearest: nil)
    expect(unknown) {
      Self.filling("gender", ["from": "S", "as": "code", "codes": ["W": .here("woman")]])
    }
    expect(unknown) { Self.filling("gender", .here(["as": "constant", "value": "woman"])) }
    expect(unknown) {
      Self.filling("gender", .here(["from": "S", "as": "tick", "code": "woman", "ticks": ["x"]]))
    }
    expect(
      .unknownValue("lost", of: "missing", allowed: Missing.allCases.map(\.rawValue))
    ) { Self.filling("gender", ["from": "S", "as": "code", "codes": ["W": .here("?lost")]]) }
  }

  @Test func refusesAValueThatCannotStand() {
    expect(.unknownValue("txt", of: "as", allowed: Transform.names)) {
      Self.filling("phone", .here(["from": "P", "as": "txt"]))
    }
    expect(.unknownValue("xls", of: "format", allowed: ["csv", "json", "ndjson", "xml"])) {
      Self.exporting(["format": .here("xls")])
    }
    expect(.notADay("01/04/2024")) { Self.exporting(["effective": ["from": .here("01/04/2024")]]) }
    expect(.wrongType("delimiter", expected: .oneCharacter)) {
      Self.exporting(["delimiter": .here("||")])
    }
    for rows in ["0", "5", "1.5", "-1"] {
      expect(.wrongType("headerRows", expected: .number(1...4))) {
        Self.exporting(["headerRows": Document(.number(rows), at: Document.marked)])
      }
    }
    expect(.wrongType("x", expected: .reason)) {
      Self.exporting(["ignored": ["x": .here("")]])
    }
    expect(.wrongType("exports", expected: .list)) { Self.profile.with(["exports": .here([:])]) }
  }

  @Test(arguments: ["partner", "name", "kind", "language", "exports"])
  func asksForEveryKeyOfAProfile(_ key: String) {
    expect(.missingKey(key)) { .here(Self.profile.without(key)) }
  }

  @Test(arguments: ["id", "recordKind", "format", "signature", "fields"])
  func asksForEveryKeyOfAnExport(_ key: String) {
    expect(.missingKey(key)) {
      Self.profile.with(["exports": [.here(Self.export.without(key))]])
    }
  }

  /// They were once read as if they were not there.
  @Test func refusesWrongTypesOfWhatMayBeLeftOut() {
    expect(.wrongType("mayOmitColumns", expected: .boolean)) {
      Self.exporting(["mayOmitColumns": .here("yes")])
    }
    for digits in ["8", 0, 21, [8]] as [Document] {
      expect(.wrongType("digits", expected: .number(1...20))) {
        Self.filling("phone", ["from": "P", "as": "identifier", "digits": .here(digits)])
      }
    }
    for key in ["missing", "ignored", "open", "drafted"] {
      expect(.wrongType(key, expected: .object)) { Self.exporting([key: .here("x")]) }
    }
    expect(.wrongType("codes", expected: .object)) {
      Self.filling("gender", ["from": "S", "as": "code", "codes": .here(["female"])])
    }
  }

  @Test func asksWhereAValueComesFrom() {
    expect(.missingKey("from")) { Self.filling("phone", .here(["as": "text"])) }
  }

  // MARK: - Helpers

  private static func exporting(_ changes: [String: Document]) -> Document {
    profile.with(["exports": [export.with(changes)]])
  }

  private static func filling(_ field: String, _ source: Document) -> Document {
    exporting(["fields": Document(.object([(key: field, value: source)]), at: .start)])
  }

  private func decode(_ document: Document) throws(ProfileErrors) -> Profile {
    try ProfileDecoder.profile(document, file: "police.json", lists: Lists.all)
  }

  /// Expects the problem at the place that is marked in the document.
  private func expect(
    _ problem: ProfileError.Problem, at location: SourceLocation = #_sourceLocation,
    in document: () -> Document
  ) {
    let expected = ProfileError(file: "police.json", position: Document.marked, problem: problem)
    #expect(throws: ProfileErrors(errors: [expected]), sourceLocation: location) {
      try decode(document())
    }
  }
}
