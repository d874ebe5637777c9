/// One thing that is wrong, or worth knowing, about a drop: which rule, with which facts, where.
package struct Finding: Hashable, Sendable {
  package var id: FindingID
  package let rule: RuleID
  package let severity: Severity
  package let arguments: Arguments
  /// The canonical field that the finding is about.
  package let field: String?
  package internal(set) var place: Place
  package internal(set) var related: [Place]
  /// How often the same flaw stands in the file, where it is reported once.
  package var count: Int?
  /// What it is against what was agreed before the run.
  package var standing = FindingStanding()

  package init(
    id: FindingID, rule: RuleID, severity: Severity, arguments: Arguments, field: String? = nil,
    place: Place, related: [Place] = [], count: Int? = nil
  ) {
    self.id = id
    self.rule = rule
    self.severity = severity
    self.arguments = arguments
    self.field = field
    self.place = place
    self.related = related
    self.count = count
  }
}
