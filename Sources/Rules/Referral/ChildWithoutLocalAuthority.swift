import CanonicalModel
import Records

extension Rule {
  /// A child's referral names the council that was told; the form lets none pass without.
  static let childWithoutLocalAuthority = Rule(
    RuleID(.referral, 14), .error,
    title: Words(
      en: "Child referred, local authority not named",
      cy: "Plentyn wedi'i atgyfeirio, awdurdod lleol heb ei enwi"),
    explanation: Words(
      en: """
        The local authority looks after a child, or somebody who may be one. The form demands \
        its name.
        """,
      cy: """
        Yr awdurdod lleol sy'n gofalu am blentyn, neu rywun a allai fod yn blentyn. Mae'r \
        ffurflen yn mynnu ei enw.
        """),
    message: Words(
      en: "a referral of a person whose age group is {group} names no local authority",
      cy: "nid yw atgyfeiriad person a'i grŵp oedran yw {group} yn enwi awdurdod lleol"),
    fix: Words(
      en: "Send the council that the form names, and tell it if nobody has.",
      cy: "Anfonwch y cyngor a enwir ar y ffurflen, a rhowch wybod iddo os na wnaeth neb."),
    authority: .statements(.formNamesLocalAuthority), effective: .onlineForm,
    needs: [.route, .ageGroupAtReferral, .localAuthority],
    silentWithout: [.route, .ageGroupAtReferral],
    examples: [
      .flags(
        "a child", [.route: "nrm", .referredOn: "2019-09-01", .ageGroupAtReferral: "child"]),
      .flags(
        "may be a child",
        [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure"]),
      .passes(
        "before the form",
        [.route: "nrm", .referredOn: "2019-08-31", .ageGroupAtReferral: "child"]),
      .passes(
        "a council",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .localAuthority: "W06000015",
        ]),
      .passes(
        "an adult", [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult"]),
      .passes(
        "a report, as another rule says",
        [.route: "dtn", .referredOn: "2024-03-01", .ageGroupAtReferral: "child"]),
    ],
    check: { record, circumstances, flags in
      guard record.countsAsChild, record.isReferralToNRM, record.lacks(.localAuthority),
        let group = record.code(.ageGroupAtReferral)
      else { return }
      let label = circumstances.lists.label(of: group, in: .ageGroups)
      flags.flag(
        .localAuthority, related: [.ageGroupAtReferral], ["group": .code(group, label: label)])
    })
}
