import CanonicalModel
import Records

extension Rule {
  /// A child, or somebody who may be one, is always referred: the report is for adults.
  static let childInDutyToNotify = Rule(
    RuleID(.consent, 3), .error,
    title: Words(
      en: "Child in a duty to notify report", cy: "Plentyn mewn adroddiad dyletswydd i hysbysu"),
    explanation: Words(
      en: """
        A child does not consent or refuse: a child, or somebody who may be one, must be referred \
        to the NRM.
        """,
      cy: """
        Nid yw plentyn yn cydsynio nac yn gwrthod: rhaid atgyfeirio plentyn, neu rywun a allai \
        fod yn blentyn, i'r NRM.
        """),
    message: Words(
      en: "a duty to notify report is about a person whose age group is {group}",
      cy: "mae adroddiad dyletswydd i hysbysu am berson a'i grŵp oedran yw {group}"),
    fix: Words(
      en: "Refer the child to the NRM, or correct the age group or the route.",
      cy: "Atgyfeiriwch y plentyn i'r NRM, neu cywirwch y grŵp oedran neu'r llwybr."),
    authority: .statements(.childIsAlwaysReferred, .doubtMeansChild),
    effective: .dutyToNotify, needs: [.route, .ageGroupAtReferral],
    silentWithout: [.route, .ageGroupAtReferral], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "a child", [.route: "dtn", .referredOn: "2015-11-01", .ageGroupAtReferral: "child"]),
      .flags(
        "may be a child",
        [.route: "dtn", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure"]),
      .passes(
        "before the duty",
        [.route: "dtn", .referredOn: "2015-10-31", .ageGroupAtReferral: "child"]),
      .passes(
        "an adult", [.route: "dtn", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult"]),
      .passes(
        "a child who is referred",
        [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child"]),
    ],
    check: { record, circumstances, flags in
      guard record.isDutyToNotify, record.countsAsChild,
        let group = record.code(.ageGroupAtReferral)
      else { return }
      let label = circumstances.lists.label(of: group, in: .ageGroups)
      flags.flag(.route, related: [.ageGroupAtReferral], ["group": .code(group, label: label)])
    })
}
