import Records
import Testing

@testable import Pipeline

/// Exports of the last drop of which nothing came.
@Suite struct MissingExportTests {
  private static let referrals = "nrmReference,route\nN1,nrm\nN2,nrm\n"
  private static let noCrimes = "crimeReference,crimeRecordedOn,recordingForce\n"
  private static let crimes = noCrimes + "C1,2023-02-01,gwent-police\n"
  private static let strange = "whose is this,column\n1,2\n"

  /// Folders of partners with their files.
  private static func files(_ partners: [String: [String: String]]) -> [String: String] {
    partners.reduce(into: [:]) { files, partner in
      files["\(partner.key)/drop.json"] = "{\"partner\": \"\(partner.key)\"}"
      for (name, text) in partner.value { files["\(partner.key)/\(name)"] = text }
    }
  }

  /// `partner: message` of each finding.
  private func told(
    last: [String: [String: String]], next: [String: [String: String]]
  ) async throws -> [String] {
    let drops = try TwoDrops(last: Self.files(last), next: Self.files(next))
    let report = try await drops.report(select: ["FIL-057"])
    return report.findings.map { finding in
      let input = report.inputs[finding.place.file]
      #expect(input.isPrevious && finding.severity == .warning)
      #expect(finding.place.line == 1 && finding.place.byteOffset == 0)
      let kinds = finding.arguments["kinds"]?.words(in: .english, disclosure: nil) ?? "?"
      let records = finding.arguments["records"]?.words(in: .english, disclosure: nil) ?? "?"
      return "\(input.origin.partner ?? "-"): \(records), \(kinds), \(finding.related.count)"
    }
  }

  private static let both = ["a.csv": referrals, "b.csv": crimes]

  @Test func aKindOfRecordIsMissedWhereItsPartnerSentAnything() async throws {
    let gwent = ["gwent-police": Self.both]
    #expect(
      try await told(last: gwent, next: ["gwent-police": ["a.csv": Self.referrals]])
        == ["gwent-police: 1 record, crime record, 0"])
    #expect(try await told(last: gwent, next: gwent).isEmpty)
    #expect(
      try await told(
        last: gwent, next: ["gwent-police": ["c.csv": Self.referrals, "d.csv": Self.noCrimes]]
      ).isEmpty, "there are none, and that was said")
    #expect(
      try await told(
        last: ["gwent-police": ["a.csv": Self.referrals, "b.csv": Self.noCrimes]],
        next: ["gwent-police": ["a.csv": Self.referrals]]
      ).isEmpty, "nothing was there before")
    #expect(
      try await told(
        last: gwent, next: ["gwent-police": ["a.csv": Self.referrals, "b.csv": Self.strange]])
        == ["gwent-police: 1 record, crime record, 0"], "nobody recognises it")
  }

  @Test func aPartnerIsMissedOnceWhereOthersSent() async throws {
    let last = ["gwent-police": Self.both, "bawso": Self.both, "barnardos": Self.both]
    var next = last
    next["gwent-police"] = nil
    #expect(
      try await told(last: last, next: next)
        == ["gwent-police: 3 records, crime record, referral, 1"])
    next["bawso"] = nil
    #expect(try await told(last: last, next: next).isEmpty, "one partner is checked alone")
    #expect(try await told(last: next, next: last).isEmpty, "new partners")
  }

  /// The id holds whatever the file was called, and differs from that of a kind alone.
  @Test func keepsItsIDFromRunToRun() async throws {
    func ids(_ name: String, _ next: [String: [String: String]]) async throws -> [FindingID] {
      let last = [
        "gwent-police": [name: Self.crimes, "z.csv": Self.referrals], "bawso": Self.both,
        "barnardos": Self.both,
      ]
      let drops = try TwoDrops(last: Self.files(last), next: Self.files(next))
      return try await drops.report(select: ["FIL-057"]).findings.map(\.id)
    }
    let whole = ["bawso": Self.both, "barnardos": Self.both]
    let part = whole.merging(["gwent-police": ["a.csv": Self.referrals]]) { $1 }
    #expect(try await ids("a.csv", whole) == ids("b.csv", whole))
    #expect(try await ids("a.csv", part) == ids("b.csv", part))
    #expect(try await ids("a.csv", part) != ids("a.csv", whole))
  }
}
