import Profiles
import Records
import Rules

/// A reason of the user's not to count some findings: who answers for it, and until when.
package struct SuppressionSetting: Sendable {
  /// One finding; nothing where it is all of a rule.
  let finding: FindingID?
  /// Whose findings they are. Beside a finding it says where the finding is to be looked for.
  let rule: RuleID?
  /// Of this partner alone; of every partner where there is none.
  let partner: String?
  let reason: String
  let owner: String
  /// The last day on which it holds.
  let expires: CivilDate
  /// Where it stands, as `file:line:column`.
  let place: String

  /// What two of them may not both be about.
  struct Subject: Hashable {
    let finding: FindingID?
    let rule: RuleID?
    let partner: String?
  }

  var subject: Subject {
    finding.map { Subject(finding: $0, rule: nil, partner: nil) }
      ?? Subject(finding: nil, rule: rule, partner: partner)
  }

  /// The partner must be one of the profiles; else the nearest one is told.
  func check(_ schemas: SchemaFolder) throws(RunError) {
    guard let partner, schemas.profile(partner) == nil else { return }
    let hint = NearestName.to(partner, among: schemas.profiles.map(\.partner))
    throw .configuration(
      "\(place): there is no partner \(partner)" + (hint.map { "; did you mean \($0)?" } ?? ""))
  }
}
