import CanonicalModel
import Records

extension Indicator {
  /// D01: how often the type of exploitation is left open.
  static let typeUnspecified = share(
    IndicatorInfo(
      id: "D01",
      title: Words(
        en: "Exploitation type unspecified", cy: "Math o gamfanteisio heb ei nodi"),
      question: Words(
        en: "How often is the type of exploitation left open?",
        cy: "Pa mor aml y gadewir y math o gamfanteisio yn agored?"),
      numerator: Words(
        en: "NRM referrals with no type of exploitation, or with *other* or *unknown* alone",
        cy: "atgyfeiriadau NRM heb fath o gamfanteisio, neu ag *arall* neu *anhysbys* yn unig"),
      denominator: Words(
        en: "NRM referrals that the force made as first responder, as the force recorded them",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu fel ymatebwr cyntaf, fel y cofnododd ef hwy"),
      control: .force, polarity: .lowerIsBetter, harm: 3,
      interpretation: Words(
        en: """
          What kind of exploitation it was decides who helps and who investigates. The raw count is \
          compared; the count after reading the text of *other* stands beside it.
          """,
        cy: """
          Y math o gamfanteisio sy'n penderfynu pwy sy'n helpu a phwy sy'n ymchwilio. Cymharir y cyfrif \
          crai; saif y cyfrif ar ôl darllen testun *arall* wrth ei ochr.
          """),
      pitfalls: [
        Words(
          en: """
            The boxes of the form are behaviours, not the published categories, so each partner's \
            mapping is a hidden coder.
            """,
          cy: """
            Ymddygiadau yw blychau'r ffurflen, nid y categorïau a gyhoeddir, felly mae mapio pob \
            partner yn godiwr cudd.
            """),
        Words(
          en: "*Other* with a text that names a type is coded nowhere, though somebody knew it.",
          cy:
            "Nid yw *arall* â thestun sy'n enwi math wedi'i godio yn unman, er bod rhywun yn gwybod."
        ),
      ]),
    .own(.firstResponder, uses: [.exploitationTypes], allowingFor: .age),
    beside: [
      CompanionQuestion(
        Words(en: "after reading the text of *other*", cy: "ar ôl darllen testun *arall*")
      ) { view in
        view.notNRM
          ?? .when(
            view.recorded.isTypeUnspecified
              && ExploitationWords.named(in: view.recorded.text(.otherExploitation)).isEmpty)
      }
    ]
  ) { view in
    if let answer = view.notNRM { return answer }
    return .when(view.recorded.isTypeUnspecified)
  }
}
