import CanonicalModel
import Records

extension Indicator {
  /// D07: whether the exploitation can be placed on a map.
  static let placeUsable = share(
    IndicatorInfo(
      id: "D07",
      title: Words(
        en: "Place of exploitation usable", cy: "Man y camfanteisio yn ddefnyddiadwy"),
      question: Words(
        en: "Can the exploitation be placed on a map?",
        cy: "A ellir gosod y camfanteisio ar fap?"),
      numerator: Words(
        en: """
          NRM referrals with a country of exploitation overseas, the force of the area, or a position \
          in degrees or on the national grid; the name of a town alone is not enough
          """,
        cy: """
          atgyfeiriadau NRM â gwlad camfanteisio dramor, heddlu'r ardal, neu safle mewn graddau neu ar \
          y grid cenedlaethol; nid yw enw tref yn unig yn ddigon
          """),
      denominator: Words(
        en: "NRM referrals that the force made as first responder, as the force recorded them",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu fel ymatebwr cyntaf, fel y cofnododd ef hwy"),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: "A place that cannot be mapped tells no local authority that it has a problem.",
        cy: "Nid yw lle na ellir ei fapio yn dweud wrth unrhyw awdurdod lleol fod ganddo broblem."),
      pitfalls: [
        Words(
          en: "Towns are free text; Newport alone is three places.",
          cy: "Testun rhydd yw trefi; mae Newport yn unig yn dri lle."),
        Words(
          en: "The postcode of a police station put in by default looks like a place.",
          cy: "Mae cod post gorsaf heddlu a roddir yn ddiofyn yn edrych fel lle."),
      ]),
