import Records

/// A rule that was broken: how often, what is agreed of it, and the findings that a page shows.
struct BrokenRule {
  let id: RuleID
  let info: RuleInfo?
  /// As grave as its gravest finding.
  let severity: Severity
  /// How often it was broken, out of how many records; nothing where the report does not say.
  let total: Report.RuleCount?
  /// How many of its findings the report holds.
  let listed: Int
  /// The first of them; those that nobody knew or suppressed go first.
  let examples: [Finding]
  /// How many of them the baseline does not know and nobody has suppressed; none without a baseline.
  let new: Int
  /// How many of them were suppressed.
  let suppressed: Int

  /// How often it was broken, as far as the report knows.
  var count: Int { total?.count ?? listed }

  /// Where its section begins.
  var anchor: String { "r-\(id)" }
}

extension Report {
  /// The rules that were broken, the gravest first, each with its first `most` findings.
  func brokenRules(showing most: Int) -> [BrokenRule] {
    let all = findings.groups(showing: most)
    let isAgreed = baseline != nil || !suppressions.isEmpty
    let counted = isAgreed ? findings.groups(showing: most, where: \.isCounted) : all
    let new = baseline == nil ? [:] : counted.byRule.mapValues(\.count)
    let suppressed =
      isAgreed
      ? findings.groups(showing: 0) { $0.suppression != nil }.byRule.mapValues(\.count) : [:]
    let first = counted.byRule.mapValues(\.findings)
    let groups = all.byRule
    let totals = Dictionary(byRule.map { ($0.rule, $0) }) { first, _ in first }
    let broken = Set(groups.keys).union(byRule.filter { $0.count > 0 }.map(\.rule))
    return broken.map { rule in
      let known = groups[rule]?.findings.filter { isAgreed && !$0.standing.isCounted } ?? []
      return BrokenRule(
        id: rule, info: rules[rule],
        severity: groups[rule]?.severity ?? totals[rule]?.severity ?? .info, total: totals[rule],
        listed: groups[rule]?.count ?? 0,
        examples: Array(((first[rule] ?? []) + known).prefix(most)), new: new[rule] ?? 0,
        suppressed: suppressed[rule] ?? 0)
    }
    .sorted { ($1.severity, $0.id) < ($0.severity, $1.id) }
  }
}

extension [FindingGroup] {
  fileprivate var byRule: [RuleID: FindingGroup] {
    Dictionary(map { ($0.rule, $0) }) { first, _ in first }
  }
}
