import CanonicalModel
import Foundation
import Records
import Rules
import Testing

@testable import Pipeline

/// What is wrong with a manifest is a finding at its place, and never ends the run.
@Suite struct ManifestTests {
  static let whole = """
    {
      "partner": "gwent-police",
      "period": {"from": "2023-10-01", "until": "2023-12-31"},
      "extractedOn": "2024-01-15",
      "marking": "OFFICIAL-SENSITIVE",
      "pseudonymised": false,
      "sharing": {
        "agreementID": "WASPI-ISP-0000",
        "agreementType": "ISP",
        "gateway": "uk-gdpr",
        "purpose": "Safeguarding",
        "agreementParties": ["Gwent Police", "Bawso"],
        "onwardSharingAllowed": false,
        "disclosedOn": "2024-01-16",
        "retentionReviewOn": "2030-01"
      },
      "files": [{"name": "a.csv", "sha256": "\(DropFolder.tableHash)"}]
    }

    """

  private func told(_ manifest: String) async throws -> [String] {
    let drop = try DropFolder(manifest: manifest)
    let report = try await drop.report()
    #expect(report.counts.records == 1, "its files are checked")
    return drop.told(report)
  }

  @Test func findsNothingInOneThatIsRight() async throws {
    #expect(try await told(Self.whole) == [])
  }

  @Test func isAnInputOfTheReport() async throws {
    let drop = try DropFolder(manifest: Self.whole)
    let report = try await drop.report()
    let input = try #require(report.inputs.last)
    #expect(report.inputs.count == 2)
    #expect(input.isManifest && input.partner == "gwent-police" && input.format == .json)
    #expect(input.sha256 == Digest.hex(Array(Self.whole.utf8)))
  }

