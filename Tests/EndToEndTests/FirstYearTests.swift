import Foundation
import Testing

/// The year in which all four forces of Wales recorded no modern slavery, as a collection of drops.
@Suite struct FirstYearTests {
  static let folder = "samples/collections/2015-16"
  /// How many referrals each sent. Each recorded eight crimes.
  static let referrals = [
    "dyfed-powys": "26", "gwent": "28", "north-wales": "30", "south-wales": "30",
  ]

  @Test func saysOnceForEachForceHowManyReferralsStandBesideNoCrime() throws {
    let run = try Program.run(["validate", Self.folder, "--report", "json"])
    #expect(run.status == 0)
    let report = try ReportDocument(run.output)
    #expect(report.inputs.count == 12, "eight tables and the manifests of four drops")
    #expect(Set(report.findings.map(\.rule)) == ["CRM-011"], "\(report.findings)")
    #expect(report.findings.compactMap { $0.arguments["force"] } == Self.referrals.keys.sorted())
    for finding in report.findings {
      let force = try #require(finding.arguments["force"])
      #expect(finding.arguments["referrals"] == Self.referrals[force])
      #expect(finding.arguments["modernSlavery"] == "0")
      #expect(finding.arguments["crimes"] == "8")
      #expect(finding.related.count == 1)
    }
  }

  @Test func countsMoreThanAHundredReferrals() {
    #expect(Self.referrals.values.compactMap { Int($0) }.reduce(0, +) > 100)
  }

  /// North Wales later said that it had recorded five.
  @Test func saysNothingOfAForceThatRevisedItsFigure() throws {
    let scratch = try Scratch()
    let copy = scratch.folder.appending(path: "2015-16")
    try FileManager.default.copyItem(at: Program.root.appending(path: Self.folder), to: copy)
    let crimes = copy.appending(path: "north-wales-police/recorded-crime-2015-16.csv")
    var text = try String(contentsOf: crimes, encoding: .utf8)
    for number in 1...5 { text += "15009990\(number),2015-11-0\(number),north-wales,106/1,,\r\n" }
    try text.write(to: crimes, atomically: true, encoding: .utf8)
    let run = try Program.run(["validate", copy.path(), "--report", "json", "--select", "CRM"])
    let forces = try ReportDocument(run.output).findings.compactMap { $0.arguments["force"] }
    #expect(forces == ["dyfed-powys", "gwent", "south-wales"])
  }
}
