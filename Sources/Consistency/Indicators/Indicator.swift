import CanonicalModel
import Records

/// One question about how forces handle the NRM, with all that is to be known about it; the numbers come from
/// its evidence, the judgement from `Verdicts`. One indicator, one file.
package struct Indicator: Sendable {
  /// What reports say of it: id, question, control, pitfalls.
  package let info: IndicatorInfo
  /// Which part a force plays in it.
  package let role: ForceRole
  /// The fields without which it cannot be answered.
  package let needs: [CanonicalField]
  /// How many cases a verdict needs.
  package let minimum: Minimum
  /// What it makes of the cases.
  package let gather: @Sendable (CaseTable, ComparisonContext) -> Gathered

  package init(
    info: IndicatorInfo, role: ForceRole, needs: [CanonicalField], minimum: Minimum,
    gather: @escaping @Sendable (CaseTable, ComparisonContext) -> Gathered
  ) {
    self.info = info
    self.role = role
    self.needs = needs
    self.minimum = minimum
    self.gather = gather
  }

  package init(
    info: IndicatorInfo, role: ForceRole, needs: [CanonicalField], minimum: Minimum,
    evidence: @escaping @Sendable (CaseTable, ComparisonContext) -> Evidence
  ) {
    self.init(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      Gathered(evidence(table, context))
    }
  }

  /// The evidence alone.
  package func evidence(_ table: CaseTable, _ context: ComparisonContext) -> Evidence {
    gather(table, context).evidence
  }

  /// The least that a verdict may rest on (consistency.md §2, m-P to m-V).
  package enum Minimum: String, Sendable {
    /// 20 cases a force; 10 to 19 give a count and an interval, inside the partnership only.
    case share
    /// 20 at risk and 10 events; the curve is cut where fewer than 5 are at risk.
    case wait
    /// 30 a force.
    case mix
    /// 30 matched pairs.
    case agreement
    /// 20 closed traces.
    case path
    /// 13 periods with 5 a period on average.
    case series
  }
}

/// What an indicator may ask beside the cases.
package struct ComparisonContext: Sendable {
  package let settings: ComparisonSettings
  /// Working days, with the bank holidays of England and Wales.
  package let calendar: WorkingCalendar?
  /// The day to which everything is looked at.
  package let asOf: CivilDate?
  /// The days of the cases that are compared, both ends included; nothing for all of them.
  package var period: ClosedRange<CivilDate>?
  /// The forces that are compared; nothing for all of them.
  package var forces: [Code]?
  /// Names of places and labels of codes; nothing in a table made by hand.
  package var lists: CodeLists?

  package init(
    settings: ComparisonSettings, calendar: WorkingCalendar?, asOf: CivilDate?,
    period: ClosedRange<CivilDate>? = nil, forces: [Code]? = nil, lists: CodeLists? = nil
  ) {
    self.settings = settings
    self.calendar = calendar
    self.asOf = asOf
    self.period = period
    self.forces = forces
    self.lists = lists
  }
}
