import CanonicalModel
import Consistency
import Records

/// Asks all indicators, several at a time; their order and the number of jobs change nothing.
struct IndicatorJudging: Sendable {
  let table: CaseTable
  let context: ComparisonContext
  let forces: [ComparedForce]
  let jobs: Int

  /// The answers, in the order of the catalogue.
  func results() async -> [IndicatorResult] {
    let judgement = Judgement(forces: forces, settings: context.settings, cases: table)
    let answers = await answers(judgement)
    return judgement.judged(answers.map(\.question), answers.map(\.contrast))
  }

  private struct Answer: Sendable {
    let place: Int
    let question: Judgement.Question
    let contrast: IndicatorContrast
  }

  private func answers(_ judgement: Judgement) async -> [Answer] {
    let indicators = IndicatorCatalogue.all
    return await withTaskGroup(of: Answer.self) { group in
      var waiting = Array(indicators.enumerated())[...]
      var answers: [Answer] = []
      for _ in 0..<max(1, jobs) {
        if let (place, indicator) = waiting.popFirst() {
          group.addTask { answer(indicator, place, judgement) }
        }
      }
      for await answer in group {
        answers.append(answer)
        if let (place, indicator) = waiting.popFirst() {
          group.addTask { self.answer(indicator, place, judgement) }
        }
      }
      return answers.sorted { $0.place < $1.place }
    }
  }

  private func answer(_ indicator: Indicator, _ place: Int, _ judgement: Judgement) -> Answer {
    let question = Judgement.Question(indicator, indicator.gather(table, context))
    return Answer(place: place, question: question, contrast: judgement.contrast(question))
  }
}
