import Records
import Rules
import Testing

@testable import Pipeline

/// What counts as vanished, changed or unusual, case by case.
@Suite struct PreviousDropTests {
  /// A table of referrals, each with its reference and its day.
  static func table(_ rows: [(String, String)]) -> String {
    rows.reduce("nrmReference,route,referredOn\n") { $0 + "\($1.0),nrm,\($1.1)\n" }
  }

  static func manifest(_ from: String, _ until: String, _ extra: String = "") -> String {
    """
    {"partner": "gwent-police", "period": {"from": "\(from)", "until": "\(until)"}, \
    "extractedOn": "\(until)"\(extra)}
    """
  }

  static let year = [("N1", "2023-02-01"), ("N2", "2023-05-01"), ("N3", "2023-09-01")]

  // MARK: - Vanished

  @Test func expectsOnlyWhatThePeriodCovers() async throws {
    let drops = try TwoDrops(
      last: ["a.csv": Self.table(Self.year)], next: ["a.csv": Self.table([("N3", "2023-09-01")])],
      lastManifest: Self.manifest("2023-01-01", "2023-09-30"),
      nextManifest: Self.manifest("2023-04-01", "2023-12-31"))
    #expect(try await drops.told() == ["XPT-010 last 2"])
  }

  @Test func expectsNothingOfOtherDays() async throws {
    let drops = try TwoDrops(
      last: ["a.csv": Self.table(Self.year)], next: ["a.csv": Self.table([("N9", "2023-11-01")])],
      lastManifest: Self.manifest("2023-01-01", "2023-09-30"),
      nextManifest: Self.manifest("2023-10-01", "2023-12-31"))
    #expect(try await drops.told().isEmpty)
  }

  /// Without a manifest the records say which days a drop covers: a rolling year leaves the first behind,
  /// and what the last drop ended with is still to be there.
  @Test func takesTheDaysOfItsRecordsForThoseItCovers() async throws {
    let rolling = try TwoDrops(
      Self.table(Self.year), Self.table([("N2", "2023-05-01"), ("N3", "2023-09-01")]))
    #expect(try await rolling.told().isEmpty)
    let cut = try TwoDrops(
      Self.table(Self.year), Self.table([("N1", "2023-02-01"), ("N2", "2023-05-01")]))
    #expect(try await cut.told() == ["XPT-010 last 3"])
  }

  @Test func tellsOnceWhereMostAreGone() async throws {
    let rows = (10..<50).map { ("N\($0)", "2023-03-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1)") }
    let drops = try TwoDrops(
      last: ["a.csv": Self.table(rows)], next: ["a.csv": Self.table(Array(rows.prefix(8)))],
      lastManifest: Self.manifest("2023-01-01", "2023-06-30"),
      nextManifest: Self.manifest("2023-01-01", "2023-06-30"))
    #expect(try await drops.told() == ["XPT-010 last 9 ×32"])
  }

  @Test func looksForNothingBehindPseudonyms() async throws {
    let drops = try TwoDrops(
      last: ["a.csv": Self.table(Self.year)], next: ["a.csv": Self.table([("Z1", "2023-05-01")])],
      lastManifest: Self.manifest("2023-01-01", "2023-09-30"),
      nextManifest: Self.manifest("2023-01-01", "2023-12-31", ", \"pseudonymised\": true"))
    #expect(try await drops.told().isEmpty)
  }

  @Test func holdsPartnersApart() async throws {
    let drops = try TwoDrops(
      last: ["a.csv": Self.table(Self.year)], next: ["a.csv": Self.table([("N2", "2023-05-01")])],
      lastManifest: Self.manifest("2023-01-01", "2023-09-30"),
      nextManifest: Self.manifest("2023-01-01", "2023-12-31")
        .replacing("gwent-police", with: "dyfed-powys-police"))
    #expect(try await drops.told().isEmpty)
    let report = try await drops.report(select: ["XPT-010"])
    #expect(report.notChecked.contains { $0.rule.description == "XPT-010" })
  }

  /// Of two last drops the later one counts, whatever their folders are called.
  @Test func takesTheLatestOfSeveralLastDrops() async throws {
    let drops = try TwoDrops(
      last: [
        "a/drop.json": Self.manifest("2023-01-01", "2023-09-30"),
        "a/a.csv": Self.table([("N1", "2023-02-02")]),
        "b/drop.json": Self.manifest("2023-01-01", "2023-06-30"),
        "b/a.csv": Self.table([("N1", "2023-02-01")]),
      ], next: ["a.csv": Self.table([("N1", "2023-02-02")])],
      nextManifest: Self.manifest("2023-01-01", "2023-12-31"))
    #expect(try await drops.told().isEmpty)
  }

  // MARK: - Changed

  @Test func takesADateThatIsKnownLessWellForTheSame() async throws {
    let drops = try TwoDrops(
      Self.table([("N1", "2023-02-03"), ("N2", "2023-05-01")]),
      Self.table([("N1", "2023-02"), ("N2", "2023-06")]))
    #expect(try await drops.told() == ["XPT-011 2 referredOn"])
  }

