/// Two records of which it was asked whether they belong together, with the answer and its reasons.
package struct RecordLink: Sendable {
  /// What was asked. A person may be referred twice: that the persons agree says nothing of the matters.
  package enum Question: String, CaseIterable, Sendable {
    case person, matter
    /// The same record, sent again.
    case resent
  }

  package enum Answer: String, CaseIterable, Sendable {
    /// Belongs together: by a strong key, by its score or by a decision.
    case linked
    /// Nobody knows yet; a person should look.
    case review
    /// Was scored high enough, and yet is kept apart: by a decision or a contradiction.
    case parted
  }

  /// One reason: what was compared, what came of it, and how much that counts, in bits (log2 of the
  /// likelihood ratio). The weights of a link's reasons sum to its weight.
  package struct Contribution: Sendable, Equatable {
    package let comparison: String
    package let level: String
    package let weight: Double

    package init(comparison: String, level: String, weight: Double) {
      self.comparison = comparison
      self.level = level
      self.weight = weight
    }
  }

  package let question: Question
  /// Indices into the records of the dataset; `left` is the lower one.
  package let left: Int
  package let right: Int
  /// Bits, prior and all.
  package let weight: Double
  /// From the weight: 1 / (1 + 2^-weight).
  package let probability: Double
  package let contributions: [Contribution]
  package let answer: Answer
  /// What decided: a strong key, the threshold, a review decision, a contradiction; a stable word.
  package let reason: String

  package init(
    question: Question, left: Int, right: Int, weight: Double, probability: Double,
    contributions: [Contribution], answer: Answer, reason: String
  ) {
    self.question = question
    self.left = left
    self.right = right
    self.weight = weight
    self.probability = probability
    self.contributions = contributions
    self.answer = answer
    self.reason = reason
  }
}
