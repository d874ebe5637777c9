import CanonicalModel
import Records

/// Why a force is not comparable on an indicator: one reason, the first that applies.
package enum Gate: Hashable, Sendable {
  /// The force sent no record that could show it.
  case nothingSent
  /// What the indicator itself found against it: a field that its export never has, a default in place of answers.
  case refused(Words)
  /// Which part it played is not recorded often enough.
  case roleUnresolved(ForceRole)
  /// A field that decides who is counted is blank too often; the share that is filled, 0 to 1.
  case incomplete(CanonicalField, Double)
  /// Fewer cases than a verdict needs.
  case tooFew(found: Int, needed: Int)
  /// Fewer events, pairs or periods than a verdict needs.
  case tooFewEvents(found: Int, needed: Int)
  case tooFewPairs(found: Int, needed: Int)
  case tooFewPeriods(found: Int, needed: Int)
  /// No other force has enough comparable cases.
  case nobodyToCompare
  /// No case has a like at another force, of the same era, age group and exploitation type.
  case nothingShared
  /// Everybody is coded alike, or too few waits were followed for long enough.
  case notEstimable
  /// A force's numbers are looked at beside its own past alone.
  case ownPastOnly
  /// Nobody's answer can be had from what was sent.
  case unanswerable(Words)
}