  struct Flaw: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let told: [String]
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ told: String...) {
      self.old = old
      self.new = new
      self.told = told
    }
  }

  static let flaws = [
    Flaw("\"partner\": \"gwent-police\",", "", "FIL-032 1:1 /partner"),
    Flaw("\"gwent-police\"", "7", "FIL-032 2:14 /partner"),
    Flaw("\"gwent-police\"", "\"gwent-polise\"", "FIL-034 2:14 /partner"),
    Flaw("\"2024-01-15\"", "\"2024-02-30\"", "FIL-032 4:18 /extractedOn"),
    Flaw("\"extractedOn\": \"2024-01-15\",", "", "FIL-014 1:1 "),
    Flaw("extractedOn", "extractedOm", "FIL-014 1:1 ", "FIL-033 4:18 /[masked]"),
    Flaw("\"2023-12-31\"", "\"2022-12-31\"", "FIL-035 3:45 /period/until"),
    Flaw("{\"from\": \"2023-10-01\"", "{\"from\": 2023", "FIL-032 3:22 /period/from"),
    Flaw("\"pseudonymised\": false", "\"pseudonymised\": \"no\"", "FIL-032 6:20 /pseudonymised"),
    Flaw("\"OFFICIAL-SENSITIVE\"", "\"GREEN\"", "TYP-018 5:14 /marking"),
    Flaw("\"ISP\"", "\"XYZ\"", "TYP-018 9:22 /sharing/agreementType"),
    Flaw("\"2030-01\"", "\"2030-13\"", "TYP-001 15:26 /sharing/retentionReviewOn"),
    Flaw("\"gateway\"", "\"gateways\"", "FIL-033 10:17 /sharing/[masked]"),
    Flaw("[\"Gwent Police\", \"Bawso\"]", "[7]", "FIL-032 12:26 /sharing/agreementParties/0"),
    Flaw("\"Safeguarding\"", "[\"Safeguarding\"]", "FIL-032 11:16 /sharing/purpose"),
    Flaw(
      "\"pseudonymised\": false", "\"agreement\": \"another\"", "FIL-032 6:16 /agreement"),
    Flaw(DropFolder.tableHash, "76", "FIL-032 17:41 /files/0/sha256"),
    Flaw("\"a.csv\"", "\"\"", "FIL-032 17:22 /files/0/name"),
    Flaw("\"a.csv\"", "\"../a.csv\"", "FIL-039 17:22 /files/0/name"),
    Flaw("\"a.csv\"", "\"/etc/passwd\"", "FIL-039 17:22 /files/0/name"),
    Flaw("\"a.csv\"", "\"..\\\\a.csv\"", "FIL-039 17:22 /files/0/name"),
    Flaw("\"a.csv\"", "\"C:\\\\a.csv\"", "FIL-039 17:22 /files/0/name"),
    Flaw("\"a.csv\"", "\"b.csv\"", "FIL-037 17:22 /files/0/name"),
  ]

  @Test(arguments: flaws)
  func tellsOnceWhatIsWrongAndWhere(_ flaw: Flaw) async throws {
    #expect(Self.whole.ranges(of: flaw.old).count == 1, "the flaw is planted once")
    let told = try await told(Self.whole.replacing(flaw.old, with: flaw.new))
    #expect(told.sorted() == flaw.told.sorted())
  }

  /// A mark at the beginning is no part of the text, and moves no column.
  @Test func readsBehindAByteOrderMark() async throws {
    let drop = try DropFolder(manifest: nil)
    let text = Self.whole.replacing("2024-01-15", with: "2024-01-32")
    try drop.write("drop.json", [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let report = try await drop.report()
    #expect(drop.told(report) == ["FIL-032 4:18 /extractedOn"])
    let finding = try #require(report.findings.first { $0.rule == RuleID(.file, 32) })
    let bytes = [UInt8](try Data(contentsOf: drop.folder.appending(path: "drop.json")))
    #expect(bytes[finding.place.byteOffset...].starts(with: "\"2024-01-32\"".utf8))
  }

  @Test func doesNotReadOneThatIsTooLarge() async throws {
    let told = try await told(Self.whole + String(repeating: " ", count: Manifests.mostBytes))
    #expect(told == ["FIL-031 1:1 "])
  }

  /// Each record of the drop gets a copy of the envelope.
  @Test func takesNoEndlessText() async throws {
    let text = String(repeating: "a", count: ManifestDecoder.mostText)
    #expect(
      try await told(Self.whole.replacing("\"Safeguarding\"", with: "\"\(text)\""))
        == ["FIL-032 11:16 /sharing/purpose"])
  }

  @Test func goesOnBesideAFolderOfThatName() async throws {
    let drop = try DropFolder(manifest: nil)
    try FileManager.default.createDirectory(
      at: drop.folder.appending(path: "drop.json"), withIntermediateDirectories: true)
    #expect(drop.told(try await drop.report()) == ["FIL-031 1:1 "])
  }

  /// Every cut of a manifest makes one finding and no other, and the files are read.
  @Test func readsTheFilesWhereverAManifestIsCut() throws {
    let bytes = Array(Self.whole.utf8)
    let schemas = try Walk.schemas.get()
    for end in 0..<(bytes.count - 2) {
      let manifest = Manifests.manifest(Array(bytes[..<end]), "drop.json", in: ".", schemas)
      #expect(manifest.flaws.map(\.fault) == [.manifestNotRead], "cut at \(end)")
      #expect(manifest.facts == nil)
      #expect(manifest.flaws[0].spot.position.byteOffset <= end)
    }
  }

  /// A byte that is another one may be wrong or not; it never ends the run.
  @Test func survivesEachByteThatIsAnother() throws {
    let bytes = Array(Self.whole.utf8)
    let schemas = try Walk.schemas.get()
    for index in bytes.indices {
      for byte in [0, 0x22, 0x5B, 0x7B, 0x2C, 0x39, 0xC3, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        let manifest = Manifests.manifest(changed, "drop.json", in: ".", schemas)
        for flaw in manifest.flaws { #expect(flaw.spot.position.byteOffset <= bytes.count) }
      }
    }
  }

  /// The day of the extract is today, also where another member is wrong.
  @Test func keepsWhatIsRight() async throws {
    let drop = try DropFolder(
      manifest: "{\"partner\": 7, \"extractedOn\": \"2024-01-15\", \"period\": []}")
    #expect(try await drop.report().asOf == CivilDate("2024-01-15"))
  }

  /// Without a manifest a file is known by its signature, and nothing is said of the manifest.
  @Test func isNotMissed() async throws {
    let drop = try DropFolder(
      manifest: nil,
      ["b.csv": "Case ID,Client Initials,Referral Type,RG Outcome\n50,N.X.,NRM referral,Negative\n"]
    )
    let report = try await drop.report()
    #expect(report.inputs.map(\.partner) == ["bawso"])
    #expect(!report.findings.contains { $0.rule.family == .file && $0.rule.number != 24 })
  }

  /// Nothing that somebody wrote into a manifest is shown unless it is asked for.
  @Test func showsNoTextOfIt() async throws {
    let manifest = """
      {"partner": "CANARY1", "CANARY2": "CANARY3", "period": {"from": "CANARY4"},
       "extractedOn": "CANARY5", "marking": "CANARY6", "agreement": "CANARY7",
       "sharing": {"purpose": "CANARY8", "gateway": "CANARY9", "discloser": "CANARY10",
         "agreementParties": ["CANARY11"], "recipient": "CANARY12", "disclosedOn": "CANARY13",
         "CANARY14": 1, "lawfulBasis": "CANARY15 Data Protection Act 1998", "agreementID": "CANARY16"},
       "files": [{"name": "CANARY17", "sha256": "CANARY18"}, {"name": "../CANARY19", "CANARY20": 0}]}
      """
    let drop = try DropFolder(manifest: manifest)
    let report = try await drop.report()
    #expect(report.findings.count > 10)
    let text = String(decoding: Walk.json(report), as: UTF8.self)
    #expect(!text.contains("CANARY"))
  }
}

/// The examples of rules about manifests are drops, and each is taken through the whole walk.
@Suite struct ManifestExampleTests {
  struct Spec: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example
    let manifest: String
    let files: [ExampleData]
    var testDescription: String { "\(rule.id): \(example.title)" }
  }

  static let specs: [Spec] = Catalogue.all.flatMap { rule in
    rule.examples.compactMap { example in
      guard case .drop(let manifest, let files) = example.content else { return nil }
      return Spec(rule: rule, example: example, manifest: manifest, files: files)
    }
  }

  @Test(arguments: specs)
  func judgesItsOwnExamples(_ spec: Spec) async throws {
    let files = Dictionary(uniqueKeysWithValues: spec.files.map { ($0.name, $0.text) })
    let report = try await DropFolder(manifest: spec.manifest, files).report()
    let found = report.findings.contains { $0.rule == spec.rule.id }
    #expect(found == spec.example.isFlagged, "\(report.findings.map(\.rule.description))")
    for finding in report.findings where finding.rule == spec.rule.id {
      for language in Language.allCases {
        let message = finding.arguments.filled(
          into: spec.rule.info.message.text(in: language), in: language, disclosure: nil)
        #expect(!message.contains("{"), "\(message)")
      }
    }
  }

  @Test func areThereForEachRuleAboutManifests() {
    #expect(Set(Self.specs.map(\.rule.id)).count == 10)
  }
}
