import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

/// Five intelligence reports of both schemes, as a scratch partner could send them in three layouts
/// of its own: three attributes of a grade in XML, one cell in CSV, one value in JSON.
@Suite struct IntelligenceTripletTests {
  private static let csv = """
    Log;Date;Grade;Conditions;Marking;Report;Source note;Source;Anonymous;Kind;Towns
    INT/13/1;04/10/2013;B24;Live enquiry, for its own officers;RESTRICTED - POLICING;\
    "Three men wash cars at 9 < 10 & ""early"",
    and sleep there.";Seen from a window.;SR-771-12;N;LAB;Cwmbrân|Caerphilly
    INT/13/2;05/10/2013;C 3 5;Ask the originator first;PROTECT;Dau ddyn mewn tŷ yng Nghasnewydd.;\
    ;;Y;CANN;Chepstow
    INT/13/3;06/10/2013;e/4/1;;RESTRICTED;A van brings food every night.;N/K;SR-100-10;N;SEX|LAB;
    INT/23/4;04/10/2023;2BP;;OFFICIAL-SENSITIVE;The curtains are never opened.;;SR-100-11;N;SEX;Barry
    INT/23/5;05/10/2023;3-e-c;Covert development only;OFFICIAL;Nobody came.;;;Y;LAB;Barry

    """

  private static let json = #"""
    {"logs": [
    {"log": "INT/13/1", "on": "2013-10-04", "grade": "b24", "terms": "Live enquiry, for its own officers",
     "marking": "RESTRICTED - POLICING", "said": {"open":
     "Three men wash cars at 9 < 10 & \"early\",\nand sleep there.", "closed": "Seen from a window."},
     "source": {"ref": "SR-771-12", "anonymous": false}, "kinds": ["LAB"],
     "towns": ["Cwmbr\u00e2n", "Caerphilly"]},
    {"log": "INT/13/2", "on": "2013-10-05", "grade": "C35", "terms": "Ask the originator first",
     "marking": "PROTECT", "said": {"open": "Dau ddyn mewn tŷ yng Nghasnewydd.", "closed": null},
     "source": {"ref": null, "anonymous": true}, "kinds": ["CANN"], "towns": ["Chepstow"]},
    {"log": "INT/13/3", "on": "2013-10-06", "grade": "E41", "terms": "", "marking": "RESTRICTED",
     "said": {"open": "A van brings food every night.", "closed": "N/K"},
     "source": {"ref": "SR-100-10", "anonymous": false}, "kinds": ["SEX", "LAB"], "towns": []},
    {"log": "INT/23/4", "on": "2023-10-04", "grade": "2 B P", "terms": null,
     "marking": "OFFICIAL-SENSITIVE", "said": {"open": "The curtains are never opened."},
     "source": {"ref": "SR-100-11", "anonymous": false}, "kinds": ["SEX"], "towns": ["Barry"]},
    {"log": "INT/23/5", "on": "2023-10-05", "grade": "3EC", "terms": "Covert development only",
     "marking": "OFFICIAL", "said": {"open": "Nobody came."},
     "source": {"anonymous": true}, "kinds": ["LAB"], "towns": ["Barry"]}
    ]}

