import CanonicalModel

/// What a police force was to a case. A force can be all three, and they are never one: published Welsh
/// figures often count the cases *sent to* a force, not those that it referred.
package enum ForceRole: String, CaseIterable, Sendable {
  /// It made the referral.
  case firstResponder
  /// The exploitation or the encounter was in its area.
  case area
  /// The case was sent to it, to be recorded as a crime.
  case sentTo
  /// The record is its own, whatever was its part.
  case source

  /// The field that names the force in this role; the source is named by the drop.
  package var field: CanonicalField? {
    switch self {
    case .firstResponder: .firstResponderForce
    case .area: .forceOfArea
    case .sentTo: .forceSentTo
    case .source: nil
    }
  }
}
