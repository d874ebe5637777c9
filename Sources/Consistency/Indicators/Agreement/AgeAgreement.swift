import CanonicalModel
import Records

extension Indicator {
  /// E03: whether partners agree on child or adult. By what they wrote down themselves; a shared date of birth, which
  /// links people, would make them agree.
  static let ageAgreement = agreement(
    IndicatorInfo(
      id: "E03",
      title: Words(en: "Agreement on child or adult", cy: "Cytundeb ar blentyn neu oedolyn"),
      question: Words(
        en: "For the same person, do partners agree on child or adult?",
        cy: "Ar gyfer yr un person, a yw partneriaid yn cytuno ar blentyn neu oedolyn?"),
      numerator: Words(
        en: "pairs whose two records have the same age group at referral",
        cy: "parau y mae gan eu dau gofnod yr un grŵp oedran adeg atgyfeirio"),
      denominator: Words(
        en: "linked pairs of a force's record and another body's that both have one",
        cy: "parau cysylltiedig o gofnod heddlu a chofnod corff arall sydd ag un ill dau"),
      control: .joint, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: """
          A child whom one partner takes for an adult may not be safeguarded as a child: each such pair is worth a \
          look by both.
          """,
        cy: """
          Efallai na ddiogelir plentyn y mae un partner yn ei ystyried yn oedolyn fel plentyn: mae pob pâr o'r fath \
          yn werth edrych arno gan y ddau.
          """),
      pitfalls: [
        Words(
          en: "Partners answer at different dates: somebody turns 18 in between.",
          cy:
            "Mae partneriaid yn ateb ar ddyddiadau gwahanol: mae rhywun yn troi'n 18 yn y cyfamser."
        ),
        Words(
          en: "Not sure is an answer of its own, as is right where an age is disputed.",
          cy:
            "Mae ddim yn siŵr yn ateb ynddo'i hun, fel sy'n briodol lle mae oedran yn destun dadl."),
      ]),
    PairQuestion(categories: ages, fields: [.ageGroupAtReferral], subject: "age") { source in
      code(source.recorded, .ageGroupAtReferral)
    }
  ).besideAgeAtExploitation()

  private static let ages = [
    Words(en: "adult", cy: "oedolyn"), Words(en: "child", cy: "plentyn"),
    Words(en: "not sure", cy: "ddim yn siŵr"),
  ]

  private static func code(_ recorded: Recorded, _ field: CanonicalField) -> [Int] {
    switch recorded.code(field) {
    case "adult": [0]
    case "child": [1]
    case "not-sure": [2]
    default: []
    }
  }

  /// With how many agree on the age when exploited.
  private func besideAgeAtExploitation() -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      var gathered = gather(table, context)
      guard case .agreement = gathered.evidence else { return gathered }
      let pairs = table.forcePairs(with: PartnerKind.seeing, context).ofLatestEra.pairs
        .oncePerPerson
      let rows = pairs.compactMap { pair -> ShareRow? in
        let own = Indicator.code(pair.own.recorded, .ageGroupAtExploitation)
        let other = Indicator.code(pair.other.recorded, .ageGroupAtExploitation)
        guard !own.isEmpty, !other.isEmpty else { return nil }
        return ShareRow(pair, isCounted: own == other, allowingFor: .regime)
      }
      gathered.companions.append(
        ShareCompanion(
          Words(
            en: "pairs that agree on the age group when exploited",
            cy: "parau sy'n cytuno ar y grŵp oedran adeg y camfanteisio"), rows))
      return gathered
    }
  }
}
