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
          NRM referrals with a country of exploitation overseas, a position in degrees or on the \
          national grid, or a town that the list of places knows as one place
          """,
        cy: """
          atgyfeiriadau NRM â gwlad camfanteisio dramor, safle mewn graddau neu ar y grid \
          cenedlaethol, neu dref y mae'r rhestr leoedd yn ei hadnabod yn un lle
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
          en:
            "Towns are free text; Newport alone is three places, and the list knows few outside Wales.",
          cy:
            "Testun rhydd yw trefi; mae Newport yn unig yn dri lle, a phrin yw'r lleoedd y tu allan i Gymru yn y rhestr."
        ),
        Words(
          en: "The postcode of a police station put in by default looks like a place.",
          cy: "Mae cod post gorsaf heddlu a roddir yn ddiofyn yn edrych fel lle."),
      ]),
    .own(.firstResponder, uses: [.exploitationTowns])
  ) { view in
    if let answer = view.notNRM { return answer }
    let recorded = view.recorded
    let isPlaced =
      recorded.codes(.exploitationCountries).contains { $0 != "GBR" }
      || recorded.isStated(.gridReference)
      || (recorded.isStated(.latitude) && recorded.isStated(.longitude))
      || recorded.stated(.exploitationTowns).contains { view.isOnePlace($0) }
    return .when(isPlaced)
  }
}

extension CaseView {
  /// Whether the list of places knows the town, as one place.
  fileprivate func isOnePlace(_ town: SourceStatement.Content) -> Bool {
    guard case .text(let text) = town, let lists = context.lists,
      let place = lists[.places]?.spellings.code(for: text.span)
    else { return false }
    return lists.attribute(.kind, of: place, in: .places) != "ambiguous"
  }
}
