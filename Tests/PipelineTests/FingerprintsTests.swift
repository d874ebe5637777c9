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

  private func ids(_ files: [String: String]) async throws -> [FindingID] {
    let report = try await DropFolder(manifest: nil, files).report(select: ["FIL"])
    return report.findings.filter { report.inputs[$0.place.file].file.hasSuffix("b.csv") }.map(\.id)
  }
}
