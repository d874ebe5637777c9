import CanonicalModel
import Records
import Testing

@testable import Merging

/// Which value stands, against a plain twin that holds each value against each other one, step by step.
@Suite struct SurvivorshipTwinTests {
  private struct Said {
    let partner: String
    let body: PartnerKind
    let day: String?
    let content: Content
  }

  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ mixed >> 31) % UInt64(sides))
    }
  }

  private static let bodies: [PartnerKind] = [.national, .policeForce, .ngo]
  private static let steps: [MergeRule.Step] = [
    MergeRule.bodies, .latest, .majority, .longest, .mostPrecise, .notEstimated, .earliestDate,
    .latestDate,
  ]
  private static let dates = ["1990-01-01", "1990", "1990-05", "1991-03-04", "1992-12-31"]
  private static let texts = ["ely", "barry", "newport", "neath"]

  private static func said(_ dice: inout Dice, isDate: Bool) -> [Said] {
    (0..<(1 + dice.roll(6))).map { _ in
      let partner = dice.roll(4)
      let content =
        dice.roll(6) == 0
        ? Content.missing(.unknown)
        : isDate ? .day(dates[dice.roll(dates.count)]) : .text(texts[dice.roll(texts.count)])
      return Said(
        partner: "p\(partner)", body: bodies[partner % 3],
        day: dice.roll(3) == 0 ? nil : "2024-0\(1 + dice.roll(3))-01", content: content)
    }
  }

  /// What a value is worth to a step; nothing where the step cannot tell.
  private static func worth(_ content: Content, _ step: MergeRule.Step, _ said: [Said]) -> Int? {
    let own = said.filter { $0.content == content }
    switch step {
    case .authority:
      return own.compactMap { bodies.firstIndex(of: $0.body).map { -$0 } }.max()
    case .latest:
      return own.compactMap { $0.day.map { Int($0.split(separator: "-")[1]) ?? 0 } }.max()
    case .majority: return Set(own.map(\.partner)).count
    case .longest: return content.shown.count
    case .mostPrecise: return content.date.map { _ in content.shown.count }
    case .notEstimated: return content.shown.hasSuffix("-01-01") ? 0 : 1
    case .earliestDate: return content.date.map { -Int($0.earliest.dayNumber) }
    case .latestDate: return content.date.map { Int($0.latest.dayNumber) }
    default: return nil
    }
  }

  /// A value is out where another one is worth more, or is worth something where it is worth nothing.
  private static func twin(_ said: [Said], _ steps: [MergeRule.Step]) -> Content? {
    var left = Array(Set(said.map(\.content).filter(\.isStated)))
    if left.isEmpty { return said.isEmpty ? nil : .missing(.unknown) }
    for step in steps where left.count > 1 {
      left = left.filter { one in
        left.allSatisfy { other in
          guard let better = worth(other, step, said) else { return true }
          return worth(one, step, said).map { $0 >= better } ?? false
        }
      }
    }
    return left.count == 1 ? left[0] : nil
  }

  @Test(arguments: 0..<400)
  func choosesWhatTheTwinChooses(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 977 &+ 1)
    let isDate = dice.roll(2) == 0
    let said = Self.said(&dice, isDate: isDate)
    let steps = (0..<dice.roll(4)).map { _ in Self.steps[dice.roll(Self.steps.count)] }
    var invented = Invented()
    let field: CanonicalField = isDate ? .referredOn : .currentTown
    for one in said {
      invented.add(.referral, one.partner, one.body, on: one.day, [(field, one.content)])
    }
    let outcome = invented.merged(
      .always(MergeRule("r", .one, steps)), as: isDate ? .record(.referral) : .person)
    #expect(outcome[field]?.contents.first == Self.twin(said, steps), "\(said) \(steps)")
    // Nothing that was said is neither kept nor lost.
    let told = (outcome[field]?.sources ?? []) + (outcome[field]?.losers ?? [])
    #expect(Set(told).count == said.count)
  }
}
