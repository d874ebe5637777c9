import CanonicalModel
import Records
import Testing

@testable import Pipeline

/// A finding keeps its fingerprint whatever else the run reads.
@Suite struct FingerprintsTests {
  @Test func tellsPartnersKindsAndRecordsApart() {
    var seen: Set<FindingID> = []
    for partner in ["gwent-police", "bawso"] {
      for kind in RecordKind.allCases.map(Optional.some) + [nil] {
        let fingerprints = Fingerprints(partner: partner, kind: kind)
        for key in ["", "A1"] {
          let id = fingerprints.fingerprint(RuleID(.file, 23), field: nil, key: key)
          #expect(seen.insert(id).inserted, "\(partner) \(String(describing: kind)) \(key)")
          #expect(id == fingerprints.fingerprint(RuleID(.file, 23), field: nil, key: key))
        }
      }
    }
  }

  /// What is wrong with the columns of a file of referrals has no record's key.
  @Test func aFileOfCrimesLeavesTheFindingsOfReferralsAsTheyWere() async throws {
    let referrals = ["b.csv": "nrmReference,route,colour\nX1,nrm,red\n"]
    let crimes = ["a.csv": "crimeReference,crimeClass,colour\nC1,rape,red\n"]
    let alone = try await ids(referrals)
    let both = try await ids(referrals.merging(crimes) { first, _ in first })
    #expect(!alone.isEmpty)
    #expect(Set(alone).isSubset(of: both))
  }

  /// Records are compared within a file, and its number in the run is no part of their ids.
  @Test func aFileBeforeItLeavesWhatIsThereTwiceAsItWas() async throws {
    let head = "nrmReference,route,referredOn\n"
    let twice = ["b.csv": head + "N1,nrm,2023-05-01\nN1,nrm,2023-05-01\n"]
    let before = ["a.csv": head + "N2,nrm,2023-05-01\n"]
    let alone = try await ids(twice, of: "IDN-017")
    #expect(alone.count == 1)
    #expect(try await ids(twice.merging(before) { first, _ in first }, of: "IDN-017") == alone)
  }

  private func ids(_ files: [String: String], of rules: String = "FIL") async throws -> [FindingID]
  {
    let report = try await DropFolder(manifest: nil, files).report(select: [rules])
    return report.findings.filter { report.inputs[$0.place.file].file.hasSuffix("b.csv") }.map(\.id)
  }
}
