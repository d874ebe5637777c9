import CanonicalModel
import Records

extension Indicator {
  /// A02: how often adults decline. Children cannot be duty-to-notify reports; a rule says so of each, and
  /// here they change nothing.
  static let dutyToNotifyShare = share(
    IndicatorInfo(
      id: "A02",
      title: Words(
        en: "Adults reported without their consent (duty to notify)",
        cy: "Oedolion a adroddwyd heb eu cydsyniad (dyletswydd i hysbysu)"),
      question: Words(
        en: "How often do adults decline to be referred?",
        cy: "Pa mor aml y mae oedolion yn gwrthod cael eu hatgyfeirio?"),
      numerator: Words(
        en: "duty-to-notify reports of adults", cy: "adroddiadau dyletswydd i hysbysu am oedolion"),
      denominator: Words(
        en: "duty-to-notify reports and NRM referrals of adults by the force",
        cy: "adroddiadau dyletswydd i hysbysu ac atgyfeiriadau NRM am oedolion gan yr heddlu"),
      control: .force, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: "Neither more nor less is better: people may decline for good reasons.",
        cy: "Nid yw mwy na llai yn well: gall pobl wrthod am resymau da."),
      pitfalls: [
        Words(
          en: "Reports are often logged outside the crime system, and then are not in the drop.",
          cy:
            "Yn aml cofnodir adroddiadau y tu allan i'r system droseddau, ac felly nid ydynt yn y gollyngiad."
        ),
        Words(
          en: "The duty exists since November 2015, in England and Wales.",
          cy: "Mae'r ddyletswydd yn bod ers Tachwedd 2015, yng Nghymru a Lloegr."),
      ]),
    // Nobody may say who declined, so the type of exploitation is often missing with the name.
    .own(.firstResponder, allowingFor: .regime)
  ) { view in
    switch view.matter.stratum.age {
    case .child: .outside(Exclusion.child)
    case .unknown where !view.matter.isDutyToNotify: .outside(Exclusion.ageUnknown)
    case .unknown, .adult: .when(view.matter.isDutyToNotify)
    }
  }
}
