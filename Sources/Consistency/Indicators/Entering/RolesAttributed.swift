import CanonicalModel
import Records

extension Indicator {
  /// A07: whether a force's records tell which part each force played. A default of one's own force in all
  /// three roles looks complete and says nothing.
  static let rolesAttributed = Indicator(
    info: IndicatorInfo(
      id: "A07",
      title: Words(
        en: "The three roles of forces are recorded", cy: "Cofnodir tair rôl yr heddluoedd"),
      question: Words(
        en: "Can we tell which force referred, in whose area it was, and which force got the case?",
        cy:
          "A allwn ddweud pa heddlu a atgyfeiriodd, yn ardal pwy yr oedd, a pha heddlu a gafodd yr achos?"
      ),
      numerator: Words(
        en:
          "those with the first responder, the force of the area and the force sent to, all coded",
        cy:
          "y rhai â'r ymatebwr cyntaf, heddlu'r ardal a'r heddlu yr anfonwyd ato, i gyd wedi'u codio"
      ),
      denominator: Words(
        en: "referrals that the force has on record",
        cy: "atgyfeiriadau sydd gan yr heddlu ar gofnod"),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: "The three roles are three questions: figures that mix them cannot be compared.",
        cy: "Tri chwestiwn yw'r tair rôl: ni ellir cymharu ffigurau sy'n eu cymysgu."),
      pitfalls: [
        Words(
          en: """
            One's own force in all three roles, record after record, is more likely a default of the \
            system than what happened; then no verdict is given.
            """,
          cy: """
            Mae eich heddlu eich hun ym mhob un o'r tair rôl, cofnod ar ôl cofnod, yn fwy tebygol o fod \
            yn werth diofyn y system na'r hyn a ddigwyddodd; yna ni roddir dyfarniad.
            """)
      ]),
    role: .source, needs: reader.asked, minimum: .share, gather: RoleCount.gather)

  fileprivate static let reader = CaseReader.own(
    .source, uses: [.forceOfArea, .forceSentTo], allowingFor: .regime)
}

private enum RoleCount {
  /// From this share on, records that name one force in all roles are taken for a default.
  private static let suspected = 0.9
  /// Of fewer records nobody can tell.
  private static let least = 10

  @Sendable static func gather(_ table: CaseTable, _ context: ComparisonContext) -> Gathered {
    var tally = CaseTally()
    var rows: [ShareRow] = []
    var alike: [Code: (same: Int, of: Int)] = [:]
    for view in Indicator.reader.views(table, context, into: &tally) {
      let roles = roles(of: view)
      rows.append(ShareRow(view, Indicator.reader, isCounted: roles.isComplete))
      let known = alike[view.force] ?? (0, 0)
      alike[view.force] = (known.same + (roles.isOne ? 1 : 0), known.of + 1)
    }
    for (force, count) in alike where count.of >= least {
      if Double(count.same) >= suspected * Double(count.of) {
        tally.refuse(force, Exclusion.defaultSuspected)
      }
    }
    return tally.gathered(.shares(rows))
  }

  private struct Roles {
    let isComplete: Bool
    let isOne: Bool
  }

  private static func roles(of view: CaseView) -> Roles {
    let recorded = view.recorded
    let isResponderKnown =
      recorded.isStated(.firstResponderForce) || recorded.isStated(.firstResponder)
    let responder = recorded.code(.firstResponderForce) ?? view.matter.forces[.firstResponder]
    let (area, sent) = (recorded.code(.forceOfArea), recorded.code(.forceSentTo))
    return Roles(
      isComplete: isResponderKnown && area != nil && sent != nil,
      isOne: isResponderKnown && responder != nil && responder == area && responder == sent)
  }
}
