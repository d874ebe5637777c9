import CanonicalModel
import Records

/// The answers of one reader beside those of each other reader to the same pairs.
struct ReviewerComparison {
  struct Other {
    let name: String
    let agreement: Agreement
    /// The short names of pairs that they answer otherwise.
    let differing: [String]
  }

  /// By name.
  let others: [Other]

  init(_ own: [ReviewDecision], beside decisions: [ReviewDecision]) {
    let name = own.first?.by ?? ""
    let answers = ReviewerComparison.answers(own)
    var byReader: [String: [ReviewDecision]] = [:]
    for decision in decisions where decision.by != name {
      byReader[decision.by, default: []].append(decision)
    }
    others = byReader.keys.sorted().compactMap { reader in
      let theirs = ReviewerComparison.answers(byReader[reader] ?? [])
      let pairs = answers.keys.filter { theirs[$0] != nil }.sorted()
      let both = pairs.compactMap { pair in
        theirs[pair].flatMap { their in answers[pair].map { (pair: pair, own: $0, their: their) } }
      }
      guard !both.isEmpty else { return nil }
      return Other(
        name: reader, agreement: Agreement(both.map { ($0.own, $0.their) }),
        differing: both.filter { $0.own != $0.their }.map(\.pair))
    }
  }

  /// A reader's last answer to each pair.
  private static func answers(_ decisions: [ReviewDecision]) -> [String: ReviewDecision.Answer] {
    var answers: [String: ReviewDecision.Answer] = [:]
    for decision in decisions { answers[decision.pair] = decision.answer }
    return answers
  }

  func text(in language: Language) -> String {
    others.map { text($0, language) }.joined()
  }

  private func text(_ other: Other, _ language: Language) -> String {
    let agreement = other.agreement
    let kappa =
      agreement.kappa.map { Figures.fixed($0, 2) }
      ?? Words(en: "cannot be told", cy: "ni ellir ei bennu").text(in: language)
    let name = other.name.visible
    let words = Words(
      en: "Beside \(name): \(agreement.alike) of \(agreement.pairs) alike, Cohen's kappa \(kappa).",
      cy:
        "Wrth ochr \(name): \(agreement.alike) o \(agreement.pairs) yr un fath, kappa Cohen \(kappa)."
    )
    var lines = [words.text(in: language)]
    if !other.differing.isEmpty {
      let differing = Words(
        en: "  Answered otherwise (the later answer counts): ",
        cy: "  Atebion gwahanol (yr ateb diweddaraf sy'n cyfrif): ")
      lines.append(differing.text(in: language) + other.differing.joined(separator: ", "))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
