import Records
import Rules
import Testing

@testable import Pipeline

/// A table whose profile says that two rows name its columns: the tracker of the Government Agency
/// Intelligence Network.
@Suite struct HeadingIntakeTests {
  private static let heading = """
    Row,GPMS,Request,,,,,,,Partner asked,Answer,,,,Follow-up,,Weed date
    ,,No,Date,Requested by,Officer,Operation,Criterion,Power,,Date,Hit or no hit,Contact,Intelligence log,Date,Outcome,

    """

  private static func row(_ number: Int, answer: String = "No hit", asked: String = "HMRC")
    -> String
  {
    "\(number),RESTRICTED,GAIN/\(number),02/10/2013,Gwent Police,,,Human trafficking,s29 DPA,\(asked),"
      + "03/10/2013,\(answer),,,,,02/10/2019\n"
  }

  private func report(_ text: String, partner: String? = nil) async throws -> Report {
    try await Walk.report(Array(text.utf8), .csv, partner: partner)
  }

  private func rules(_ report: Report) -> [String] {
    report.findings.map(\.rule.description).filter { ["SYN", "FIL"].contains($0.prefix(3)) }
      .sorted()
  }

  /// A heading that the profile declares is no row above the header.
  @Test func recognisesAHeadingOfTwoRows() async throws {
    let report = try await report(Self.heading + Self.row(1) + Self.row(2))
    #expect(report.inputs.first?.profile == "gain-wales/tracker-2012")
    #expect(report.inputs.first?.records == 2)
    #expect(rules(report) == [])
  }

  @Test(arguments: [nil, "gain-wales"] as [String?])
  func recognisesItBelowTitles(_ partner: String?) async throws {
    let titles = "RESTRICTED,,\n\nQuarter 3,,\n"
    let report = try await report(titles + Self.heading + Self.row(1), partner: partner)
    #expect(report.inputs.first?.profile == "gain-wales/tracker-2012")
    #expect(report.inputs.first?.records == 1)
    let title = try #require(report.findings.first { $0.rule == RuleID(.file, 8) })
    #expect(title.count == 2)
    #expect([title.place.line] + title.related.map(\.line) == [1, 3])
    #expect(rules(report) == ["FIL-008", "SYN-008"])
  }

  /// One of its rows alone names nothing that a profile knows.
  @Test func recognisesNoPartOfAHeading() async throws {
    let lower = Self.heading.split(separator: "\n").dropFirst().joined(separator: "\n")
    let report = try await report(lower + "\n" + Self.row(1))
    #expect(rules(report).contains("FIL-021"))
  }

  /// The place of a value is its row and its column's whole name.
  @Test func placesAValueUnderItsWholeName() async throws {
    let report = try await report("Title\n" + Self.heading + Self.row(1, answer: "Perhaps"))
    let finding = try #require(report.findings.first { $0.rule == RuleID(.types, 18) })
    #expect(finding.place.line == 4 && finding.place.column == 89)
    #expect(
      finding.place.detail
        == .cell(row: 4, column: 11, header: .known("Answer / Hit or no hit")))
  }

  @Test func placesAColumnThatNobodyKnowsInTheLowestRow() async throws {
    let text = (Self.heading + Self.row(1)).replacing("Contact,", with: "Colour,")
    let report = try await report(text)
    let unknown = try #require(report.findings.first { $0.rule == RuleID(.file, 23) })
    #expect(unknown.place.line == 2)
    guard case .cell(let row, let column, .unknown(let name)) = unknown.place.detail else {
      Issue.record("no cell")
      return
    }
    #expect(row == 2 && column == 12 && name == SensitiveText("Answer / Colour"))
    #expect(rules(report) == ["FIL-023"])
  }

  @Test func tellsAColumnThatIsMissingByItsWholeName() async throws {
    let text = (Self.heading + Self.row(1)).replacing("Operation,", with: "Project,")
    let report = try await report(text)
    let missing = try #require(report.findings.first { $0.rule == RuleID(.file, 24) })
    #expect(missing.arguments["column"] == .term(Words(same: "Request / Operation")))
    #expect(missing.place.line == 2)
  }

  @Test func tellsARepeatedHeadingOnce() async throws {
    let report = try await report(
      Self.heading + Self.row(1) + "Total,1\n" + Self.heading + Self.row(2) + Self.heading
        + Self.row(3))
    #expect(report.inputs.first?.records == 3)
    let repeated = try #require(report.findings.first { $0.rule == RuleID(.file, 30) })
    #expect(repeated.count == 2)
    #expect([repeated.place.line] + repeated.related.map(\.line) == [5, 8])
    #expect(rules(report) == ["FIL-009", "FIL-030"])
  }
}
