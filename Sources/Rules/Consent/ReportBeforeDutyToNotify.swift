import CanonicalModel
import Records

extension Rule {
  /// There were no reports before there was a duty to make them.
  ///
  /// A warning: the day was read, and that nobody reports under a duty before it is there goes
  /// without saying; no source demands it.
  static let reportBeforeDutyToNotify = Rule(
    RuleID(.consent, 9), .warning,
    title: Words(
      en: "Duty to notify report from before the duty",
      cy: "Adroddiad dyletswydd i hysbysu o'r cyfnod cyn y ddyletswydd"),
    explanation: Words(
      en: "The duty to notify began on 1 November 2015, so the route or the date is wrong.",
      cy: """
        Dechreuodd y ddyletswydd i hysbysu ar 1 Tachwedd 2015, felly mae'r llwybr neu'r dyddiad \
        yn anghywir.
        """),
    message: Words(
      en: "a duty to notify report is dated {sent}, before 2015-11-01",
      cy: "mae adroddiad dyletswydd i hysbysu wedi'i ddyddio {sent}, cyn 2015-11-01"),
    fix: Words(
      en: "Compare the route and the date with the form.",
      cy: "Cymharwch y llwybr a'r dyddiad â'r ffurflen."),
    authority: .statements(.dutyBegan),
    needs: [.route],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags("the day before", [.route: "dtn", .referredOn: "2015-10-31"]),
      .flags("the month before", [.route: "dtn", .referredOn: "2015-10"]),
      .passes("the first day", [.route: "dtn", .referredOn: "2015-11-01"]),
      .passes("the year of the duty", [.route: "dtn", .referredOn: "2015"]),
      .passes(
        "met before, reported after",
        [.route: "dtn", .encounteredOn: "2015-10-20", .receivedOn: "2015-11-02"]),
      .passes("met before, day of the report not known", [.route: "dtn", .encounteredOn: "2015"]),
      .passes("a referral", [.route: "nrm", .referredOn: "2014-03-01"]),
    ],
    check: { record, _, flags in
      guard record.isDutyToNotify,
        let sent = record.date(.referredOn) ?? record.date(.receivedOn),
        !EffectiveDates.dutyToNotify.contains(sent.latest)
      else { return }
      flags.flag(.route, related: [.referredOn, .receivedOn], ["sent": .date(sent)])
    })
}
