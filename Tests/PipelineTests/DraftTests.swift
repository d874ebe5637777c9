import CanonicalModel
import Foundation
import Profiles
import Records
import Testing

@testable import Pipeline

/// A draft maps what a person could map, and nothing wrong, on layouts that it was not made for.
@Suite struct DraftTests {
  private func score(_ half: String) throws -> DraftScore {
    var score = DraftScore.none
    for layout in try DraftSamples.layouts(half) {
      let truth = try DraftSamples.truth(in: layout)
      let draft = try DraftSamples.draft(try DraftSamples.sample(in: layout)).draft
      #expect(draft.recordKind.rawValue == truth.kind, "\(layout)")
      let paths = Set(draft.columns.map(\.path))
      for column in truth.columns.keys { #expect(paths.contains(column), "\(layout) \(column)") }
      score = score + DraftScore(draft, truth: truth.columns)
    }
    return score
  }

  @Test(arguments: ["developed", "held-out"])
  func mapsNineOfTenColumnsAndNearlyNoneWrong(half: String) throws {
    #expect(try DraftSamples.layouts(half).count >= 12)
    let score = try score(half)
    #expect(score.mappable > 150)
    #expect(score.recall >= 0.95, "\(score)")
    #expect(score.wrong.count * 100 <= score.columns, "\(score)")
  }

  /// The profiles of the samples are truth as well: by their own columns, whoever wrote them.
  @Test func agreesWithTheProfilesOfTheSamples() throws {
    let schemas = try Walk.schemas.get()
    var score = DraftScore.none
    for path in try FileTree.files(at: Walk.full("samples/drops")) {
      let file = try FileTree.files(at: path)[0]
      guard let export = try export(of: file, schemas), !export.isCanonical else { continue }
      var truth: [String: Set<String>] = [:]
      for source in export.sources {
        for path in source.paths { truth[path, default: []].formUnion(source.fields.map(\.name)) }
      }
      // Whole names whose order nothing shows are told as such.
      for (path, fields) in truth where fields == ["familyName", "givenNames"] {
        truth[path]?.insert("fullName")
      }
      score = score + DraftScore(try DraftSamples.draft(file).draft, truth: truth)
    }
    #expect(score.mappable > 400)
    #expect(score.recall >= 0.9, "\(score)")
    #expect(score.wrong.count * 100 <= score.columns, "\(score)")
  }

  private func export(of path: String, _ schemas: SchemaFolder) throws -> ExportVersion? {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)).prefix(Opening.size))
    return Recognition(
      Opening(bytes, name: path), among: schemas.exports, partner: nil, path: path
    ).export
  }

  // MARK: - The profile

  /// Every draft is a profile: it is decoded, recognises its own sample, and reads what it maps.
  @Test func aDraftReadsItsOwnSample() async throws {
    for layout in try DraftSamples.layouts("developed") + DraftSamples.layouts("held-out") {
      let path = try DraftSamples.sample(in: layout)
      let made = try DraftSamples.draft(path)
      let scratch = try ScratchSchemas(profiles: ["new-partner.json": made.profile])
      let schemas = try scratch.folder
      let request = ValidationRequest(paths: [])
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      let report = try await Validation.run(
        request, schemas: schemas, inputs: [ValidationInput(name: path, bytes: bytes)], asOf: nil)
      #expect(report.inputs.first?.partner == "new-partner", "\(layout)")
      #expect(report.counts.records >= 18, "\(layout)")
      let unread = report.findings.filter { ["TYP-001", "TYP-018"].contains($0.rule.description) }
      #expect(unread.count <= 3, "\(layout): \(unread.count)")
    }
  }

  @Test func sameSampleSameBytes() throws {
    let path = try DraftSamples.sample(in: try DraftSamples.layouts("developed")[0])
    let (first, second) = (try DraftSamples.draft(path), try DraftSamples.draft(path))
    #expect(first.profile == second.profile && first.account == second.account)
  }

  /// What the sample says of people stands in neither text.
  @Test func showsNoValue() throws {
    for layout in try DraftSamples.layouts("developed") + DraftSamples.layouts("held-out") {
      let made = try DraftSamples.draft(try DraftSamples.sample(in: layout))
      for value in ["Gurazezaj", "Ffion", "@example.org", "Invented Terrace", "07700", "car wash"] {
        #expect(!made.profile.contains(value) && !made.account.contains(value), "\(layout)")
      }
    }
  }

  // MARK: - What cannot be known

  private func draft(_ text: String, _ name: String = "sample.csv") throws -> SampleDraft {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "\(UUID().uuidString)-\(name)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try DraftSamples.draft(file.path())
  }

  private func field(_ column: String, _ draft: ProfileDraft) -> String? {
    for case let found in draft.columns where found.path == column {
      if case .mapped(let fields, _, _) = found.outcome {
        return fields.map(\.name).joined(separator: "+")
      }
    }
    return nil
  }

  /// The first record of a file without a heading is a person, and no draft is made of it.
  @Test func aFileWithoutAHeadingIsRefused() throws {
    let dated = (10...30).map { "Hywel,1990-01-\($0),07700 9001\($0),R-\($0)" }
    let inWords = ["Hywel", "Mirela", "Arben"].map { "\($0),Tir Chwedl,Albanian,Oes" }
    for rows in [dated, inWords] {
      let refusal = #expect(throws: RunError.self) { try draft(rows.joined(separator: "\n")) }
      #expect(refusal?.exitCode == 5)
      for value in ["Hywel", "1990-01-10", "07700", "Albanian"] {
        #expect(refusal?.message.contains(value) == false)
      }
    }
  }

  /// A box that is ticked with the name of its column is no record above others.
  @Test func aHeadingMayStandAgainAsATick() throws {
    let rows = (10...19).map { "1990-01-\($0),Sexual exploitation" }.joined(separator: "\n")
    let made = try draft("Date of birth,Sexual exploitation\n" + rows)
    #expect(field("Date of birth", made.draft) == "dateOfBirth")
  }

  @Test func aHeadingStandsOnOneLineAndMovesNoTerminal() throws {
    let rows = (10...19).map { "1990-01-\($0),a" }.joined(separator: "\n")
    let made = try draft("\"Date\nof birth\",\"Col\u{1B}[31mour\"\n" + rows)
    #expect(made.account.contains("  Date of birth → dateOfBirth"))
    #expect(made.account.contains("  Col\\u001B[31mour: "))
  }

  @Test func whatAPersonCouldNotDecideStaysOpen() throws {
    let rows = (1...9).map { "A\($0),0\($0)/02/2023,Gwent Police,R-\($0)00\($0),Open" }
    let made = try draft("NRM ref,Date,Force,Reference,Status\n" + rows.joined(separator: "\n"))
    for column in ["Date", "Force", "Reference", "Status"] {
      #expect(field(column, made.draft) == nil, "\(column)")
      #expect(made.account.contains("  \(column): "))
    }
  }

  @Test func aBareReferenceThatComesFirstIsTheRecordsOwn() throws {
    func drafted(_ references: [String]) throws -> ProfileDraft {
      let rows = references.enumerated().map { index, reference in
        "\(reference),0\(index + 1)/02/2023,Positive,1\(index)/03/2023,X-\(index)07"
      }
      return try draft(
        "Ref no,Date of referral,RG decision,RG date,Reference\n" + rows.joined(separator: "\n")
      ).draft
    }
    let own = try drafted((1...9).map { "R-\($0)001" })
    #expect(field("Ref no", own) == "localReference")
    #expect(field("Reference", own) == nil)
    let shared = try drafted((1...9).map { "R-\($0 % 3)001" })
    #expect(field("Ref no", shared) == nil)
  }

  @Test func theOneWhoFillsInTheFormIsNotThePerson() throws {
    let rows = (1...9).map { "Nia Wen,n\($0)@example.org,Coch,0\($0)/02/2023" }
    let made = try draft(
      "Your name,Your email,Surname,Date of referral\n" + rows.joined(separator: "\n"))
    #expect(field("Your name", made.draft) == "firstResponderName")
    #expect(field("Your email", made.draft) == "firstResponderEmail")
    #expect(field("Surname", made.draft) == "familyName")
  }

  @Test func slipsOfTheHandAreSeenThrough() throws {
    let rows = (1...9).map { "Wen,0\($0)/02/2023,0\($0)/03/2023" }.joined(separator: "\n")
    let made = try draft("Sirname,Date Refered,Date recieved\n" + rows)
    #expect(field("Sirname", made.draft) == "familyName")
    #expect(field("Date Refered", made.draft) == "referredOn")
    #expect(field("Date recieved", made.draft) == "receivedOn")
  }

  @Test func anOrderThatCannotBeDecidedIsSaid() throws {
    let rows = (1...9).map { "R\($0),0\($0)/02/2023" }.joined(separator: "\n")
    let open = try draft("Local ref,Date of referral\n" + rows)
    #expect(field("Date of referral", open.draft) == "referredOn")
    #expect(open.account.contains("cannot be decided"))
    #expect(open.profile.contains("\"dd/MM/yyyy\""))
    let american = try draft("Local ref,Date of referral\n" + rows + "\nR10,02/25/2023\n")
    #expect(!american.account.contains("cannot be decided"))
    #expect(american.profile.contains("\"MM/dd/yyyy\""))
  }

  @Test func somebodyElseIsNotThePerson() throws {
    let rows = (1...9).map { "M\($0),Wen,Elira,0\($0)/02/1990,Coch,0\($0)/02/1970" }
    let made = try draft(
      "MARAC ref,Surname,Forename,DOB,Perpetrator surname,Perpetrator DOB\n"
        + rows.joined(separator: "\n"))
    #expect(field("Surname", made.draft) == "familyName")
    #expect(field("DOB", made.draft) == "dateOfBirth")
    #expect(field("Perpetrator surname", made.draft) == nil)
    #expect(field("Perpetrator DOB", made.draft) == nil)
  }

  @Test func columnsThatAreTickedBecomeTicks() throws {
    let rows = (1...9).map { "R\($0),\($0 % 2 == 0 ? "Yes" : ""),\($0 % 3 == 0 ? "Yes" : "")" }
    let made = try draft(
      "Local ref,Forced labour,Domestic servitude\n" + rows.joined(separator: "\n"))
    #expect(made.profile.contains("\"code\": \"labour.forced-work\", \"ticks\": [\"Yes\"]"))
    #expect(made.profile.contains("\"code\": \"domestic\""))
  }

  @Test func aBareDateBehindADecisionIsTheDecisions() throws {
    let rows = (1...9).map { "N\($0),Positive,1\($0)/02/2023,Pending,2\($0 % 9)/03/2023" }
    let made = try draft(
      "NRM ref,RG decision,Date,CG decision,Date (2)\n" + rows.joined(separator: "\n"))
    #expect(field("Date", made.draft) == "reasonableGroundsOn")
  }

  @Test func aHeadingOfTwoRowsIsOne() throws {
    let rows = (1...9).map { "G\($0),1\($0)/02/2023,HMRC,1\($0)/03/2023,Hit" }
    let made = try draft(
      "GAIN ref,Request,,Answer,\n,Date,Agency,Date,Result\n" + rows.joined(separator: "\n"))
    #expect(made.profile.contains("\"headerRows\": 2"))
    #expect(made.account.contains("Columns divided by \",\"; rows above the heading: 0\n"))
    #expect(made.account.contains("Rows that name the columns together: 2"))
    #expect(field("Request / Date", made.draft) == "requestedOn")
    #expect(field("Answer / Date", made.draft) == "answeredOn")
  }

  /// `xsi:nil` says that there is no value; it is none, and takes no column away.
  @Test func attributesAboutTheFileAreNoColumns() throws {
    let records = (1...9).map {
      "<Case no=\"C\($0)\"><Surname>Wen</Surname><PNCID xsi:nil=\"true\"/></Case>"
    }
    let made = try draft(
      "<Cases xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\(records.joined())</Cases>",
      "sample.xml")
    #expect(field("PNCID", made.draft) == "pncID")
    #expect(!made.profile.contains("@nil"))
  }

  @Test func partsOfARecordArePersons() throws {
    let layout = Walk.full("Tests/Corpus/init/developed/rms-occurrences-xml")
    let made = try DraftSamples.draft(try DraftSamples.sample(in: layout))
    #expect(made.draft.each == "Parties/Party")
    #expect(made.draft.only?.path == "Parties/Party/@role")
    #expect(made.draft.only?.values == ["PV"])
  }

  @Test func aDraftNeverTakesThePlaceOfAFile() throws {
    #expect(throws: RunError.self) { try SampleDraft.requireFree(Walk.full("README.md")) }
    try SampleDraft.requireFree(Walk.full("no-such-file.json"))
  }
}
