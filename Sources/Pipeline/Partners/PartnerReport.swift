import Profiles
import Records

/// One partner: its profile, what a draft of it left open, and the completeness of a sample.
package struct PartnerReport: Sendable {
  package let profile: Profile
  /// Columns under `open`, by export.
  package let open: [String: [String]]
  package let sample: SampleTally?

  /// Without paths the drops among the samples beside the schema folder are read, if there are any;
  /// for a page that is to be the same everywhere nothing is.
  package static func of(
    _ partner: String, in schemas: SchemaFolder, sample paths: [String], readsSamples: Bool = true
  ) throws(RunError) -> PartnerReport {
    try schemas.requirePartner(partner)
    guard let profile = schemas.profile(partner) else {
      throw .configuration("there is no partner \(partner)")
    }
    var read = paths
    if read.isEmpty, readsSamples {
      read = try SampleReading.standardPaths(of: partner, schemas)
    }
    return PartnerReport(
      profile: profile, open: schemas.open,
      sample: read.isEmpty
        ? nil : try SampleReading.tally(of: read, partner: partner, schemas))
  }
}
