import CanonicalModel
import Records
import Statistics

/// From the evidence of all indicators to what may be said of each force: gates, contrasts, families, verdicts,
/// readings. Counts are exact; who withholds some of them makes the readings anew (`Reading`).
package struct Judgement: Sendable {
  private let forces: [ComparedForce]
  private let settings: ComparisonSettings
  private let cases: CaseTable

  /// Judges these forces on these cases.
  package init(forces: [ComparedForce], settings: ComparisonSettings, cases: CaseTable) {
    self.forces = forces
    self.settings = settings
    self.cases = cases
  }

  /// An indicator and what it made of the cases.
  package struct Question: Sendable {
    package let indicator: Indicator
    package let gathered: Gathered
    package init(_ indicator: Indicator, _ gathered: Gathered) {
      self.indicator = indicator
      self.gathered = gathered
    }
  }

  /// The answers, in the order of the questions.
  package func results(_ questions: [Question]) -> [IndicatorResult] {
    judged(questions, questions.map(contrast))
  }

  /// Contrasts one question; independent of all others, so that several can be made at a time.
  package func contrast(_ question: Question) -> IndicatorContrast {
    let gates = Gates.byForce(
      question.indicator, question.gathered, forces: forces.map(\.code), cases: cases, settings)
    let maker = ContrastMaker(
      indicator: question.indicator, forces: forces, gates: gates, settings: settings)
    var contrast = maker.contrast(question.gathered)
    if let strict = question.gathered.strict {
      var sure = question.gathered
      sure.evidence = strict
      contrast.strict = maker.contrast(sure).rows
    }
    return contrast
  }

  /// Judges contrasts that were made of these questions, family by family.
  package func judged(
    _ questions: [Question], _ contrasts: [IndicatorContrast]
  ) -> [IndicatorResult] {
    let families = questions.map { Family(of: $0.indicator.info) }
    var adjusted = contrasts.map { $0.rows.map { _ in VerdictRule.Adjusted() } }
    for family in Family.allCases {
      let places = families.indices.filter { families[$0] == family }
      for (place, rows) in zip(places, Family.adjusted(places.map { contrasts[$0] })) {
        adjusted[place] = rows
      }
    }
    return questions.indices.map { place in
      ResultMaker(
        info: questions[place].indicator.info, forces: forces, settings: settings,
        family: (families[place], families.count { $0 == families[place] })
      ).result(contrasts[place], adjusted[place], questions[place].gathered)
    }
  }
}

extension ComparedForce {
  /// The code under which its cases stand; never that of another, where it has none.
  var code: Code { Code(id) ?? "unknown-force" }
}
