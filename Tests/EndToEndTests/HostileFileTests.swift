import Foundation
import Testing

/// Files that break where nobody expects it tell nothing of what stands there: names of elements and
/// keys, words of parsers about what they met, headers of files that no profile knows.
@Suite struct HostileFileTests {
  struct Cage: CustomTestStringConvertible {
    let file: String
    let text: String
    var testDescription: String { file }
  }

  static let cages: [Cage] = [
    Cage(
      file: "ragged.csv", text: "nrmReference,route\nCanary,nrm,Canary\n\"Canary,nrm\nCanary\"x,y\n"
    ),
    Cage(file: "unknown.csv", text: "CanaryHeader,CanaryHeader,\nCanary,#REF!,=Canary(1)\n"),
    Cage(file: "unknown.json", text: "[{\"CanaryKey\": 1, \"CanaryKey\": CanaryWord}]"),
    Cage(
      file: "broken.ndjson",
      text: "{\"nrmReference\":\"Canary\",\"route\":Canary}\n"
        + "{\"nrmReference\":\"X\",\"route\":\"nrm\",\"Canary\":1,\"Canary\":2}\n"
        + "{\"nrmReference\":\"Canary"),
    Cage(
      file: "broken.xml",
      text: "<cyson><record><nrmReference>Canary</nrmReference><route>nrm</route>"
        + "<narrative>&Canary; Canary</CanaryTag></record></cyson>"),
    Cage(file: "attribute.xml", text: "<cyson><record Canary=\"a\" Canary=\"Canary\"/></cyson>"),
    Cage(
      file: "namespace.xml", text: "<cyson><record><Canary:x Canary:y='Canary'/></record></cyson>"),
    Cage(file: "root.xml", text: "<Canary><CanaryChild>Canary</CanaryChild></Canary>"),
    Cage(
      file: "doctype.xml",
      text: "<!DOCTYPE cyson [<!ENTITY Canary 'Canary'>]><cyson><record>&Canary;</record></cyson>"),
    Cage(
      file: "schema.xml",
      text: spoiltSample),
  ]

  /// The sample with canaries where its XSD wants numbers, codes, days and known names.
  private static let spoiltSample: String = {
    let path = "\(Samples.folder)/gwent-police/gwent-referrals-2023q4.xml"
    let text = try? String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
    let changes = [
      ("<Sex>F</Sex>", "<Sex>Canary</Sex>"),
      ("<Priority>3</Priority>", "<Priority>Canary</Priority>"),
      ("status=\"open\"", "status=\"Canary\" Canary=\"Canary\""),
      ("<Role>OIC</Role>", "<Canary>Canary</Canary>"), ("route=\"NRM\"", "route=\"Canary\""),
      ("<DateOfBirth>", "<DateOfBirth>Canary "), ("id=\"O88", "id=\"Canary "),
    ]
    return changes.reduce(text ?? "") { $0.replacing($1.0, with: $1.1) }
  }()

  /// As they are recognised, and as files of a partner that the user names.
  static let ways = [["--lang", "en"], ["--lang", "cy", "--partner", "cyson-exchange"]]

  @Test(arguments: cages, ways)
  func tellNoValue(_ cage: Cage, _ options: [String]) throws {
    #expect(cage.text.contains("Canary"))
    let scratch = try Scratch()
    let path = try scratch.write(cage.file, cage.text)
    let json = scratch.path("report.json")
    let run = try Program.run(
      ["validate", path, "--report", "text", "--report", "json=\(json)"] + options)
    #expect(run.status == 0 || run.status == 1, "\(run.complaints)")
    let report = try String(contentsOf: URL(filePath: json), encoding: .utf8)
    #expect(try !ReportDocument(Data(report.utf8)).findings.isEmpty)
    for (name, text) in [("text", run.text), ("errors", run.complaints), ("JSON", report)] {
      for line in text.split(separator: "\n") where line.lowercased().contains("canary") {
        Issue.record("\(name) of \(cage.file) tells a value: \(line)")
      }
    }
  }
}
