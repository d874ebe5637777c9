import CanonicalModel
import Records
import Statistics

/// One force against the others on one indicator: all that its verdict rests on, and no verdict yet.
package struct ForceContrast: Sendable {
  package let force: Code
  /// Why it is not comparable; nothing where it is.
  package var gate: Gate?
  /// Cases that show it, out of how many.
  package var count: Int?
  package var outOf: Int?
  /// A share (0 to 1), days or an index, with its 95 % interval.
  package var estimate: Double?
  package var interval: Interval?
  /// Against the other forces, within strata; for a mix Cramér's V, which has no direction.
  package var difference: Double?
  package var interval95: Interval?
  /// 90 %: lies within the margin where a force is consistent.
  package var interval90: Interval?
  /// The same before allowing for anything but the eras of the NRM.
  package var crudeDifference: Double?
  package var crudeInterval: Interval?
  /// Of the test within strata, and of the crude one.
  package var p: Double?
  package var crudeP: Double?
  /// The smallest difference that would be seen four times in five.
  package var detectable: Double?
  /// Cases without a like at another force: no part of the difference.
  package var unmatched = 0

  package init(force: Code, gate: Gate? = nil) {
    self.force = force
    self.gate = gate
  }

  /// The same with a reason not to compare it, and without what nobody may read from it then.
  func closed(by gate: Gate) -> ForceContrast {
    var closed = ForceContrast(force: force, gate: gate)
    (closed.count, closed.outOf) = (count, outOf)
    (closed.estimate, closed.interval) = (estimate, interval)
    return closed
  }
}

/// An indicator's contrasts for all forces, with what is drawn and told of them.
package struct IndicatorContrast: Sendable {
  /// In the order of the forces.
  package var rows: [ForceContrast]
  /// Whether any force differs from the rest: the gate before every clear difference. Nothing where no
  /// difference can be tested.
  package var omnibusP: Double?
  /// The difference that matters, in the unit of the indicator.
  package let margin: Double
  package let unit: ForceResult.Unit
  /// What the strata hold alike, in words.
  package var allowance: Words?
  /// A mix is never called consistent.
  package var offersConsistency = true
  package var charts: [Chart] = []
  package var tables: [ComparedTable] = []
  package var notes: [Words] = []
  package var nullRange: Words?
  /// The regimes of the cases, in their order.
  package var regimes: [Regime] = []
  /// The same by sure links alone, in the same order; nothing where all links are sure.
  var strict: [ForceContrast] = []
  /// The first and the last day of the cases.
  package var period: ClosedRange<CivilDate>?

  package init(
    rows: [ForceContrast], omnibusP: Double? = nil, margin: Double, unit: ForceResult.Unit
  ) {
    self.rows = rows
    self.omnibusP = omnibusP
    self.margin = margin
    self.unit = unit
  }
}
