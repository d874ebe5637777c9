import CanonicalModel
import Records

extension Indicator {
  /// B01: how quickly people who were met are referred. Month-precise dates say nothing of days; old
  /// exploitation is no delay.
  static let encounterToReferral = EncounterLog.choice(
    wait(
      encounterInfo,
      CaseReader.own(.source, .encounter, needs: [.encounteredOn]).orElse(Exclusion.noEncounters)
    ) { view in
      guard let met = view.recorded.date(.encounteredOn) else { return .unknown(.encounteredOn) }
      guard let day = met.day else { return .outside(Exclusion.dayUnknown) }
      return .waited(from: day, until: EncounterLog.referral(of: view), seen: view.lastSeen)
    },
    orElse: wait(
      encounterInfo, .own(.firstResponder, needs: [.encounteredOn, .referredOn]),
      kind: { _ in (.truncated, nil) }
    ) { view in
      if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
      for field in [CanonicalField.encounteredOn, .referredOn] {
        guard let date = view.recorded.date(field) else { return .unknown(field) }
        guard date.day != nil else { return .outside(Exclusion.dayUnknown) }
      }
      guard let met = view.recorded.day(.encounteredOn),
        let referred = view.recorded.day(.referredOn)
      else { return .outside(Exclusion.dayUnknown) }
      return .waited(from: met, until: referred)
    })

  private static let encounterInfo = IndicatorInfo(
    id: "B01",
    title: Words(en: "From encounter to referral", cy: "O gyfarfyddiad i atgyfeiriad"),
    question: Words(
      en: "How quickly are people referred after they were met?",
      cy: "Pa mor gyflym yr atgyfeirir pobl ar ôl cyfarfod â hwy?"),
    numerator: Words(
      en: "days from the encounter to the referral",
      cy: "diwrnodau o'r cyfarfyddiad i'r atgyfeiriad"),
    denominator: Words(
      en: "people met by the force; where encounters are not logged, people it referred",
      cy: "pobl y cyfarfu'r heddlu â hwy; lle na chofnodir cyfarfyddiadau, pobl a atgyfeiriodd"),
    control: .force, polarity: .lowerIsBetter, harm: 3,
    interpretation: Words(
      en: "The step is the force's own. It is not the time since the exploitation.",
      cy: "Cam yr heddlu ei hun ydyw. Nid yr amser ers y camfanteisio mohono."),
    pitfalls: [
      Words(
        en: "People who were never referred are not in referral data: a plain median is too short.",
        cy:
          "Nid yw pobl na chawsant eu hatgyfeirio mewn data atgyfeirio: mae canolrif plaen yn rhy fyr."
      ),
      Words(
        en: "A date that is known to the month alone is left out, not taken for the first.",
        cy: "Gadewir allan ddyddiad sy'n hysbys i'r mis yn unig, nis cymerir am y cyntaf."),
      Words(
        en: "A referral before the encounter is listed among what was left out, not cut to nought.",
        cy:
          "Rhestrir atgyfeiriad cyn y cyfarfyddiad ymhlith yr hyn a adawyd allan, nis torrir i ddim."
      ),
    ])
}
