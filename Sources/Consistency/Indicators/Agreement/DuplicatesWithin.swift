import CanonicalModel
import Records

extension Indicator {
  /// E06: how often one episode of a person stands twice in a force's own records. The same record sent again with a
  /// later drop is no duplicate, and neither is a second referral.
  static let duplicatesWithin = Indicator(
    info: IndicatorInfo(
      id: "E06",
      title: Words(en: "Duplicates within a source", cy: "Dyblygion o fewn ffynhonnell"),
      question: Words(
        en: "How often is one person's episode entered twice?",
        cy: "Pa mor aml y cofnodir cyfnod un person ddwywaith?"),
      numerator: Words(
        en: "records beyond the first of one episode",
        cy: "cofnodion y tu hwnt i'r cyntaf am un cyfnod"),
      denominator: Words(
        en: "referrals and encounters in the force's own records, each by its last version",
        cy:
          "atgyfeiriadau a chyfarfyddiadau yng nghofnodion yr heddlu ei hun, pob un yn ôl ei fersiwn olaf"
      ),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en:
          "A person who is counted twice makes numbers too high and hides what one record says from the other.",
        cy:
          "Mae person a gyfrifir ddwywaith yn gwneud niferoedd yn rhy uchel ac yn cuddio'r hyn y mae un cofnod yn ei ddweud rhag y llall."
      ),
      pitfalls: [
        Words(
          en: "A person who is referred again after new exploitation is no duplicate.",
          cy: "Nid dyblygyn yw person a atgyfeirir eto ar ôl camfanteisio newydd."),
        Words(
          en: "Duplicates that linkage did not find are not here.",
          cy: "Nid yw dyblygion na ddaeth y cysylltu o hyd iddynt yma."),
      ]),
    role: .source, needs: [], minimum: .share
  ) { table, context in
    var tally = CaseTally()
    let reader = CaseReader.own(.source, .referral, .encounter, allowingFor: .regime)
    let rows = reader.views(table, context, into: &tally).flatMap { view in
      let own = view.matter.sources.count { $0.force == view.force }
      return (0..<max(own, 1)).map { ShareRow(view, reader, isCounted: $0 > 0) }
    }
    return tally.gathered(.shares(rows))
  }
}
