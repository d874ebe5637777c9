import CanonicalModel
import Records

extension Indicator {
  /// B02: whether referral is prompt against the limit that the forum agreed. Only encounters that are old
  /// enough are asked, else the latest month always looks worst.
  static let promptReferral = EncounterLog.choice(
    share(
      promptInfo,
      CaseReader.own(.source, .encounter, needs: [.encounteredOn]).orElse(Exclusion.noEncounters)
    ) { view in
      guard let met = view.recorded.date(.encounteredOn) else { return .unknown(.encounteredOn) }
      guard let day = met.day else { return .outside(Exclusion.dayUnknown) }
      return prompt(view, from: day, to: EncounterLog.referral(of: view), seen: view.lastSeen)
    },
    orElse: share(promptInfo, .own(.firstResponder, needs: [.encounteredOn, .referredOn])) { view in
      if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
      for field in [CanonicalField.encounteredOn, .referredOn]
      where !view.recorded.isStated(field) {
        return .unknown(field)
      }
      guard let met = view.recorded.day(.encounteredOn),
        let referred = view.recorded.day(.referredOn)
      else { return .outside(Exclusion.dayUnknown) }
      return prompt(view, from: met, to: referred, seen: view.seenUntil)
    })

  private static func prompt(
    _ view: CaseView, from met: CivilDate, to referred: CivilDate?, seen: CivilDate?
  ) -> ShareAnswer {
    let limit = view.context.settings.promptDays
    guard let seen else { return .outside(Exclusion.neverSeen) }
    guard seen.days(since: met) >= limit else { return .outside(Exclusion.tooRecent) }
    guard let referred else { return .notCounted }
    let days = referred.days(since: met)
    return days < 0 ? .outside(Exclusion.wrongOrder) : .when(days <= limit)
  }

  private static let promptInfo = IndicatorInfo(
    id: "B02",
    title: Words(
      en: "Referred within the agreed days", cy: "Atgyfeiriwyd o fewn y diwrnodau y cytunwyd arnynt"
    ),
    question: Words(
      en: "Is referral prompt against the agreed limit?",
      cy: "A yw atgyfeirio'n brydlon yn ôl y terfyn y cytunwyd arno?"),
    numerator: Words(
      en: "those referred within the limit (promptDays of the settings)",
      cy: "y rhai a atgyfeiriwyd o fewn y terfyn (promptDays yn y gosodiadau)"),
    denominator: Words(
      en: "people met so long before the extract that the limit had passed",
      cy: "pobl y cyfarfuwyd â hwy mor bell cyn yr echdyniad fel bod y terfyn wedi mynd heibio"),
    control: .force, polarity: .higherIsBetter, harm: 3,
    interpretation: Words(
      en: "The limit is for the forum to agree; no guidance sets one.",
      cy: "Mater i'r fforwm yw cytuno ar y terfyn; nid oes canllaw yn ei osod."),
    pitfalls: [
      Words(
        en:
          "Where encounters are not logged, people who were never referred are missing from the figure.",
        cy:
          "Lle na chofnodir cyfarfyddiadau, mae pobl na chawsant eu hatgyfeirio ar goll o'r ffigur."
      )
    ])
}
