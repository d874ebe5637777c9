import CanonicalModel
import Records

extension Indicator {
  /// A03: whether an adult's agreement is written down. That a referral was made is no agreement.
  static let adultConsent = share(
    IndicatorInfo(
      id: "A03",
      title: Words(en: "Adult consent recorded", cy: "Cydsyniad oedolion wedi'i gofnodi"),
      question: Words(
        en: "Is an adult's agreement to the referral written down?",
        cy: "A yw cytundeb oedolyn i'r atgyfeiriad wedi'i ysgrifennu?"),
      numerator: Words(
        en: "those with yes or no for consent",
        cy: "y rhai ag ie neu nage ar gyfer cydsyniad"),
      denominator: Words(
        en: "NRM referrals of adults by the force, as it recorded them",
        cy: "atgyfeiriadau NRM am oedolion gan yr heddlu, fel y cofnododd ef hwy"),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "An adult is referred only by consent, and the record should show that it was asked.",
        cy:
          "Dim ond trwy gydsyniad yr atgyfeirir oedolyn, a dylai'r cofnod ddangos bod hynny wedi'i ofyn."
      ),
      pitfalls: [
        Words(
          en: """
            An export without the field implies consent by using the NRM route. That is not recorded \
            consent, and such a force is not compared.
            """,
          cy: """
            Mae allforiad heb y maes yn awgrymu cydsyniad trwy ddefnyddio llwybr yr NRM. Nid cydsyniad \
            wedi'i gofnodi yw hynny, ac ni chymherir heddlu o'r fath.
            """)
      ]),
    .own(.firstResponder, uses: [.consentsToReferral])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    switch view.matter.stratum.age {
    case .child: return .outside(Exclusion.child)
    case .unknown: return .outside(Exclusion.ageUnknown)
    case .adult:
      let answer = view.recorded.code(.consentsToReferral)
      return .when(answer == "yes" || answer == "no")
    }
  }
}
