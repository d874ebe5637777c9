import Records

/// What invented indicators say of themselves.
enum InventedIndicators {
  static let consent = info("A03", "Adult consent recorded", .force, .higherIsBetter, 3)

  /// As many as the catalogue has, in its groups.
  static let all: [IndicatorInfo] = {
    let sizes: [(Character, Int)] = [
      ("A", 8), ("B", 8), ("C", 6), ("D", 9), ("E", 6), ("F", 5), ("G", 4), ("H", 7),
    ]
    let titles = [
      "Duty-to-notify share of adult notifications", "Adult consent recorded",
      "Encounter to referral, days", "Linked to a crime or NRM incident record",
      "Exploitation type unspecified", "Place of exploitation usable",
      "Share of the area's potential victims first referred by another organisation",
    ]
    return sizes.flatMap { letter, size in
      (1...size).map { number in
        let index = Int(letter.asciiValue ?? 65) * 3 + number
        let control: IndicatorInfo.Control =
          (letter == "B" && (3...4).contains(number)) || (letter == "F" && number < 3)
          ? .national : (index % 3 == 0 ? .joint : .force)
        return info(
          "\(letter)0\(number)", titles[index % titles.count], control,
          IndicatorInfo.Polarity.allCases[index % 3], index % 3 + 1)
      }
    }
  }()

  static func info(
    _ id: String, _ title: String, _ control: IndicatorInfo.Control,
    _ polarity: IndicatorInfo.Polarity, _ harm: Int
  ) -> IndicatorInfo {
    IndicatorInfo(
      id: id, title: Words(en: title, cy: "Dangosydd dyfeisiedig \(id) am arferion cofnodi"),
      question: Words(
        en: "Is an adult's agreement to referral written down?",
        cy: "A yw cytundeb oedolyn i atgyfeiriad wedi'i ysgrifennu?"),
      numerator: Words(
        en: "adult referrals with an explicit value",
        cy: "atgyfeiriadau oedolion â gwerth penodol"),
      denominator: Words(en: "adult referrals", cy: "atgyfeiriadau oedolion"), control: control,
      polarity: polarity, harm: harm,
      interpretation: Words(
        en: "A lower share can mean that agreement is kept in another system.",
        cy: "Gall cyfran is olygu bod cytundeb yn cael ei gadw mewn system arall."),
      pitfalls: [
        Words(
          en: "Some exports imply consent by using the route.",
          cy: "Mae rhai allforion yn awgrymu cydsyniad drwy ddefnyddio'r llwybr.")
      ])
  }
}
