import CanonicalModel
import Records

extension Indicator {
  /// D03: whether several kinds of exploitation of one person are recorded.
  static let severalTypes = share(
    IndicatorInfo(
      id: "D03",
      title: Words(en: "Several types recorded", cy: "Sawl math wedi'i gofnodi"),
      question: Words(
        en: "Does the system allow, and do staff use, more than one type of exploitation?",
        cy: "A yw'r system yn caniatáu, a'r staff yn defnyddio, mwy nag un math o gamfanteisio?"),
      numerator: Words(
        en: "NRM referrals with two or more categories of exploitation",
        cy: "atgyfeiriadau NRM â dau gategori neu fwy o gamfanteisio"),
      denominator: Words(
        en: "NRM referrals that the force made, with at least one category",
        cy: "atgyfeiriadau NRM a wnaeth yr heddlu, ag o leiaf un categori"),
      control: .force, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: "Shows a habit of recording. Several boxes of one category count as one.",
        cy: "Dangos arfer o gofnodi. Mae sawl blwch o'r un categori yn cyfrif fel un."),
      pitfalls: [
        Words(
          en: "A system with a single choice cannot hold two: that is not comparable, not 0%.",
          cy: "Ni all system ag un dewis ddal dau: nid oes modd cymharu hynny, ac nid 0% ydyw.")
      ]),
    .own(.firstResponder, uses: [.exploitationTypes], allowingFor: .age),
    knowing: { table, _ in SingleChoice(table) }, refusing: { $0.refused }
  ) { view, _ in
    if let answer = view.notNRM { return answer }
    let kinds = ExploitationKind.kinds(of: view.recorded)
    return kinds.isEmpty ? .outside(Exclusion.noType) : .when(kinds.count > 1)
  }
}

/// The forces none of whose records has two types: whether their systems allow it cannot be told from what they
/// sent.
private struct SingleChoice {
  private var seen: Set<Code> = []
  private var several: Set<Code> = []

  init(_ table: CaseTable) {
    for (_, matter) in table.cases(of: .referral) where !matter.isDutyToNotify {
      guard let force = matter.forces[.firstResponder], let recorded = matter.recorded(by: force)
      else { continue }
      seen.insert(force)
      let hasSeveral =
        recorded.codes(.exploitationTypes).count > 1
        || ExploitationKind.kinds(of: recorded).count > 1
      if hasSeveral { several.insert(force) }
    }
  }

  var refused: [Code: Words] {
    Dictionary(uniqueKeysWithValues: seen.subtracting(several).map { ($0, reason) })
  }
}

private let reason = Words(
  en: "no record has more than one type: the system may allow only one",
  cy:
    "nid oes gan unrhyw gofnod fwy nag un math: efallai mai dim ond un y mae'r system yn ei ganiatáu"
)
