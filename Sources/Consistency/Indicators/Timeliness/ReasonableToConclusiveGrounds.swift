import CanonicalModel
import Records

extension Indicator {
  /// B04: how long people wait for the final decision, those who still wait among them.
  static let reasonableToConclusiveGrounds = wait(
    IndicatorInfo(
      id: "B04",
      title: Words(
        en: "From reasonable to conclusive grounds", cy: "O seiliau rhesymol i seiliau terfynol"),
      question: Words(
        en: "How long do people wait for the final decision, counting those still waiting?",
        cy:
          "Pa mor hir y mae pobl yn aros am y penderfyniad terfynol, gan gyfrif y rhai sy'n dal i aros?"
      ),
      numerator: Words(
        en: "days from a positive reasonable grounds decision to the conclusive one",
        cy: "diwrnodau o benderfyniad seiliau rhesymol cadarnhaol i'r un terfynol"),
      denominator: Words(
        en: "NRM referrals by the force with a positive first decision, open ones among them",
        cy:
          "atgyfeiriadau NRM gan yr heddlu â phenderfyniad cyntaf cadarnhaol, gan gynnwys rhai agored"
      ),
      control: .national, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: "Decided by the competent authority; there is no set time, and never before 30 days.",
        cy: "Penderfynir gan yr awdurdod cymwys; nid oes amser penodol, a byth cyn 30 diwrnod."),
      pitfalls: [
        Words(
          en: "Waits of decided cases alone mislead while there is a backlog.",
          cy: "Mae arosiadau achosion a benderfynwyd yn unig yn camarwain tra bo ôl-groniad."),
        Words(
          en: "Local authorities in the pilot decide for children in other times.",
          cy: "Mae awdurdodau lleol yn y peilot yn penderfynu dros blant mewn amserau eraill."),
      ]),
    .merged(.firstResponder, needs: [.reasonableGroundsOn], uses: [.conclusiveGroundsOn])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    guard view.recorded.code(.reasonableGrounds) == "positive" else {
      return .outside(Exclusion.decisionOutstanding)
    }
    guard let first = view.recorded.date(.reasonableGroundsOn) else {
      return .unknown(.reasonableGroundsOn)
    }
    guard let start = first.day else { return .outside(Exclusion.dayUnknown) }
    let decision = view.known(.conclusiveGroundsOn)
    if decision == nil, view.isDecided(.conclusiveGrounds) {
      return .unknown(.conclusiveGroundsOn)
    }
    let withdrawn = view.known(.withdrawnOn)
    if let withdrawn, decision.map({ withdrawn < $0 }) ?? true {
      return .waited(from: start, until: withdrawn, cause: 2)
    }
    return .waited(from: start, until: decision)
  }
}
