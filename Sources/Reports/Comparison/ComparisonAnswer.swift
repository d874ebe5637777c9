import Records

/// The answer on one page: how many indicators come out how, and what to look at first.
///
/// Counted are those that a force has in its own hands or shares; what the national authority decides is
/// context and scores nobody.
struct ComparisonAnswer {
  /// How many indicators are of each verdict, taken over their forces.
  let counts: [ComparisonVerdict: Int]
  let total: Int
  let differing: [IndicatorResult]
  let consistent: [IndicatorResult]
  let unseen: [IndicatorResult]

  /// How many of each list are told.
  static let most = 3

  init(_ report: ComparisonReport) {
    let scored = report.indicators.filter { $0.info.control != .national }
    total = scored.count
    counts = scored.reduce(into: [:]) { $0[$1.verdict, default: 0] += 1 }
    // What the forum is to talk about stands first, then what weighs most.
    let forum = report.forum.map(\.indicator)
    func order(_ info: IndicatorInfo) -> (Int, Int, String) {
      (forum.firstIndex(of: info.id) ?? forum.count, -info.harm, info.id)
    }
    func first(_ verdicts: [ComparisonVerdict]) -> [IndicatorResult] {
      let found = verdicts.flatMap { verdict in
        scored.filter { $0.verdict == verdict }.sorted { order($0.info) < order($1.info) }
      }
      return Array(found.prefix(ComparisonAnswer.most))
    }
    differing = first([.clearDifference, .possibleDifference])
    consistent = first([.consistent])
    unseen = first([.notComparable, .cannotTell])
  }

  /// How many that could be compared.
  var comparable: Int { total - count(.notComparable) }

  func count(_ verdict: ComparisonVerdict) -> Int { counts[verdict] ?? 0 }

  /// The answer in a sentence.
  func line(in language: Language) -> String {
    let numbers: [(StaticString, Int)] = [
      ("{comparable}", comparable), ("{consistent}", count(.consistent)),
      ("{clear}", count(.clearDifference)), ("{possible}", count(.possibleDifference)),
      ("{unknown}", count(.cannotTell)), ("{none}", count(.notComparable)),
    ]
    return numbers.reduce(ComparisonPhrases.answer.text(in: language)) { text, number in
      text.replacing("\(number.0)", with: String(number.1))
    }
  }
}

extension IndicatorResult {
  /// Of all forces: what differs weighs more than what is consistent, and not to know more than to agree.
  var verdict: ComparisonVerdict {
    let order: [ComparisonVerdict] = [
      .clearDifference, .possibleDifference, .cannotTell, .consistent,
    ]
    return order.first { verdict in rows.contains { $0.verdict == verdict } } ?? .notComparable
  }

  /// The forces of which that verdict holds.
  func rows(of verdict: ComparisonVerdict) -> [ForceResult] {
    rows.filter { $0.verdict == verdict }
  }
}