    """#

  private static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <s:logs xmlns:s="urn:example:scratch">
      <s:log number="INT/13/1" on="20131004" marking="RESTRICTED - POLICING">
        <s:grade source="B" information="2" handling="4"/>
        <s:terms>Live enquiry, for its own officers</s:terms>
        <s:open>Three men wash cars at 9 &lt; 10 <![CDATA[& "early"]]>,
    and sleep there.</s:open>
        <s:closed source="SR-771-12" anonymous="N">Seen from a window.</s:closed>
        <s:kind>LAB</s:kind><s:town>Cwmbr&#xE2;n</s:town><s:town>Caerphilly</s:town></s:log>
      <s:log number="INT/13/2" on="20131005" marking="PROTECT">
        <s:grade source="c" information="3" handling="5"/>
        <s:terms>Ask the originator first</s:terms>
        <s:open>Dau ddyn mewn tŷ yng Nghasnewydd.</s:open>
        <s:closed anonymous="Y"/><s:kind>CANN</s:kind><s:town>Chepstow</s:town></s:log>
      <s:log number="INT/13/3" on="20131006" marking="RESTRICTED">
        <s:grade source="E" information="4" handling="1"/><s:terms/>
        <s:open>A van brings food every night.</s:open>
        <s:closed source="SR-100-10" anonymous="N">N/K</s:closed>
        <s:kind>SEX</s:kind><s:kind>LAB</s:kind></s:log>
      <s:log number="INT/23/4" on="20231004" marking="OFFICIAL-SENSITIVE">
        <s:grade source="2" information="B" handling="P"/>
        <s:open>The curtains are never opened.</s:open>
        <s:closed source="SR-100-11" anonymous="N"/><s:kind>SEX</s:kind><s:town>Barry</s:town></s:log>
      <s:log number="INT/23/5" on="20231005" marking="OFFICIAL">
        <s:grade source="3" information="e" handling="C"/><s:terms>Covert development only</s:terms>
        <s:open>Nobody came.</s:open><s:closed anonymous="Y"/>
        <s:kind>LAB</s:kind><s:town>Barry</s:town></s:log>
    </s:logs>

    """

  private static let kinds =
    #""codes": {"LAB": "labour", "SEX": "sexual", "CANN": "criminal.cannabis"}"#
  private static let answers = #""codes": {"Y": "yes", "N": "no"}"#

  private static func grade(_ source: String, _ information: String, _ handling: String) -> String {
    """
    "gradingScheme": {"from": "\(source)", "as": "grade", "part": "scheme"},
    "sourceEvaluation": {"from": "\(source)", "as": "grade", "part": "source"},
    "intelligenceEvaluation": {"from": "\(information)", "as": "grade", "part": "intelligence"},
    "handlingCode": {"from": "\(handling)", "as": "grade", "part": "handling"},
    """
  }

  private static func export(_ format: String, _ rest: String) -> String {
    """
    {"id": "scratch/\(format)", "recordKind": "intelligence-report", "format": "\(format)",
     "effective": {"from": "2010-01-01"}, "ignored": {}, \(rest)}}
    """
  }

  private static let csvExport = export(
    "csv",
    """
    "delimiter": ";", "records": {"path": ""},
    "signature": {"columns": ["Log", "Grade", "Source note"]}, "fields": {
    \(grade("Grade", "Grade", "Grade"))
    "intelligenceReference": {"from": "Log", "as": "identifier"},
    "reportedOn": {"from": "Date", "as": "date", "pattern": "dd/MM/yyyy"},
    "handlingConditions": {"from": "Conditions", "as": "text"},
    "protectiveMarking": {"from": "Marking", "as": "code"},
    "sanitisedText": {"from": "Report", "as": "text"},
    "sourceText": {"from": "Source note", "as": "text"},
    "sourceReference": {"from": "Source", "as": "identifier"},
    "isAnonymousSource": {"from": "Anonymous", "as": "code", \(answers)},
    "exploitationTypes": {"from": "Kind", "as": "codes", "separator": "|", \(kinds)},
    "exploitationTowns": {"from": "Towns", "as": "texts", "separator": "|"}
    """)

  private static let jsonExport = export(
    "json",
    """
    "records": {"path": "/logs"}, "signature": {"keys": ["log", "grade", "said"]}, "fields": {
    \(grade("grade", "grade", "grade"))
    "intelligenceReference": {"from": "log", "as": "identifier"},
    "reportedOn": {"from": "on", "as": "date", "pattern": "yyyy-MM-dd"},
    "handlingConditions": {"from": "terms", "as": "text"},
    "protectiveMarking": {"from": "marking", "as": "code"},
    "sanitisedText": {"from": "said/open", "as": "text"},
    "sourceText": {"from": "said/closed", "as": "text"},
    "sourceReference": {"from": "source/ref", "as": "identifier"},
    "isAnonymousSource": {"from": "source/anonymous", "as": "code"},
    "exploitationTypes": {"from": "kinds/*", "as": "code", \(kinds)},
    "exploitationTowns": {"from": "towns/*", "as": "text"}
    """)

