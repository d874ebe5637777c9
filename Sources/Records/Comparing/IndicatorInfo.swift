/// What an indicator says of itself, in both languages: reports and pages are made of it.
package struct IndicatorInfo: Sendable {
  /// Such as `A02`: the letter is the group.
  package let id: String
  package let title: Words
  package let question: Words
  /// What is counted, and out of what.
  package let numerator: Words
  package let denominator: Words
  package let control: Control
  package let polarity: Polarity
  /// 3 safeguarding, 2 process, 1 administrative.
  package let harm: Int
  package let interpretation: Words
  package let pitfalls: [Words]

  package init(
    id: String, title: Words, question: Words, numerator: Words, denominator: Words,
    control: Control, polarity: Polarity, harm: Int, interpretation: Words, pitfalls: [Words]
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.numerator = numerator
    self.denominator = denominator
    self.control = control
    self.polarity = polarity
    self.harm = harm
    self.interpretation = interpretation
    self.pitfalls = pitfalls
  }

  /// Who decides how it comes out. What the national authority decides never scores a force.
  package enum Control: String, CaseIterable, Sendable { case force, joint, national }

  /// Whether more is better. Neutral ones are never coloured good or bad.
  package enum Polarity: String, CaseIterable, Sendable {
    case higherIsBetter, lowerIsBetter, neutral
  }

  /// The groups of indicators, by letter.
  package var group: Character { id.first ?? "?" }
}
