import CanonicalModel
import Records

extension Indicator {
  /// D02: whether the mix of kinds of exploitation differs between forces by more than chance.
  static let mixDivergence = mix(
    IndicatorInfo(
      id: "D02",
      title: Words(
        en: "Divergence of the exploitation mix", cy: "Gwahaniaeth yn y cymysgedd camfanteisio"),
      question: Words(
        en: "Does the mix of exploitation differ by more than chance?",
        cy: "A yw'r cymysgedd o gamfanteisio'n wahanol i raddau mwy na siawns?"),
      numerator: Words(
        en: """
          NRM referrals by category: criminal, labour, sexual, domestic, organ, more than one, \
          unspecified
          """,
        cy: """
          atgyfeiriadau NRM yn ôl categori: troseddol, llafur, rhywiol, domestig, organau, mwy nag \
          un, heb ei nodi
          """),
      denominator: Words(
        en: "NRM referrals that the force made as first responder, as the force recorded them",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu fel ymatebwr cyntaf, fel y cofnododd ef hwy"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: "Practice and prevalence cannot be separated from this alone.",
        cy: "Ni ellir gwahanu arfer a chyffredinrwydd ar sail hyn yn unig."),
      pitfalls: [
        Words(
          en: "Criminal exploitation has been counted apart from labour only since October 2019.",
          cy: """
            Dim ond ers Hydref 2019 y cyfrifir camfanteisio troseddol ar wahân i gamfanteisio ar lafur.
            """),
        Words(
          en: "Divergence lies above nought by chance alone where numbers are small.",
          cy: "Mae gwahaniaeth uwchlaw dim trwy siawns yn unig lle mae'r niferoedd yn fach."),
      ]),
    .own(.firstResponder, uses: [.exploitationTypes], allowingFor: .age), categories,
    notes: [
      Words(
        en: """
          Types are mapped to the published categories by version \(ExploitationKind.mapVersion) of \
          the map.
          """,
        cy: """
          Mapir mathau i'r categorïau a gyhoeddir yn ôl fersiwn \(ExploitationKind.mapVersion) y map.
          """)
    ]
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    let kinds = ExploitationKind.kinds(of: view.recorded)
    guard let kind = kinds.first else { return .category(unspecified) }
    return .category(kinds.count > 1 ? several : kind.rawValue)
  }
}

/// The published categories, and behind them several at once and none.
private let categories =
  ExploitationKind.allCases.map(\.label) + [
    Words(en: "more than one", cy: "mwy nag un"), Words(en: "unspecified", cy: "heb ei nodi"),
  ]
private let several = ExploitationKind.allCases.count
private let unspecified = ExploitationKind.allCases.count + 1
