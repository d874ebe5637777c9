import Records
import Testing

@testable import Reports

@Suite struct ReporterListTests {
  @Test(arguments: ReporterList.names)
  func findsEachByItsName(_ name: String) {
    #expect(ReporterList.reporter(named: name)?.name == name)
  }

  @Test func namesAreUnique() { #expect(Set(ReporterList.names).count == ReporterList.all.count) }

  @Test func knowsNoOtherName() { #expect(ReporterList.reporter(named: "pdf") == nil) }

  @Test(arguments: ReporterList.names)
  func writesAnEmptyReport(_ name: String) throws {
    let report = Report(
      tool: Report.Tool(name: "cyson", version: "1"),
      catalogue: Report.CatalogueDigest(version: "1", digest: ""))
    let text = try #require(ReporterList.reporter(named: name)).text(report)
    let lines = text.replacing("\r\n", with: "\n")
    #expect(lines.hasSuffix("\n") && !lines.hasSuffix("\n\n"))
  }
}
