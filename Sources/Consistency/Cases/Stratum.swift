import CanonicalModel
import Records

/// What cases have to have in common to be compared: the regime of their day, the age of the person, and
/// whether the exploitation is criminal, which is most of what makes forces' cases differ.
package struct Stratum: Hashable, Comparable, Sendable {
  package enum Age: String, CaseIterable, Sendable { case adult, child, unknown }
  package enum Exploitation: String, CaseIterable, Sendable { case criminal, other, unspecified }

  package let regime: Regime
  package let age: Age
  package let exploitation: Exploitation

  package init(regime: Regime, age: Age, exploitation: Exploitation) {
    self.regime = regime
    self.age = age
    self.exploitation = exploitation
  }

  /// The same order in every run: by regime, then age, then exploitation.
  package static func < (left: Stratum, right: Stratum) -> Bool { left.order < right.order }

  private var order: (Int, String, String) {
    (regime.rawValue, age.rawValue, exploitation.rawValue)
  }

  /// What is allowed for when forces are compared.
  package enum Adjustment: String, Sendable {
    /// The regime, the age and the exploitation.
    case ageAndExploitation
    /// The regime and the age: for what is itself about the exploitation.
    case age
    /// The regime and the exploitation: for what is itself about the age.
    case exploitation
    /// The regime alone.
    case regime
  }

  /// The stratum as far as it is allowed for.
  package func kept(for adjustment: Adjustment) -> Stratum {
    Stratum(
      regime: regime,
      age: adjustment == .ageAndExploitation || adjustment == .age ? age : .unknown,
      exploitation: adjustment == .ageAndExploitation || adjustment == .exploitation
        ? exploitation : .unspecified)
  }
}
