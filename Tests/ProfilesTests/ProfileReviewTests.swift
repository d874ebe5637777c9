import CanonicalModel
import Records
import Testing

@testable import Profiles

/// What is said of a profile by somebody who has no file: each remark at its place, and none of a
/// profile that is in order.
@Suite struct ProfileReviewTests {
  static let fields: Document = [
    "localReference": ["from": "Ref", "as": "identifier"],
    "referredOn": ["from": "Date", "as": "date", "pattern": "dd/MM/yyyy"],
    "gender": ["from": "Sex", "as": "code", "codes": ["W": "female", "Na": "?refused"]],
  ]
  static let export: Document = [
    "id": "police/referrals-2024", "recordKind": "referral", "effective": ["from": "2024-04-01"],
    "format": "csv", "records": ["path": ""], "signature": ["columns": ["Ref", "Date"]],
    "fields": fields, "ignored": ["Owner": "technical"], "missing": ["Ddim": "unknown"],
  ]
  static let xml: Document = [
    "id": "police/xml-2024", "recordKind": "referral", "effective": ["from": "2024-04-01"],
    "format": "xml", "records": ["path": "/Cases/Case", "each": "Person"],
    "signature": ["root": "Cases"],
    "fields": [
      "localReference": ["from": "@ref", "as": "identifier"],
      "familyName": ["from": "Person/Name/Family", "as": "text"],
    ],
    "ignored": ["Person/Name/@style": "technical"],
  ]

  @Test func saysNothingOfAProfileInOrder() {
    #expect(remarks(profile([Self.export, Self.xml])).isEmpty)
  }

  // MARK: - Exports with one thing wrong

  static let spoilt: [(String, Document)] = [
    // Format.
    (
      "signature-of-other-format",
      export.with(["format": "json", "signature": .here(["columns": ["Ref"]])])
    ),
    ("key-of-other-format", export.with(["schema": .here("a.xsd")])),
    ("key-of-other-format", xml.with(["delimiter": .here(";")])),
    ("key-of-other-format", export.with(["records": ["path": .here("/a")]])),
    ("no-record-path", xml.with(["records": .here(["path": ""])])),
    // Versions.
    (
      "from-after-until",
      export.with(["effective": .here(["from": "2024-04-01", "until": "2024-03-31"])])
    ),
    ("no-dates", .here(export.without("effective"))),
    ("id-of-other-partner", export.with(["id": .here("heddlu/referrals-2024")])),
    ("id-of-other-partner", export.with(["id": .here("police/")])),
    ("bad-id", export.with(["id": .here("police/Referrals 2024")])),
    ("bad-id", export.with(["id": .here("police/a/b")])),
    // Spellings.
    ("unreachable-spelling", coded(["W": "female", "w ": .here("male")])),
    ("unreachable-spelling", coded(["W": "female", "": .here("male")])),
    ("missing-word-is-code", export.with(["missing": ["w": .here("unknown")]])),
    ("missing-word-is-code", export.with(["missing": ["Benyw": .here("unknown")]])),
    (
      "unreachable-spelling",
      export.with(["missing": .object([("Ddim", "unknown"), ("DDIM", .here("refused"))])])
    ),
    ("tick-is-missing-word", ticked(["x", .here("Ddim")])),
    ("superfluous-spelling", ticked(["Yes", .here("YES")])),
    ("no-ticks", ticked(.here([]))),
    // Dates.
    ("pattern-reads-nothing", dated(.here("dd/yyyy"))),
    ("ambiguous-pattern", dated(["dd/MM/yyyy", .here("MM/dd/yyyy")])),
    ("ambiguous-pattern", dated(["dd/MM/yy", .here("yy/MM/dd")])),
    ("ambiguous-pattern", dated(["yyyy", .here("yyMM")])),
    ("unreachable-pattern", dated(["d/M/yyyy", .here("dd/MM/yyyy")])),
    ("unreachable-pattern", dated(["yyyy", .here("yyyy")])),
    (
      "two-digit-birth-year",
      filled("dateOfBirth", ["from": "Born", "as": "date", "pattern": .here("dd/MM/yy")])
    ),
    (
      "mixed-day-order",
      filled("receivedOn", ["from": "Got", "as": "date", "pattern": .here("MM/dd/yyyy")])
    ),
    // Sources.
    (
      "mapped-twice",
      filled("phone", [["from": "P", "as": "text"], .here(["from": "P", "as": "text"])])
    ),
    (
      "constant-and-mapped",
      filled("phone", [["from": "P", "as": "text"], .here(["as": "constant", "value": "1"])])
    ),
    (
      "constant-and-mapped",
      filled(
        "phone", [["as": "constant", "value": "2"], .here(["as": "constant", "value": "1"])])
    ),
    ("several-values", filled("phone", ["from": "P", "as": .here("texts"), "separator": ";"])),
    (
      "no-identifier",
      export.with([
        "fields": .here(
          fields.without("localReference").with(["phone": ["from": "Ref", "as": "text"]]))
      ])
    ),
    // Paths.
    ("bad-path", filled("phone", ["from": .here(""), "as": "text"])),
    ("bad-path", inXML("/Person/Phone")), ("bad-path", inXML("Cases/Case/Person/Phone")),
    ("bad-path", inXML("Person//Phone")), ("bad-path", inXML("ns:Person/Phone")),
    ("bad-path", inXML("Person/@phone/Home")),
    ("ignored-and-mapped", export.with(["ignored": ["Sex": .here("not asked for")]])),
    (
      "ignored-twice",
      xml.with(["ignored": .object([("Log", "technical"), ("Log/Entry", .here("technical"))])])
    ),
    ("mapped-below-ignored", inXML("Log/Phone", ignored: ["Log": "technical"])),
    (
      "part-without-fields",
      xml.with(["records": ["path": "/Cases/Case", "each": .here("Victim")]])
    ),
    (
      "no-record-counts",
      xml.with([
        "records": [
          "path": "/Cases/Case", "each": "Person",
          "only": ["from": "Person/Role", "in": .here([])],
        ]
      ])
    ),
    (
      "only-path-alone",
      xml.with([
        "records": [
          "path": "/Cases/Case", "each": "Person",
          "only": ["from": .here("Victim/Role"), "in": ["PV"]],
        ]
      ])
    ),
    // Signature.
    ("signature-name-unknown", export.with(["signature": ["columns": ["Ref", .here("Nobody")]]])),
    (
      "signature-excludes-own",
      export.with(["signature": ["columns": ["Ref"], "without": [.here("Owner")]]])
    ),
    // Drafts.
    ("open-column", export.with(["open": ["Colour": .here(["why": "no field"])]])),
    ("open-column-settled", export.with(["open": ["Owner": .here("why")]])),
    ("drafted", export.with(["drafted": .here(["Ref": ["field": "localReference"]])])),
  ]

