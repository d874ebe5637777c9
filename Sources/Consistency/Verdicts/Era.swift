import Records

/// Regimes between which no figure is added up: a new one begins with the third, the fifth and the sixth change
/// of the NRM's rules (consistency.md §6, AC-13).
package enum Era: Int, CaseIterable, Comparable, Sendable {
  case criminalWithLabour, criminalApart, twoAuthorities, objectiveFactors

  /// The era of a regime.
  package init(_ regime: Regime) {
    self =
      if regime >= .objectiveFactors { .objectiveFactors } else if regime >= .twoAuthorities {
        .twoAuthorities
      } else if regime >= .criminalApart { .criminalApart } else { .criminalWithLabour }
  }

  package static func < (left: Era, right: Era) -> Bool { left.rawValue < right.rawValue }

  /// How charts and tables name it.
  package var label: Words {
    switch self {
    case .criminalWithLabour: Words(en: "before October 2019", cy: "cyn Hydref 2019")
    case .criminalApart:
      Words(en: "October 2019 to October 2021", cy: "Hydref 2019 i Hydref 2021")
    case .twoAuthorities:
      Words(en: "November 2021 to 29 January 2023", cy: "Tachwedd 2021 i 29 Ionawr 2023")
    case .objectiveFactors: Words(en: "from 30 January 2023", cy: "o 30 Ionawr 2023")
    }
  }
}
