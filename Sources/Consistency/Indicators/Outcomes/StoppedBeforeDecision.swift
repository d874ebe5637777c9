import CanonicalModel
import Records

extension Indicator {
  /// F03: how often a case stops before a final decision.
  static let stoppedBeforeDecision = share(
    IndicatorInfo(
      id: "F03",
      title: Words(en: "Withdrawn or suspended", cy: "Wedi'i dynnu'n ôl neu ei atal"),
      question: Words(
        en: "How often do cases stop before a decision?",
        cy: "Pa mor aml y mae achosion yn stopio cyn penderfyniad?"),
      numerator: Words(
        en: "cases withdrawn or suspended, without a final decision",
        cy: "achosion a dynnwyd yn ôl neu a ataliwyd, heb benderfyniad terfynol"),
      denominator: Words(
        en: "NRM referrals by the force whose status is known",
        cy: "atgyfeiriadau NRM gan yr heddlu y mae eu statws yn hysbys"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: "Neither more nor less is better: people may leave for good reasons.",
        cy: "Nid yw mwy na llai yn well: gall pobl adael am resymau da."),
      pitfalls: [
        Words(
          en: "Deaths, and duplicates, are closed as withdrawn.",
          cy: "Caeir marwolaethau, a dyblygiadau, fel rhai a dynnwyd yn ôl."),
        Words(
          en:
            "The day of a suspension is not recorded apart, so that when cases stop is not asked.",
          cy: "Ni chofnodir diwrnod atal ar wahân, felly ni ofynnir pryd y mae achosion yn stopio."),
      ]),
    .merged(.firstResponder, needs: [.caseStatus])
  ) { view in
    if let answer = view.notNRM { return answer }
    let recorded = view.recorded
    if recorded.isFinallyDecided { return .notCounted }
    if recorded.isStated(.withdrawnOn), !recorded.isStated(.reopenedOn) { return .counted }
    guard let status = recorded.code(.caseStatus) else { return .unknown(.caseStatus) }
    return .when(status == "withdrawn" || status == "suspended")
  }
}

extension Recorded {
  /// Whether a conclusive grounds decision was made.
  fileprivate var isFinallyDecided: Bool {
    has("positive", in: .conclusiveGrounds) || has("negative", in: .conclusiveGrounds)
  }
}
