import CanonicalModel
import Records

extension Indicator {
  /// B03: how long the competent authority takes for its first decision, in working days. It never scores a
  /// force.
  static let referralToReasonableGrounds = wait(
    IndicatorInfo(
      id: "B03",
      title: Words(
        en: "From referral to the reasonable grounds decision",
        cy: "O atgyfeiriad i'r penderfyniad seiliau rhesymol"),
      question: Words(
        en: "How long do people wait for the first decision?",
        cy: "Pa mor hir y mae pobl yn aros am y penderfyniad cyntaf?"),
      numerator: Words(
        en: "working days from the referral to the decision; withdrawal ends the wait",
        cy:
          "diwrnodau gwaith o'r atgyfeiriad i'r penderfyniad; mae tynnu'n ôl yn dod â'r aros i ben"),
      denominator: Words(
        en: "NRM referrals by the force, open ones among them",
        cy: "atgyfeiriadau NRM gan yr heddlu, gan gynnwys rhai agored"),
      control: .national, polarity: .neutral, harm: 1,
      interpretation: Words(
        en:
          "Decided by the competent authority. Guidance asks for five working days where possible.",
        cy:
          "Penderfynir gan yr awdurdod cymwys. Mae'r canllaw yn gofyn am bum diwrnod gwaith lle bo modd."
      ),
      pitfalls: [
        Words(
          en: "Rules and authorities changed: the regimes are kept apart.",
          cy: "Newidiodd rheolau ac awdurdodau: cedwir y cyfundrefnau ar wahân.")
      ]),
    .merged(.firstResponder, needs: [.referredOn], uses: [.reasonableGroundsOn])
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    guard let referred = view.recorded.date(.referredOn) else { return .unknown(.referredOn) }
    guard let start = referred.day else { return .outside(Exclusion.dayUnknown) }
    let decision = view.known(.reasonableGroundsOn)
    if decision == nil, view.isDecided(.reasonableGrounds) {
      return .unknown(.reasonableGroundsOn)
    }
    return workingDays(view, from: start, decision: decision, withdrawn: view.known(.withdrawnOn))
  }

  private static func workingDays(
    _ view: CaseView, from start: CivilDate, decision: CivilDate?, withdrawn: CivilDate?
  ) -> WaitAnswer {
    guard let seen = view.seenUntil else { return .outside(Exclusion.neverSeen) }
    let end = [decision, withdrawn].compactMap { $0 }.min()
    if let end, end < start { return .outside(Exclusion.wrongOrder) }
    if end == nil, seen < start { return .outside(Exclusion.wrongOrder) }
    guard let calendar = view.context.calendar,
      let days = calendar.workingDays(from: start, to: end ?? seen),
      let longest = calendar.workingDays(from: start, to: max(seen, end ?? seen))
    else { return .outside(Exclusion.beyondCalendar) }
    let cause = end == nil ? 0 : decision == end ? 1 : 2
    return .lasted(days, cause: cause, longest: longest)
  }
}

extension CaseView {
  /// Whether a decision is on record, with or without its day.
  func isDecided(_ field: CanonicalField) -> Bool {
    recorded.has("positive", in: field) || recorded.has("negative", in: field)
  }
}