  /// Several rows of one reference are one case: what one of them still says has not changed.
  @Test func holdsRowsOfOneReferenceTogether() async throws {
    let one = Self.table([("N1", "2023-02-01"), ("N1", "2023-03-01")])
    let grown = Self.table([("N1", "2023-03-01"), ("N1", "2023-02-01"), ("N1", "2023-04-01")])
    #expect(try await TwoDrops(one, grown).told().isEmpty)
    let edited = Self.table([("N1", "2023-01-01"), ("N1", "2023-03-01")])
    #expect(try await TwoDrops(one, edited).told() == ["XPT-011 1 referredOn"])
  }

  @Test func leavesDecisionsAloneThatAreLookedAtAgain() async throws {
    let head =
      "nrmReference,route,reasonableGrounds,reasonableGroundsOn,reconsiderationRequestedOn\n"
    let last = head + "N1,nrm,negative,2023-02-01,\n"
    let again = head + "N1,nrm,positive,2023-04-01,2023-03-01\n"
    #expect(try await TwoDrops(last, again).told().isEmpty)
    // The day of a decision that was turned round is told with it.
    let turned = head + "N1,nrm,positive,2023-04-01,\n"
    #expect(try await TwoDrops(last, turned).told() == ["XPT-007 1 reasonableGrounds"])
  }

  @Test func tellsOnceWhereMostHaveChanged() async throws {
    let rows = (10..<40).map { ("N\($0)", "2023-03-02") }
    let drops = try TwoDrops(Self.table(rows), Self.table(rows.map { ($0.0, "2023-02-03") }))
    #expect(try await drops.told() == ["XPT-011 1 referredOn ×30"])
  }

  /// A name is never held against that of a report that names nobody.
  @Test func comparesNobodyWithADutyToNotifyReport() async throws {
    let head = "localReference,nrmReference,route,fullName,dateOfBirth\n"
    let drops = try TwoDrops(
      head + "L1,,nrm,Nia Bevan,1990-03-02\n", head + "L1,,dtn,Rhys Pugh,1984-11-20\n")
    #expect(try await drops.told().isEmpty)
  }

  // MARK: - The whole

  @Test func saysNothingOfADropHeldAgainstItself() async throws {
    let text = try InventedLines.text(count: 300, as: .xml)
    #expect(try await TwoDrops(last: ["a.xml": text], next: ["a.xml": text]).told().isEmpty)
  }

  @Test func isTheSameWithAnyNumberOfJobs() async throws {
    let last = try InventedLines.text(count: 3000, as: .csv)
    let next = try InventedLines.text(count: 2000, seed: 8, as: .csv)
    let drops = try TwoDrops(last: ["a.csv": last], next: ["a.csv": next])
    let one = Walk.json(try await drops.report())
    #expect(one == Walk.json(try await drops.report(jobs: 4)))
  }

  @Test func showsNoTextOfEitherDrop() async throws {
    let head = "nrmReference,route,fullName,dateOfBirth,CANARY\n"
    let drops = try TwoDrops(
      head + "CANARY1,nrm,CANARY Bevan,1990-03-02,CANARY\n",
      "nrmReference,route,fullName,dateOfBirth,CANARYTOO\n"
        + "CANARY1,nrm,Pugh CANARYTWO,1984-11-20,CANARY\n")
    let report = try await drops.report()
    #expect(report.findings.contains { $0.rule.description == "IDN-018" })
    #expect(report.findings.contains { $0.rule.description == "FIL-054" })
    #expect(!String(decoding: Walk.json(report), as: UTF8.self).contains("CANARY"))
  }
}

/// The examples of rules about the last drop are two drops, and each pair is taken through the whole walk.
@Suite struct PreviousExampleTests {
  struct Spec: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example
    let last: [ExampleData]
    let next: [ExampleData]
    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let specs: [Spec] = Catalogue.all.flatMap { rule in
    rule.examples.compactMap { example in
      guard case .drops(let last, let next) = example.content else { return nil }
      return Spec(rule: rule, example: example, last: last, next: next)
    }
  }

  @Test(arguments: specs)
  func judgesItsOwnExamples(_ spec: Spec) async throws {
    func files(_ data: [ExampleData]) -> [String: String] {
      Dictionary(uniqueKeysWithValues: data.map { ($0.name, $0.text) })
    }
    let report = try await TwoDrops(last: files(spec.last), next: files(spec.next)).report()
    let found = report.findings.filter { $0.rule == spec.rule.id }
    #expect(
      !found.isEmpty == spec.example.isFlagged, "\(report.findings.map(\.rule.description))")
    for finding in found {
      #expect(
        Set(finding.arguments.entries.map(\.name))
          == Set(
            spec.rule.info.message.en.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) }))
    }
  }

  @Test func areThereForEachRuleAboutTheLastDrop() {
    #expect(Set(Self.specs.map(\.rule.id)).count == 8)
  }
}
