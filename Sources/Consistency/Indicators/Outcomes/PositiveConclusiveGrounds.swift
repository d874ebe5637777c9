import CanonicalModel
import Records

extension Indicator {
  /// F02: how often the final decision is positive, with the cases that wait for it in the count.
  static let positiveConclusiveGrounds = wait(
    IndicatorInfo(
      id: "F02",
      title: Words(
        en: "Positive conclusive grounds decisions",
        cy: "Penderfyniadau seiliau terfynol cadarnhaol"),
      question: Words(
        en: "How often is the final decision positive?",
        cy: "Pa mor aml y mae'r penderfyniad terfynol yn gadarnhaol?"),
      numerator: Words(
        en: """
          cases with a positive conclusive grounds decision, as a cumulative incidence from the day of \
          the referral; read it at 24 months
          """,
        cy: """
          achosion â phenderfyniad seiliau terfynol cadarnhaol, fel mynychder cronnus o ddiwrnod yr \
          atgyfeiriad; darllenwch ef ar ôl 24 mis
          """),
      denominator: Words(
        en: """
          NRM referrals by the force; a negative decision, a withdrawal or a closure makes a positive \
          one impossible, and the others are open
          """,
        cy: """
          atgyfeiriadau NRM gan yr heddlu; mae penderfyniad negyddol, tynnu'n ôl neu gau yn gwneud un \
          cadarnhaol yn amhosibl, ac mae'r lleill yn agored
          """),
      control: .national, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: "Decided by the competent authority. Context, never a verdict on a force.",
        cy: "Yr awdurdod cymwys sy'n penderfynu. Cyd-destun, byth dyfarniad ar heddlu."),
      pitfalls: [
        Words(
          en: "Recent cases are mostly open; the share of decided ones alone would mislead.",
          cy:
            "Mae achosion diweddar yn agored gan mwyaf; byddai cyfran y rhai a benderfynwyd yn unig yn camarwain."
        ),
        Words(
          en: "A decision that was reconsidered counts as it stands last.",
          cy: "Mae penderfyniad a ailystyriwyd yn cyfrif fel y mae olaf."),
      ]),
    .merged(.firstResponder, uses: [.conclusiveGrounds, .conclusiveGroundsOn])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    guard let referred = view.matter.day else { return .outside(Exclusion.dayUnknown) }
    guard let end = FinalEnd(view.recorded) else { return .waited(from: referred, until: nil) }
    guard let day = end.day else { return .outside(Exclusion.dayUnknown) }
    return .waited(from: referred, until: day, cause: end.cause)
  }
}

/// What ended a case.
private struct FinalEnd {
  /// 1 positive, 2 negative, 3 withdrawn or closed without a decision.
  let cause: Int
  /// Nothing where it is not known to the day.
  let day: CivilDate?

  /// Nothing where the case is open.
  init?(_ recorded: Recorded) {
    switch recorded.code(.conclusiveGrounds) {
    case "positive": (cause, day) = (1, recorded.day(.conclusiveGroundsOn))
    case "negative": (cause, day) = (2, recorded.day(.conclusiveGroundsOn))
    default:
      if recorded.has("negative", in: .reasonableGrounds) {
        (cause, day) = (2, recorded.day(.reasonableGroundsOn))
      } else if recorded.isStopped {
        (cause, day) = (3, recorded.day(.withdrawnOn) ?? recorded.day(.statusOn))
      } else {
        return nil
      }
    }
  }
}

extension Recorded {
  /// Suspended cases go on and are not among them.
  fileprivate var isStopped: Bool {
    guard !isStated(.reopenedOn) else { return false }
    return isStated(.withdrawnOn) || has("withdrawn", in: .caseStatus)
      || has("closed", in: .caseStatus) || has("disqualified", in: .caseStatus)
  }
}
