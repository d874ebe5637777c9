import CanonicalModel
import Records

extension Indicator {
  /// A06: who notices victims of the force's area first.
  static let firstReferredByAnother = share(
    IndicatorInfo(
      id: "A06",
      title: Words(
        en: "Victims of the area referred by another first responder",
        cy: "Dioddefwyr yr ardal a atgyfeiriwyd gan ymatebwr cyntaf arall"),
      question: Words(
        en: "Who notices victims in this area first?",
        cy: "Pwy sy'n sylwi ar ddioddefwyr yn yr ardal hon gyntaf?"),
      numerator: Words(
        en: "those whose first responder was not the force",
        cy: "y rhai nad yr heddlu oedd eu hymatebwr cyntaf"),
      denominator: Words(
        en: "NRM referrals of exploitation in the force's area, by whomever they were made",
        cy: "atgyfeiriadau NRM am gamfanteisio yn ardal yr heddlu, gan bwy bynnag y'u gwnaed"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: "Shows who finds victims, not who should.",
        cy: "Dangos pwy sy'n dod o hyd i ddioddefwyr, nid pwy ddylai."),
      pitfalls: [
        Words(
          en:
            "Referrals from detention and from asylum teams sit far from where the exploitation was.",
          cy: "Mae atgyfeiriadau o ddalfeydd ac o dimau lloches ymhell o le bu'r camfanteisio."),
        Words(
          en: "An NGO may be a first responder itself: its row can be a referral.",
          cy:
            "Gall corff anllywodraethol fod yn ymatebwr cyntaf ei hun: gall ei res fod yn atgyfeiriad."
        ),
      ]),
    .merged(.area, uses: [.forceOfArea])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    if let force = view.matter.forces[.firstResponder] { return .when(force != view.force) }
    // An organisation that is no force.
    return view.recorded.isStated(.firstResponder) ? .counted : .unknown(.firstResponder)
  }
}
