import CanonicalModel
import Records

extension Rule {
  /// Only an adult in the NRM is asked about support; an answer elsewhere was not given by anyone.
  /// Of a child in a report `childInDutyToNotify` speaks.
  static let supportConsentNotAsked = Rule(
    RuleID(.consent, 17), .warning,
    title: Words(
      en: "Consent to support from somebody who is not asked",
      cy: "Cydsyniad i gymorth gan rywun na ofynnir iddo"),
    explanation: Words(
      en: """
        Only an adult who is referred is asked about support. A child's support is the local \
        authority's duty, and a report brings none.
        """,
      cy: """
        Dim ond oedolyn a atgyfeirir y gofynnir iddo am gymorth. Dyletswydd yr awdurdod lleol \
        yw cymorth i blentyn, ac nid yw adroddiad yn dod â chymorth.
        """),
    message: Words(
      en: "support is wanted in a case where the form does not ask: {reason}",
      cy: "mae eisiau cymorth mewn achos lle nad yw'r ffurflen yn gofyn: {reason}"),
    fix: Words(
      en: "Leave the answer empty, or correct the route or the age group.",
      cy: "Gadewch yr ateb yn wag, neu cywirwch y llwybr neu'r grŵp oedran."),
    authority: .statements(.supportIsAskedOfAdults),
    needs: [.wantsSupport],
    silentWithout: [.wantsSupport],
    examples: [
      .flags("a report", [.route: "dtn", .ageGroupAtReferral: "adult", .wantsSupport: "yes"]),
      .flags("a child", [.route: "nrm", .ageGroupAtReferral: "child", .wantsSupport: "yes"]),
      .passes("an adult", [.route: "nrm", .ageGroupAtReferral: "adult", .wantsSupport: "yes"]),
      .passes("not wanted", [.route: "dtn", .ageGroupAtReferral: "adult", .wantsSupport: "no"]),
      .passes(
        "a child in a report, as another rule says",
        [
          .route: "dtn", .ageGroupAtReferral: "child", .referredOn: "2024-03-01",
          .wantsSupport: "yes",
        ]),
      .passes("age not said", [.route: "nrm", .wantsSupport: "yes"]),
    ],
    check: { record, _, flags in
      guard record.code(.wantsSupport) == .yes,
        !(record.isDutyToNotify && record.countsAsChild)
      else { return }
      if record.isDutyToNotify {
        flags.flag(.wantsSupport, related: [.route], ["reason": .term(report)])
      } else if record.countsAsChild {
        flags.flag(.wantsSupport, related: [.ageGroupAtReferral], ["reason": .term(child)])
      }
    })
}

private let report = Words(en: "a duty to notify report", cy: "adroddiad dyletswydd i hysbysu")
private let child = Words(
  en: "a child, or somebody who may be one", cy: "plentyn, neu rywun a allai fod yn blentyn")
