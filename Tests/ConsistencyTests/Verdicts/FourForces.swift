import CanonicalModel
import Records
import Statistics

@testable import Consistency

/// Four invented forces, of which the notes on consistency know what is to be found.
enum FourForces {
  static let codes: [Code] = ["a", "b", "c", "d"]
  static let compared = codes.map { code in
    ComparedForce(
      id: code.description,
      name: Words(
        en: "Force \(code.description.uppercased())", cy: "Heddlu \(code.description.uppercased())")
    )
  }

  /// Strata of TV-05: adult-crim, adult-other, child-crim, child-other.
  static let strata: [Consistency.Stratum] = [
    .init(regime: .objectiveFactors, age: .adult, exploitation: .criminal),
    .init(regime: .objectiveFactors, age: .adult, exploitation: .other),
    .init(regime: .objectiveFactors, age: .child, exploitation: .criminal),
    .init(regime: .objectiveFactors, age: .child, exploitation: .other),
  ]

  /// Cases and records of A to D in these strata.
  static let counts: [[(Int, Int)]] = [
    [(6, 10), (22, 31), (40, 45), (10, 15)], [(4, 12), (17, 34), (6, 7), (4, 5)],
    [(5, 8), (12, 17), (12, 12), (4, 5)], [(7, 11), (21, 29), (60, 65), (9, 11)],
  ]

  /// The records of TV-05 one by one, with the forces under these names.
  static func rows(named names: [Code] = codes) -> [ShareRow] {
    var rows: [ShareRow] = []
    for (force, own) in counts.enumerated() {
      for (stratum, count) in own.enumerated() {
        for number in 0..<count.1 {
          rows.append(
            ShareRow(
              force: names[force], stratum: strata[stratum],
              day: CivilDate(year: 2024, month: 1 + number % 12, day: 15),
              isCounted: number < count.0))
        }
      }
    }
    return rows
  }

  static func table(_ rows: [ShareRow] = rows()) -> ShareTable {
    ShareTable(rows, forces: codes)
  }

  static func info(
    _ id: String = "G04", control: IndicatorInfo.Control = .force,
    polarity: IndicatorInfo.Polarity = .higherIsBetter, harm: Int = 3
  ) -> IndicatorInfo {
    IndicatorInfo(
      id: id, title: Words(en: "Title of \(id)", cy: "Teitl \(id)"),
      question: Words(en: "Question?", cy: "Cwestiwn?"),
      numerator: Words(en: "counted", cy: "wedi'i gyfrif"),
      denominator: Words(en: "all", cy: "pob un"), control: control, polarity: polarity,
      harm: harm, interpretation: Words(en: "read so", cy: "darllener felly"), pitfalls: [])
  }

  /// A table of cases from which no gate follows: every force sent something.
  static let noCases = CaseTable(
    cases: [], pairs: [],
    partners: codes.map {
      PartnerDrop(
        partner: $0.description, partnerKind: .policeForce, force: $0, drops: [],
        records: [.referral: 1], resent: 0, findings: [:], supplied: [:])
    })

  static func indicator(
    _ info: IndicatorInfo = info(), minimum: Indicator.Minimum = .share
  ) -> Indicator {
    Indicator(
      info: info, role: .source, needs: [], minimum: minimum, evidence: { _, _ in .shares([]) })
  }

  /// The answers to questions about nothing but their evidence.
  static func results(
    _ evidence: [(IndicatorInfo, Evidence)], settings: ComparisonSettings = quick
  ) -> [IndicatorResult] {
    Judgement(forces: compared, settings: settings, cases: noCases).results(
      evidence.map { .init(indicator($0.0), Gathered($0.1)) })
  }

  /// Fewer resamplings than a report takes.
  static var quick: ComparisonSettings {
    var settings = ComparisonSettings()
    settings.resamplings = 999
    return settings
  }
}
