import CanonicalModel
import Records
import Testing

@testable import Pipeline

/// The sharing envelope of a manifest in the records of its drop.
@Suite struct EnvelopeTests {
  private func manifest(_ sharing: String) -> String {
    """
    {
      "partner": "gwent-police",
      "extractedOn": "2024-01-15",
      "marking": "OFFICIAL-SENSITIVE",
      "sharing": {
        \(sharing)
      }
    }
    """
  }

  private static func table(_ count: Int, from first: Int = 1) -> String {
    "nrmReference,route\n" + (first..<first + count).map { "X\($0),nrm\n" }.joined()
  }

  private func drop(_ sharing: String) throws -> DropFolder {
    try DropFolder(
      manifest: manifest(sharing), ["a.csv": Self.table(30), "b.csv": Self.table(12, from: 31)])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sharing: String
    let told: String
  }

  static let cases = [
    Case(
      testDescription: "section 115 to a charity",
      sharing: """
        "gateway": "s.115 CDA 1998", "recipient": "Victim Support", "purpose": "Crime reduction"
        """, told: "SHR-003 6:47 /sharing/recipient"),
    Case(
      testDescription: "an agreement that had ended",
      sharing: """
        "agreementID": "A", "purpose": "P", "agreementEndsOn": "2023-12-31", "disclosedOn": "2024-01-15"
        """, told: "SHR-002 6:89 /sharing/disclosedOn"),
    Case(
      testDescription: "an agreement that had ended when the extract was made",
      sharing: "\"agreementID\": \"A\", \"purpose\": \"P\", \"agreementEndsOn\": \"2023-12-31\"",
      told: "SHR-012 6:60 /sharing/agreementEndsOn"),
    Case(
      testDescription: "no purpose",
      sharing: "\"agreementID\": \"A\", \"recipient\": \"Gwent Police\"",
      told: "SHR-001 5:14 /sharing"),
    Case(
      testDescription: "no agreement and no power",
      sharing: "\"recipient\": \"Gwent Police\", \"purpose\": \"P\"", told: "SHR-009 5:14 /sharing"),
    Case(
      testDescription: "a recipient that did not sign",
      sharing: """
        "agreementID": "A", "purpose": "P", "agreementParties": ["Bawso"], "recipient": "Gwent Police"
        """, told: "SHR-011 6:85 /sharing/recipient"),
    Case(
      testDescription: "a law of another time",
      sharing: """
        "gateway": "dpa-1998", "purpose": "P", "disclosedOn": "2024-01-15"
        """, told: "SHR-004 6:16 /sharing/gateway"),
    Case(
      testDescription: "a review that has passed",
      sharing: """
        "agreementID": "A", "purpose": "P", "retentionReviewOn": "2023-06-30"
        """, told: "SHR-006 6:62 /sharing/retentionReviewOn"),
    Case(
      testDescription: "passed on against the terms",
      sharing: """
        "agreementID": "A", "purpose": "P", "onwardSharingAllowed": false, "sharedOnwardTo": "Bawso"
        """, told: "SHR-007 6:90 /sharing/sharedOnwardTo"),
  ]

  /// What the whole drop says is told once for the drop, with the number of records.
  @Test(arguments: cases, [1, 2, 7])
  func isCheckedOnceForTheDrop(_ spec: Case, _ jobs: Int) async throws {
    let drop = try drop(spec.sharing)
    let report = try await drop.report(jobs: jobs, select: ["SHR"])
    let told = drop.told(report).filter { !$0.hasPrefix("SHR-006 5:") }
    #expect(told == [spec.told])
    for finding in report.findings where report.inputs[finding.place.file].isManifest {
      let records = finding.arguments["records"] == .count(42, .records)
      #expect(finding.count == 42 || records, "\(finding.rule)")
    }
    let single = try await drop.report(jobs: 1, select: ["SHR"])
    #expect(Walk.json(report) == Walk.json(single))
  }

