import CanonicalModel

/// The pairs of which something is to be told, each once. What was decided for good stands before what
/// is left to a person.
struct MatterPairs {
  struct Verdict {
    let answer: RecordLink.Answer
    let reason: String
  }

  struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    init(_ left: Int, _ right: Int) {
      self.left = min(left, right)
      self.right = max(left, right)
    }

    static func < (one: Pair, other: Pair) -> Bool {
      (one.left, one.right) < (other.left, other.right)
    }
  }

  private(set) var verdicts: [Pair: Verdict] = [:]

  /// Keeps the first verdict on a pair, unless that left to a person what is now linked.
  mutating func add(_ left: Int, _ right: Int, _ answer: RecordLink.Answer, _ reason: String) {
    let pair = Pair(left, right)
    let isOpen = verdicts[pair].map { $0.answer == .review && answer == .linked } ?? true
    if left != right, isOpen { verdicts[pair] = Verdict(answer: answer, reason: reason) }
  }

  /// Forgets what was left to a person, where the two became one after all.
  mutating func settle(_ isOne: (Int, Int) -> Bool) {
    verdicts = verdicts.filter { pair, verdict in
      verdict.answer == .linked || !isOne(pair.left, pair.right)
    }
  }
}