  @Test(arguments: spoilt)
  func tellsWhatIsWrongAndWhere(_ name: String, _ export: Document) {
    let remarks = remarks(profile([export]))
    #expect(remarks.map(\.name) == [name], "\(remarks.map(\.what.en))")
    #expect(remarks.first?.position == Document.marked)
    for remark in remarks {
      #expect(!remark.what.en.isEmpty && remark.what.en != remark.what.cy)
      #expect(!remark.mend.en.isEmpty && remark.mend.en != remark.mend.cy)
    }
  }

  // MARK: - Several exports

  @Test func tellsOfIDsThatAreTheSame() {
    let second = Self.xml.with(["id": .here("police/referrals-2024")])
    #expect(names(profile([Self.export, second])) == ["duplicate-id"])
  }

  @Test func tellsOfVersionsInUseOnTheSameDay() {
    let older = Self.export.with([
      "id": "police/referrals-2020", "effective": ["from": "2020-04-01"],
      "signature": ["columns": ["Ref", "Date"], "without": ["Form"]],
    ])
    let newer = Self.export.with([
      "effective": .here(["from": "2024-04-01"]),
      "signature": ["columns": ["Ref", "Date", "Form"]],
      "fields": Self.fields.with(["consentMethod": ["from": "Form", "as": "text"]]),
    ])
    #expect(names(profile([older, newer])) == ["overlapping-versions"])
    let ended = older.with(["effective": ["from": "2020-04-01", "until": "2024-03-31"]])
    #expect(names(profile([ended, newer])).isEmpty)
  }

  @Test func tellsOfSignaturesThatCannotBeToldApart() {
    let marked = Self.export.with([
      "id": "police/contacts", "signature": .here(["columns": ["Sex", "Ref"]]),
    ])
    let remarks = remarks(profile([Self.export, marked]))
    #expect(remarks.map(\.name) == ["same-signature", "same-signature"])
    #expect(remarks.contains { $0.position == Document.marked })
    let other = marked.with(["signature": ["columns": ["Sex", "Ref", "Date"]]])
    #expect(names(profile([Self.export, other])) == ["hidden-by-signature"])
  }

  @Test func holdsSignaturesAgainstThoseOfOtherPartners() throws {
    let other = try ProfileDecoder.profile(
      profile([Self.export], partner: "ngo"), file: "ngo.json", lists: Lists.all)
    let reading = ProfileDecoder.reading(
      profile([Self.export]), file: "police.json", lists: Lists.all)
    let found = ProfileReview.remarks(on: reading, lists: Lists.all, others: other.exports)
    #expect(found.map(\.name) == ["same-signature"])
    #expect(found.first?.what.en.contains("police/referrals-2024") == true)
  }

  // MARK: - Everything at once