  /// What a record says of itself goes before what the drop says.
  @Test func doesNotHideWhatARecordSays() async throws {
    let drop = try DropFolder(
      manifest: manifest(
        "\"gateway\": \"s115\", \"recipient\": \"Victim Support\", \"purpose\": \"P\""),
      [
        "a.csv": """
        nrmReference,route,recipient
        X1,nrm,
        X2,nrm,Gwent Police
        X3,nrm,unknown
        X4,nrm,BAWSO

        """
      ])
    let report = try await drop.report(select: ["SHR-003"])
    let findings = Array(report.findings)
    #expect(findings.count == 2)
    #expect(findings.map(\.place.line) == [5, 6], "the record's own first, then the drop's")
    #expect(findings.last?.count == 1)
    #expect(findings.first?.count == nil)
    // The power came from the manifest, and that is where the finding about the record points too.
    #expect(findings.first?.related.map { report.inputs[$0.file].isManifest } == [true])
  }

  /// Rules that need a field are asked where only the manifest has it.
  @Test func countsAsSupplied() async throws {
    let report = try await drop("\"retentionReviewOn\": \"2030-01-01\"").report()
    #expect(!report.notChecked.contains { $0.rule == RuleID(.sharing, 6) })
    let without = try await DropFolder(manifest: nil).report()
    #expect(without.notChecked.contains { $0.rule == RuleID(.sharing, 6) })
  }

  @Test func isInTheRecordAsItsOwn() throws {
    let schemas = try Walk.schemas.get()
    let text = manifest(
      """
      "gateway": "s115", "purpose": " Safeguarding ", "disclosedOn": "2024-01", "recipient": "N/K",
      "agreementParties": ["A", "B"], "onwardSharingAllowed": true, "agreementType": "XYZ"
      """)
    let manifest = Manifests.manifest(Array(text.utf8), "drop.json", in: ".", schemas)
    let envelope = try #require(manifest.facts?.envelope)
    var record = CanonicalRecord(kind: .referral)
    record.begin(rawRecord: 0)
    record.append(CanonicalValue(field: .gateway, content: .code("uk-gdpr"), source: 3))
    envelope.append(to: &record)
    #expect(record.code(.gateway) == "uk-gdpr")
    #expect(record.text(.purpose).map { String(decoding: $0, as: UTF8.self) } == "Safeguarding")
    #expect(record.date(.disclosedOn) == PartialDate("2024-01"))
    #expect(record.missing(.recipient) == .unknown)
    #expect(record.code(.onwardSharingAllowed) == "yes")
    #expect(record.missing(.agreementType) == .unreadable)
    var parties: [Int32] = []
    record.forEach(.agreementParties) { parties.append($0.source) }
    #expect(parties == [SharingEnvelope.source, SharingEnvelope.source])
    #expect(record.value(.gateway)?.source == 3)
  }

  /// The short form counts as the long one.
  @Test func takesTheAgreementInItsShortForm() throws {
    let text = "{\"partner\": \"gwent-police\", \"agreement\": \"A\"}"
    let manifest = Manifests.manifest(
      Array(text.utf8), "drop.json", in: ".", try Walk.schemas.get())
    #expect(manifest.facts?.envelope?.text(.agreementID) == "A")
    #expect(manifest.facts?.envelope?.isObject == false)
    let places = DropPlaces(file: 0, path: manifest.path, spots: manifest.spots)
    #expect(places.place(of: .agreementID).byteOffset == 41)
  }

  /// Of several values each has its own place, also where one ends like another.
  @Test func knowsWhichOfSeveralValuesItIs() throws {
    let text = "{\"sharing\": {\"agreementParties\": [\"Gwent Police\", \"Police \", \"Bawso\"]}}"
    let manifest = Manifests.manifest(
      Array(text.utf8), "drop.json", in: ".", try Walk.schemas.get())
    let places = DropPlaces(file: 0, path: manifest.path, spots: manifest.spots)
    for (party, offset) in [("Gwent Police", 35), ("Police", 51), ("Bawso", 62)] {
      let source = places.source(of: .agreementParties, reading: party)
      #expect(source?.place.byteOffset == offset, "\(party)")
    }
  }

  /// A drop is shared after its extract was made: that is no fact from the future.
  @Test func mayBeOfADayAfterTheExtract() async throws {
    let report = try await drop(
      "\"agreementID\": \"A\", \"purpose\": \"P\", \"disclosedOn\": \"2024-02-01\""
    ).report(
      select: ["TYP-007", "FIL-014"])
    #expect(report.findings.isEmpty)
  }
}
