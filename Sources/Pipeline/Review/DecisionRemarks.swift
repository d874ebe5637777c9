import CanonicalModel
import Records

/// What a reviewer ought to hear of decisions before they are carried out. Records are named by the
/// short names of pairs, which tell nothing of anybody.
package enum DecisionRemarks {
  /// How many of a kind are listed; all are counted.
  private static let mostListed = 20

  /// Nothing where there is nothing to say.
  package static func text(_ replay: DecisionReplay, in language: Language) -> String {
    let stale = Words(
      en: "Decisions whose records say something else today (they still count)",
      cy: "Penderfyniadau y mae eu cofnodion wedi newid (maent yn cyfrif o hyd)")
    let gone = Words(
      en: "Decisions whose records are not there any more",
      cy: "Penderfyniadau nad yw eu cofnodion yno mwyach")
    let refused = Words(
      en: "Decisions on reports of duty to notify, which are of nobody (not carried out)",
      cy: "Penderfyniadau ar adroddiadau dyletswydd i hysbysu, nad ydynt am neb (ni weithredir hwy)"
    )
    return contradictions(replay, language)
      + list(refused, replay.refused.map(\.pair), language)
      + list(stale, replay.stale.map(\.pair), language)
      + list(gone, replay.gone.map(\.pair), language)
  }

  private static func list(_ title: Words, _ pairs: [String], _ language: Language) -> String {
    guard !pairs.isEmpty else { return "" }
    let rest = pairs.count > mostListed ? " …" : ""
    return "\(title.text(in: language)): \(pairs.count): "
      + pairs.prefix(mostListed).joined(separator: ", ") + rest + "\n"
  }

  private static func contradictions(_ replay: DecisionReplay, _ language: Language) -> String {
    let lines = replay.contradictions.prefix(mostListed).map { contradiction in
      let steps = zip(contradiction.path, contradiction.path.dropFirst()).map { one, other in
        contradiction.apart.question.pair(one, other)
      }
      let path = steps.joined(separator: " + ")
      let pair = contradiction.apart.pair
      return Words(
        en: "Contradiction: \(pair) was decided to be different, and \(path) make it the same. "
          + "They are kept apart; none of these joins is carried out.",
        cy: "Gwrthddywediad: penderfynwyd bod \(pair) yn wahanol, ac mae \(path) yn ei wneud yr un "
          + "fath. Cedwir hwy ar wahân; ni weithredir yr un o'r uniadau hyn."
      ).text(in: language) + "\n"
    }
    return lines.joined()
  }
}