  @Test func tellsOfAllMistakesAtOnce() {
    let export = Self.export.with([
      "recordKind": "refferal", "mayOmitColumns": "yes", "missing": "N/K", "delimiter": ";;",
      "records": ["path": 7], "ignored": ["a": ""], "colour": "red",
      "effective": ["from": "soon", "to": "later"],
      "fields": [
        "shoeSize": ["from": "S", "as": "text"],
        "phone": ["from": 5, "as": "text", "pattern": "yyyy"],
        "localReference": ["from": "R", "as": "identifier", "digits": "8"],
        "statedAge": ["from": "R", "as": "identifier", "digits": 0],
        "gender": ["from": "G", "as": "code", "codes": ["A": "man", "B": 3, "C": "?lost"]],
        "referredOn": ["from": "D", "as": "date", "pattern": ["DD", "yyyy", "MMMM"]],
      ],
    ])
    let names = names(
      profile([export]).with([
        "kind": "police", "language": "english", "name": ["en": "Police"],
      ]))
    let expected = [
      "bad-pattern", "bad-pattern", "missing-key", "not-a-day", "transform-does-not-fit",
      "unknown-code", "unknown-field", "unknown-key", "unknown-key", "unknown-key",
      "unknown-value", "unknown-value", "unknown-value", "unknown-value", "wrong-type",
      "wrong-type",
      "wrong-type",
      "wrong-type", "wrong-type", "wrong-type", "wrong-type", "wrong-type",
    ]
    #expect(names.sorted() == expected)
  }

  @Test func tellsOfEveryKeyThatATransformDoesNotTake() {
    for name in Transform.names {
      let keys = Transform.keys(of: name)
      #expect(keys.contains("as") && keys.contains("from") == (name != "constant"))
      #expect(keys.count < Transform.keys(of: nil).count, "\(name) has a line of its own")
    }
  }

  // MARK: - Records that state their kind

  static let stated: Document = [
    "id": "police/records-1", "recordKind": "stated", "effective": ["from": "2024-04-01"],
    "format": "csv", "mayOmitColumns": true, "records": ["path": ""],
    "signature": ["columns": ["kind", "partner"]], "fields": "canonical-record",
  ]

  /// One export becomes one for each kind, and what is wrong with it is still said once.
  @Test(
    arguments: [
      ("unknown-key", "colour", "red"), ("unknown-value", "encoding", "utf-9"),
      ("bad-path", "ignored", ["": "technical"]), ("bad-id", "id", "police/A_1"),
    ] as [(String, String, Document)])
  func saysOnceWhatIsWrongWithAllKinds(_ name: String, _ key: String, _ value: Document) {
    #expect(names(profile([Self.stated.with([key: value])])) == [name])
  }

  @Test func saysNothingOfAStatedExportInOrder() {
    #expect(names(profile([Self.stated, Self.export])).isEmpty)
  }

  @Test func twoExportsWithOneSignatureAreToldThoughTheirRecordsStateTheirKind() {
    let other = Self.stated.with(["id": "police/others-1"])
    #expect(names(profile([Self.stated, other])) == ["same-signature", "same-signature"])
  }

  // MARK: - Making

  private static func filled(_ field: String, _ source: Document) -> Document {
    export.with(["fields": Document(.object(fields.all + [(field, source)]), at: .start)])
  }

  private static func coded(_ codes: Document) -> Document {
    export.with(["fields": fields.with(["gender": ["from": "Sex", "as": "code", "codes": codes]])])
  }

  private static func dated(_ pattern: Document) -> Document {
    export.with([
      "fields": fields.with(["referredOn": ["from": "Date", "as": "date", "pattern": pattern]])
    ])
  }

  private static func ticked(_ ticks: Document) -> Document {
    export.with([
      "fields": fields.with([
        "gender": ["from": "Box", "as": "tick", "code": "female", "ticks": ticks]
      ])
    ])
  }

  private static func inXML(_ path: String, ignored: Document = [:]) -> Document {
    let phone: Document = ["from": .here(Document(stringLiteral: path)), "as": "text"]
    let fields = (xml["fields"] ?? [:]).with(["phone": phone])
    return xml.with(["fields": fields, "ignored": ignored])
  }

  private func profile(_ exports: [Document], partner: String = "police") -> Document {
    [
      "partner": Document(stringLiteral: partner), "name": ["en": "Police", "cy": "Heddlu"],
      "kind": "police-force", "language": "cy", "exports": Document(.array(exports), at: .start),
    ]
  }

  private func remarks(_ document: Document) -> [ProfileRemark] {
    let reading = ProfileDecoder.reading(document, file: "police.json", lists: Lists.all)
    return ProfileReview.remarks(on: reading, lists: Lists.all, others: [])
  }

  private func names(_ document: Document) -> [String] { remarks(document).map(\.name) }
}

extension Document {
  fileprivate var all: [(String, Document)] { (members ?? []).map { ($0.key, $0.value) } }

  fileprivate static func object(_ members: [(String, Document)]) -> Document {
    Document(.object(members.map { (key: $0.0, value: $0.1) }), at: .start)
  }
}
