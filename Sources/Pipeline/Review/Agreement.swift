/// How far two reviewers agree beyond what chance would give (Cohen 1960).
package struct Agreement: Sendable, Equatable {
  /// Pairs that both answered.
  package let pairs: Int
  /// Of these, how many both answered alike.
  package let alike: Int
  /// From -1 to 1; nothing where there is no pair, or where chance alone makes both agree: each of them
  /// gave one answer only, and the same.
  package let kappa: Double?

  /// `answers` are those of both to the same pair.
  package init(_ answers: [(ReviewDecision.Answer, ReviewDecision.Answer)]) {
    pairs = answers.count
    alike = answers.count { $0.0 == $0.1 }
    // Products of counts stay exact; only the last step divides.
    var chance = 0
    for answer in ReviewDecision.Answer.allCases {
      chance += answers.count { $0.0 == answer } * answers.count { $0.1 == answer }
    }
    let all = pairs * pairs
    kappa = all == chance ? nil : Double(alike * pairs - chance) / Double(all - chance)
  }
}
