import Foundation
import Testing

/// What every command says, and where, to right and to wrong use of each of its options.
@Suite struct UsageTests {
  static let clean = "nrmReference,route\nX1,nrm\n"
  static let faulty = "nrmReference,route,gender\nX1,nrm,heliotrope\n"
  static let warned = "nrmReference,route,narrative\nX1,nrm,Ynys MÃ´n\n"
  static let noted = "\u{FEFF}nrmReference,route\nX1,nrm\n"

  // MARK: - Exit codes

  @Test(
    arguments: [
      (faulty, "error", 1), (faulty, "never", 0), (warned, "error", 0), (warned, "warning", 1),
      (noted, "warning", 0), (noted, "info", 1), (clean, "info", 0),
    ] as [(String, String, Int32)])
  func endsAsFailOnSays(_ text: String, _ failOn: String, _ code: Int32) throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", text)
    let outcome = try Program.run(["validate", path, "--fail-on", failOn])
    #expect(outcome.status == code)
    #expect(outcome.text.hasPrefix(code == 0 ? "PASS: " : "FAIL: "))
    #expect(outcome.complaints.isEmpty)
  }

  /// It would be read as an empty file, or without an end.
  @Test(arguments: ["/dev/zero", "/dev/stdin"])
  func readsNoDevice(_ path: String) throws {
    let outcome = try Program.run(["validate", path])
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("save its content as a file"), "\(outcome.complaints)")
  }

  /// What a user got wrong, and what the program says to it.
  static let wrongUsage: [([String], String)] = [
    (["validate"], "paths"),
    (["validate", "a.csv", "--selekt", "DEC"], "--select"),
    (["validate", "a.csv", "--select", "DEC-03"], "did you mean DEC-003?"),
    (["validate", "a.csv", "--ignore", "DCE"], "did you mean DEC?"),
    (["validate", Samples.folder, "--partner", "gwent-polise"], "did you mean gwent-police?"),
    (["validate", "a.csv", "--report", "jsn"], "did you mean json?"),
    (["validate", "a.csv", "--report", "json="], "file name"),
    (["validate", "a.csv", "--report", "json", "--report", "text"], "standard output"),
    (["validate", "a.csv", "--fail-on", "warnings"], "did you mean warning?"),
    (["validate", "a.csv", "--as-of", "31/01/2024"], "yyyy-mm-dd"),
    (["validate", "a.csv", "--lang", "fr"], "--lang"),
    (["validate", "a.csv", "--color", "allways"], "did you mean always?"),
    (["validate", "a.csv", "--jobs", "many"], "--jobs"),
    (["validate", "a.csv", "--schemas", "/nonexistent"], "schema"),
    (["validate", "a.csv", "--config", "/nonexistent.json"], "no such configuration"),
    (["explain", "DEC-0003"], "did you mean DEC-003?"),
    (["explain"], "id"),
    (["rules", "DCE"], "did you mean DEC?"),
    (["rules", "DEC,"], "no rule or family"),
    (["validate", "a.csv", "--select", "DEC,KON-001"], "did you mean CON-001?"),
    (["rules", "--format", "jsn"], "did you mean json?"),
    (["partners", "gwent-polise"], "did you mean gwent-police?"),
    (["synth", "--format", "xlsx"], "csv, json, ndjson, xml"),
    (["synth", "--faults", "2"], "between 0 and 1"),
    (["synth", "--kind", "peple"], "did you mean people?"),
    (["review", "lst"], "Did you mean list?"), (["revew", "list"], "Did you mean review?"),
    (["synth", "--out", "x.csv", "--truth", "x.csv"], "this is where the data goes"),
    (["synth", "--kind", "people"], "needs a folder"),
    (["synth", "--kind", "people-list", "--format", "xml"], "writes csv"),
    (["synth", "--kind", "people-list", "--faults", "0.1"], "not for people"),
    (["valdate", "a.csv"], "cyson"),
    (["init", "README.md", "--kind", "police-forse"], "did you mean police-force?"),
    (["init", "README.md", "--record-kind", "referal"], "did you mean referral?"),
    (["init", "README.md", "--partner", "Gwent Police"], "small letters"),
    (["init", "README.md", "--out", "README.md"], "is there already"),
  ]

  /// The draft and nothing else on standard output; what is said of it beside it.
  @Test func proposesAProfileAndSaysWhatItDid() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", "NRM ref,Surname,Date\nNRM231001,Wen,2023-02-25\n")
    let outcome = try Program.run(["init", path, "--partner", "somebody", "--kind", "ngo"])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("{\n  \"$schema\": \"../partner.schema.json\""))
    #expect(outcome.complaints.contains("Surname → familyName"))
    let welsh = try Program.run(["init", path, "--lang", "cy"])
    #expect(welsh.complaints.contains("Ar agor (1):"))
  }

  @Test(arguments: wrongUsage)
  func endsWith2OnWrongUsage(_ arguments: [String], _ hint: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(hint), "\(outcome.complaints)")
  }

  /// A file of the schemas, what is spoilt in it, and the place that the complaint names.
  static let spoilt: [(String, String, String, String)] = [
    ("partners/bawso.json", "\"language\"", "\"langage\"", "bawso.json:6:"),
    ("partners/bawso.json", "\"partner\":", "\"partner\"", "bawso.json:3:"),
    ("code-lists/genders.csv", "code,", "kode,", "genders.csv:1:"),
    ("code-lists/genders.csv", "seen", "sure", "genders.csv:2:"),
  ]

  @Test(arguments: spoilt)
  func endsWith2OnABrokenConfiguration(
    _ file: String, _ text: String, _ other: String, _ place: String
  ) throws {
    let scratch = try Scratch()
    let schemas = scratch.path("schemas")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "schemas").resolvingSymlinksInPath(),
      to: URL(filePath: schemas))
    let url = URL(filePath: "\(schemas)/\(file)")
    let content = try String(contentsOf: url, encoding: .utf8)
    let range = try #require(content.range(of: text))
    try content.replacingCharacters(in: range, with: other)
      .write(to: url, atomically: true, encoding: .utf8)
    let path = try scratch.write("a.csv", Self.clean)
    let outcome = try Program.run(["validate", path, "--schemas", schemas])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(place), "\(outcome.complaints)")
  }

  @Test func endsWith3WhenAPathIsMissing() throws {
    let outcome = try Program.run(["validate", Samples.folder, "/nonexistent/drop.csv"])
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("/nonexistent/drop.csv: there is no such file"))
  }

  @Test(arguments: [
    ["validate", "a.csv", "--report", "json=/nonexistent/x.json"],
    ["synth", "--count", "5", "--out", "/nonexistent/x.csv"],
    ["synth", "--count", "5", "--out", "a.csv", "--truth", "/nonexistent/x.csv"],
  ])
  func endsWith3WhenAnOutputCannotBeWritten(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", Self.faulty)
    let outcome = try Program.run(arguments.map { $0 == "a.csv" ? path : $0 })
    #expect(outcome.status == 3)
    #expect(outcome.complaints.contains("/nonexistent/x"))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(names == ["a.csv"], "no draft is left behind")
  }

  // MARK: - Streams

  @Test func printsOneReportAndNothingBeside() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", Self.faulty)
    let json = try Program.run(["validate", path, "--report", "json"])
    #expect(json.complaints.isEmpty && json.status == 1)
    #expect(try ReportDocument(json.output).findings.map(\.rule) == ["TYP-018"])
    let file = scratch.path("out.json")
    let both = try Program.run(["validate", path, "--report", "text", "--report", "json=\(file)"])
    #expect(both.text.hasPrefix("FAIL: 1 record in 1 file: 1 error"))
    #expect(both.text.contains("a.csv:2:8: error TYP-018"))
    #expect(both.complaints.isEmpty && both.status == 1)
    #expect(try Data(contentsOf: URL(filePath: file)) == json.output)
    let quiet = try Program.run(["validate", path, "--quiet"])
    #expect(quiet.output.isEmpty && quiet.complaints.isEmpty && quiet.status == 1)
  }

  @Test func speaksWelsh() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", Self.faulty)
    let outcome = try Program.run(["validate", path, "--lang", "cy"])
    #expect(outcome.status == 1)
    #expect(!outcome.text.contains("Code that nobody has mapped"))
    #expect(outcome.text.contains("Cod nad oes neb wedi'i fapio"))
  }

  @Test func coloursOnlyWhereItIsAsked() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", Self.faulty)
    #expect(try !Program.run(["validate", path]).output.contains(0x1B))
    #expect(try Program.run(["validate", path, "--color", "always"]).output.contains(0x1B))
  }

  @Test func tellsOfItself() throws {
    #expect(try Program.run(["--version"]).text == "0.1.0\n")
    let help = try Program.run(["--help"])
    #expect(help.status == 0 && help.complaints.isEmpty)
    #expect(help.text.contains("USAGE: cyson"))
    #expect(try Program.run(["validate", "--help"]).text.contains("--fail-on"))
  }

  @Test func listsRulesAndExplainsThem() throws {
    let list = try Program.run(["rules", "DEC"]).text.split(separator: "\n")
    #expect(list.count > 5 && list.allSatisfy { $0.hasPrefix("DEC-") })
    let json = try Program.run(["rules", "--format", "json"]).output
    let catalogue = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let rules = try #require(catalogue?["rules"] as? [[String: Any]])
    #expect(rules.count >= 250)
    for lang in ["en", "cy"] {
      let page = try Program.run(["explain", "dec-005", "--lang", lang])
      #expect(page.status == 0 && page.text.hasPrefix("DEC-005  "))
      #expect(
        page.text.contains("S24-1101") && page.text.contains("https://hansard.parliament.uk/"))
      let all = try Program.run(["explain", "DEC-005", "--lang", lang, "--all"])
      #expect(all.text.count > page.text.count && !all.text.contains("--all"))
      let family = try Program.run(["explain", "dec", "--lang", lang]).text
      #expect(family.hasPrefix("DEC  ") && family.contains("\nDEC-003  "))
    }
    let several = try Program.run(["rules", "dec-005, REF", "--lang", "cy"]).text
    #expect(
      several.contains("DEC-005  gwall") && several.contains("REF-001")
        && !several.contains("error"))
  }

  @Test func listsPartnersAndShowsThem() throws {
    let list = try Program.run(["partners"]).text
    for drop in Samples.drops { #expect(list.contains("\(drop.partner)  ")) }
    let page = try Program.run(["partners", "gwent-police"])
    #expect(page.status == 0)
    #expect(page.text.contains("nrmReference ← Involvements/Involvement/Nrm/@reference"))
  }

  // MARK: - Choice of rules

  @Test func asksOnlyTheRulesThatAreChosen() throws {
    func rules(_ arguments: String...) throws -> Set<String> {
      let all = ["validate", "\(Samples.folder)/bawso", "--report", "json"] + arguments
      return Set(try ReportDocument(try Program.run(all).output).findings.map(\.rule))
    }
    let family = try rules("--select", "con")
    #expect(family.isSuperset(of: ["CON-001", "CON-016"]))
    #expect(family.allSatisfy { $0.hasPrefix("CON-") })
    #expect(try rules("--select", "CON-001,CON-016") == ["CON-001", "CON-016"])
    let rest = try rules("--ignore", "TYP", "--ignore", "CON-001")
    #expect(!rest.contains { $0.hasPrefix("TYP") || $0 == "CON-001" })
    #expect(rest.contains("CON-016"))
  }

  /// What a configuration silences is told in every report, in the user's language.
  @Test(arguments: ["en", "cy"])
  func tellsWhatTheConfigurationSilences(_ lang: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.csv", Self.faulty)
    let config = try scratch.write(
      "cyson.json",
      #"{"rules": {"TYP-018": {"severity": "ignore", "reason": "list follows"}}, "failOn": "info"}"#
    )
    let arguments = ["validate", path, "--config", config, "--lang", lang]
    let text = try Program.run(arguments)
    #expect(text.status == 0 && text.complaints.isEmpty)
    #expect(
      text.text.contains(
        lang == "en" ? "TYP-018 (error), 1 finding:" : "TYP-018 (gwall), 1 canfyddiad:"))
    #expect(text.text.contains("list follows"))
    let json = try Program.run(arguments + ["--report", "json"]).text
    #expect(json.contains("\"reason\": \"list follows\"") && json.contains("\"count\": 1"))
  }

  @Test func inventsTheSameDropFromTheSameSeed() throws {
    let scratch = try Scratch()
    let (first, second) = (scratch.path("first.csv"), scratch.path("second.csv"))
    for path in [first, second] {
      let outcome = try Program.run([
        "synth", "--count", "200", "--seed", "3", "--faults", "0.2", "--out", path, "--truth",
        path + ".truth",
      ])
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.isEmpty)
    }
    for ending in ["", ".truth"] {
      let (one, two) = (URL(filePath: first + ending), URL(filePath: second + ending))
      #expect(try Data(contentsOf: one) == Data(contentsOf: two))
    }
    let printed = try Program.run(["synth", "--count", "200", "--seed", "3", "--faults", "0.2"])
    #expect(try printed.output == Data(contentsOf: URL(filePath: first)))
    #expect(try Program.run(["validate", first]).status == 1)
  }
}
