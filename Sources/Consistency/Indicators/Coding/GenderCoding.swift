import CanonicalModel
import Records

extension Indicator {
  /// D06: whether sources use the codes for gender alike.
  static let genderCoding = share(
    IndicatorInfo(
      id: "D06",
      title: Words(en: "Gender coding comparable", cy: "Codio rhywedd yn gymaradwy"),
      question: Words(
        en: "Do sources mean the same by their gender codes?",
        cy: "A yw ffynonellau'n golygu'r un peth wrth eu codau rhywedd?"),
      numerator: Words(
        en: "NRM referrals with gender *other*, unknown or blank",
        cy: "atgyfeiriadau NRM â rhywedd *arall*, anhysbys neu wag"),
      denominator: Words(
        en: "NRM referrals that the force made as first responder, as the force recorded them",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu fel ymatebwr cyntaf, fel y cofnododd ef hwy"),
      control: .force, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: "A difference points at codes that mean different things, before it points at people.",
        cy:
          "Mae gwahaniaeth yn awgrymu codau sy'n golygu pethau gwahanol, cyn awgrymu pobl wahanol."),
      pitfalls: [
        Words(
          en:
            "The national form's casework turned *unknown* into *other*, so *other* may mean unknown.",
          cy: """
            Trodd gwaith achos y ffurflen genedlaethol *anhysbys* yn *arall*, felly gall *arall* olygu \
            anhysbys.
            """)
      ]),
    .own(.firstResponder, uses: [.gender])
  ) { view in
    if let answer = view.notNRM { return answer }
    return view.recorded.code(.gender) == "other" ? .counted : view.isBlank(.gender)
  }
}