  private static let xmlExport = export(
    "xml",
    """
    "records": {"path": "/logs/log"},
    "signature": {"root": "logs", "namespace": "urn:example:scratch"}, "fields": {
    \(grade("grade/@source", "grade/@information", "grade/@handling"))
    "intelligenceReference": {"from": "@number", "as": "identifier"},
    "reportedOn": {"from": "@on", "as": "date", "pattern": "yyyyMMdd"},
    "handlingConditions": {"from": "terms", "as": "text"},
    "protectiveMarking": {"from": "@marking", "as": "code"},
    "sanitisedText": {"from": "open", "as": "text"},
    "sourceText": {"from": "closed", "as": "text"},
    "sourceReference": {"from": "closed/@source", "as": "identifier"},
    "isAnonymousSource": {"from": "closed/@anonymous", "as": "code", \(answers)},
    "exploitationTypes": {"from": "kind", "as": "code", \(kinds)},
    "exploitationTowns": {"from": "town", "as": "text"}
    """)

  /// The schemas as they are published, with the scratch partner beside the others.
  private static let schemas = Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cyson-intelligence-triplets-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: Walk.root.appending(path: "schemas"), to: folder)
    let profile = """
      {"$schema": "../partner.schema.json", "partner": "scratch",
       "name": {"en": "Scratch", "cy": "Crafu"}, "kind": "other", "language": "en",
       "exports": [\(csvExport), \(jsonExport), \(xmlExport)]}
      """
    try Data(profile.utf8).write(to: folder.appending(path: "partners/scratch.json"))
    return try SchemaFolder(path: folder.path())
  }

  private static let texts: [SourceFormat: String] = [.csv: csv, .json: json, .xml: xml]

  private func records(_ format: SourceFormat) throws -> String {
    let text = try #require(Self.texts[format])
    return try Walk.canonicalRecords(Array(text.utf8), schemas: Self.schemas.get())
  }

  @Test(arguments: [SourceFormat.json, .xml])
  func givesTheSameCanonicalRecords(_ format: SourceFormat) throws {
    let expected = try records(.csv)
    #expect(expected.split(separator: "\n").count == 5)
    #expect(try records(format) == expected)
  }

  @Test func keepsTheGradeAndReadsItInTheNewerScheme() throws {
    let lines = try records(.csv).split(separator: "\n")
    try #require(lines.count == 5)
    let grades: [(String, converted: String?)] = [
      ("5x5x5.B 5x5x5.2 5x5x5.4", "3x5x2.1 3x5x2.A 3x5x2.C"),
      ("5x5x5.C 5x5x5.3 5x5x5.5", "? 3x5x2.B 3x5x2.C"),
      ("5x5x5.E 5x5x5.4 5x5x5.1", "3x5x2.2 3x5x2.D 3x5x2.P"),
      ("3x5x2.2 3x5x2.B 3x5x2.P", nil), ("3x5x2.3 3x5x2.E 3x5x2.C", nil),
    ]
    for (line, grade) in zip(lines, grades) {
      #expect(codes(line, GradePart.allCases.map(\.field)) == grade.0)
      let converted = codes(line, GradePart.allCases.map(\.convertedField))
      #expect(converted == grade.converted ?? "  ")
      #expect(line.contains(#""partner":"scratch""#))
    }
    #expect(lines[1].contains(#""convertedSourceEvaluation":{"missing":"unknown"}"#))
    #expect(lines[0].contains(#""and sleep there.""#) == false)
    #expect(lines[0].contains(#"& \"early\",\nand sleep there.""#))
    #expect(lines[2].contains(#""sourceText":{"missing":"unknown"}"#))
  }

  /// The codes of the fields in a line, with a question mark for one that is missing.
  private func codes(_ line: Substring, _ fields: [CanonicalField]) -> String {
    fields.map { field in
      guard let key = line.firstRange(of: "\"\(field)\":") else { return "" }
      let value = line[key.upperBound...]
      return value.hasPrefix("{") ? "?" : String(value.dropFirst().prefix { $0 != "\"" })
    }.joined(separator: " ")
  }
}
