import Records

/// What a user asks of a comparison: `cyson compare PATH…`.
package struct CompareRequest: Sendable {
  package var validation: ValidationRequest
  /// Whom the report is for.
  package var tier: ComparisonReport.Tier = .partnership
  /// The first and the last day of the cases that are compared; else the three years to the newest extract.
  package var from: CivilDate?
  package var until: CivilDate?
  /// Codes of police forces; none for the Welsh forces that appear.
  package var forces: [String] = []
  /// A published table that the drops are held against.
  package var published: String?
  /// Reports in JSON that were released before: what this one tells beside them is looked at too.
  package var earlier: [String] = []
  /// The file of the decisions that reviewers made.
  package var decisions: String?
  /// The files to which reports are written; none of them may be one that the comparison lives on.
  package var reports: [String] = []

  package init(_ validation: ValidationRequest) { self.validation = validation }

  /// The merge that the comparison rests on, of which nothing is written.
  func merge() throws(RunError) -> MergeRequest {
    var merge = MergeRequest(validation, out: "")
    merge.decisions = decisions
    merge.reports = reports
    return merge
  }

  /// A report never goes over the decisions, the published table or an earlier release.
  func checkOutputs() throws(RunError) {
    for path in [decisions, published].compactMap({ $0 }) + earlier {
      for report in reports where FileTree.isOne(report, path) {
        throw .refused("\(path): a report would overwrite it; give the report another file")
      }
    }
    if let from, let until, from > until {
      throw .configuration("--from \(from) comes after --until \(until)")
    }
  }

  /// The names of tiers, for an option.
  package static func tier(_ name: String) throws(RunError) -> ComparisonReport.Tier {
    guard let tier = ComparisonReport.Tier(rawValue: name) else {
      throw ReportOptions.unknown(
        name, of: "--tier", among: ComparisonReport.Tier.allCases.map(\.rawValue))
    }
    return tier
  }
}
