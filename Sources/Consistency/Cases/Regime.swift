import Records

/// The rules of the NRM changed; figures of different regimes are never added up in silence.
///
/// Dates: Home Office guidance and bulletins, as consistency.md §0 has them; those of R2 and R3 are recalled.
package enum Regime: Int, CaseIterable, Comparable, Sendable {
  /// Human trafficking only.
  case trafficking
  /// All modern slavery, England and Wales, from 31 July 2015.
  case modernSlavery
  /// One competent authority and a digital form, from April 2019.
  case singleAuthority
  /// Criminal exploitation counted apart from labour, from October 2019.
  case criminalApart
  /// Local authorities decide for children in a pilot, from June 2021.
  case devolvedPilot
  /// Immigration Enforcement's authority takes some cases, from November 2021.
  case twoAuthorities
  /// Reasonable grounds need objective factors, from 30 January 2023.
  case objectiveFactors

  /// The regime of a day.
  package init(_ day: CivilDate) {
    self = Regime.allCases.last { $0.firstDay <= day } ?? .trafficking
  }

  package static func < (left: Regime, right: Regime) -> Bool { left.rawValue < right.rawValue }

  /// The first day on which it was in force.
  package var firstDay: CivilDate {
    switch self {
    case .trafficking: .first(2009, 4)
    case .modernSlavery: CivilDate(dayNumber: CivilDate.first(2015, 7).dayNumber + 30)
    case .singleAuthority: .first(2019, 4)
    case .criminalApart: .first(2019, 10)
    case .devolvedPilot: .first(2021, 6)
    case .twoAuthorities: .first(2021, 11)
    case .objectiveFactors: CivilDate(dayNumber: CivilDate.first(2023, 1).dayNumber + 29)
    }
  }

  /// `R0` to `R6`, as the notes on consistency name them.
  package var id: String { "R\(rawValue)" }

  package var label: Words {
    switch self {
    case .trafficking:
      Words(en: "human trafficking only (2009 on)", cy: "masnachu pobl yn unig (o 2009)")
    case .modernSlavery:
      Words(
        en: "all modern slavery (from 31 July 2015)",
        cy: "pob caethwasiaeth fodern (o 31 Gorffennaf 2015)")
    case .singleAuthority:
      Words(
        en: "one competent authority (from April 2019)", cy: "un awdurdod cymwys (o Ebrill 2019)")
    case .criminalApart:
      Words(
        en: "criminal exploitation counted apart (from October 2019)",
        cy: "camfanteisio troseddol ar wahân (o Hydref 2019)")
    case .devolvedPilot:
      Words(
        en: "devolved decisions for children piloted (from June 2021)",
        cy: "peilot penderfyniadau datganoledig i blant (o Fehefin 2021)")
    case .twoAuthorities:
      Words(
        en: "two competent authorities (from November 2021)",
        cy: "dau awdurdod cymwys (o Dachwedd 2021)")
    case .objectiveFactors:
      Words(
        en: "objective factors needed (from 30 January 2023)",
        cy: "angen ffactorau gwrthrychol (o 30 Ionawr 2023)")
    }
  }
}

extension CivilDate {
  /// The first day of a month that exists.
  fileprivate static func first(_ year: Int, _ month: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: 1) ?? CivilDate(dayNumber: 0)
  }
}
