import CanonicalModel
import Records

extension Indicator {
  /// D05: how often nobody wrote down a nationality.
  static let nationalityMissing = share(
    IndicatorInfo(
      id: "D05",
      title: Words(en: "Nationality not recorded", cy: "Cenedligrwydd heb ei gofnodi"),
      question: Words(
        en: "How often is nationality unknown?", cy: "Pa mor aml y mae cenedligrwydd yn anhysbys?"),
      numerator: Words(
        en: "NRM referrals with nationality blank or unknown",
        cy: "atgyfeiriadau NRM â'r cenedligrwydd yn wag neu'n anhysbys"),
      denominator: Words(
        en: "NRM referrals that the force made as first responder, as the force recorded them",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu fel ymatebwr cyntaf, fel y cofnododd ef hwy"),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en: "Without nationality, needs for language and advice may be missed.",
        cy: "Heb genedligrwydd, gellir colli anghenion iaith a chyngor."),
      pitfalls: [
        Words(
          en: "Somebody with two nationalities counts once, and as recorded.",
          cy: "Mae rhywun â dau genedligrwydd yn cyfrif unwaith, ac fel un a gofnodwyd."),
        Words(
          en: "A person may not know, or may fear to tell; unknown can be the true answer.",
          cy: "Efallai na ŵyr y person, neu ei fod yn ofni dweud; gall anhysbys fod yn wir ateb."),
      ]),
    .own(.firstResponder, uses: [.nationalities])
  ) { view in view.notNRM ?? view.isBlank(.nationalities) }
}
