import CanonicalModel
import Records

extension Indicator {
  /// F01: how often the first decision is positive. The competent authority decides, so that it says nothing of
  /// how a force handles its cases.
  static let positiveReasonableGrounds = share(
    IndicatorInfo(
      id: "F01",
      title: Words(
        en: "Positive reasonable grounds decisions",
        cy: "Penderfyniadau seiliau rhesymol cadarnhaol"),
      question: Words(
        en: "How often is the first decision positive?",
        cy: "Pa mor aml y mae'r penderfyniad cyntaf yn gadarnhaol?"),
      numerator: Words(en: "positive decisions", cy: "penderfyniadau cadarnhaol"),
      denominator: Words(
        en: "NRM referrals by the force with a reasonable grounds decision",
        cy: "atgyfeiriadau NRM gan yr heddlu â phenderfyniad seiliau rhesymol"),
      control: .national, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: """
          Decided by the competent authority; reflects its threshold and the mix of cases and \
          evidence. Context, never a verdict on a force.
          """,
        cy: """
          Yr awdurdod cymwys sy'n penderfynu; adlewyrcha ei drothwy a'r cymysgedd o achosion a \
          thystiolaeth. Cyd-destun, byth dyfarniad ar heddlu.
          """),
      pitfalls: [
        Words(
          en: "Since 30 January 2023 objective factors are needed; decisions go by their own day.",
          cy: """
            Ers 30 Ionawr 2023 mae angen ffactorau gwrthrychol; mae penderfyniadau'n dilyn eu diwrnod \
            eu hunain.
            """),
        Words(
          en: "The authorities decide differently; their shares stand beside it.",
          cy: "Mae'r awdurdodau'n penderfynu'n wahanol; saif eu cyfrannau wrth ei ochr."),
      ]),
    .merged(.firstResponder, uses: [.reasonableGrounds]), beside: authorities
  ) { view in view.answerOfGrounds }
  .inRegimesOfDecisions(.reasonableGroundsOn)
}

/// Since November 2021 several authorities decide at the same time.
private let authorities: [CompanionQuestion] = [
  decided(
    by: "sca",
    Words(en: "decided by the Single Competent Authority", cy: "gan yr Awdurdod Cymwys Sengl")),
  decided(
    by: "ieca",
    Words(
      en: "decided by the Immigration Enforcement Competent Authority",
      cy: "gan Awdurdod Cymwys Gorfodi Mewnfudo")),
  decided(
    by: "local-authority-pilot",
    Words(
      en: "decided by a local authority in the pilot", cy: "gan awdurdod lleol yn y peilot")),
]

private func decided(by authority: Code, _ label: Words) -> CompanionQuestion {
  CompanionQuestion(label) { view in
    guard view.recorded.has(authority, in: .competentAuthority) else {
      return .outside(Exclusion.otherAuthority)
    }
    return view.answerOfGrounds
  }
}

extension CaseView {
  fileprivate var answerOfGrounds: ShareAnswer {
    if let answer = notNRM { return answer }
    return switch recorded.code(.reasonableGrounds) {
    case "positive": .counted
    case "negative": .notCounted
    default: .outside(Exclusion.notDecided)
    }
  }
}

extension Indicator {
  /// The same with each case in the regime of its decision: what the threshold was depends on that day, not on
  /// that of the referral. A decision without a day stays where its referral is.
  fileprivate func inRegimesOfDecisions(_ field: CanonicalField) -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      var gathered = gather(table, context)
      if case .shares(let rows) = gathered.evidence {
        gathered.evidence = .shares(
          rows.map { row in
            let day = row.record.flatMap { table.cases[$0].merged.date(field)?.earliest }
            return day.map { row.moved(to: Regime($0)) } ?? row
          })
      }
      return gathered
    }
  }
}

extension ShareRow {
  fileprivate func moved(to regime: Regime) -> ShareRow {
    ShareRow(
      force: force,
      stratum: Stratum(regime: regime, age: stratum.age, exploitation: stratum.exploitation),
      day: day, isCounted: isCounted, operation: operation, field: field, record: record)
  }
}
